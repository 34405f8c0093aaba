// What the mouse does on the grid: selecting, dragging, resizing, opening menus.
import { HEADER_HEIGHT, HEADER_WIDTH, type GridLayout } from './grid-layout';

const GRIP = 5;
const MENU_ZONE = 20;

export type Hit =
  | { on: 'cell'; row: number; column: number }
  | { on: 'row' | 'column'; line: number; part: 'label' | 'grip' | 'menu' }
  | { on: 'corner' };

/** What lies at a point of the view. */
export function hitAt(layout: GridLayout, x: number, y: number): Hit {
  if (x < HEADER_WIDTH && y < HEADER_HEIGHT) return { on: 'corner' };
  if (y < HEADER_HEIGHT) {
    const line = layout.columnAt(x);
    const from = layout.x(line);
    const to = from + layout.columns.size(line);
    if (x >= to - GRIP) return { on: 'column', line, part: 'grip' };
    if (x < from + GRIP && line > 1) return { on: 'column', line: layout.columns.next(line, -1), part: 'grip' };
    return { on: 'column', line, part: x >= to - MENU_ZONE ? 'menu' : 'label' };
  }
  if (x < HEADER_WIDTH) {
    const line = layout.rowAt(y);
    const from = layout.y(line);
    const to = from + layout.rows.size(line);
    if (y >= to - GRIP + 2) return { on: 'row', line, part: 'grip' };
    return { on: 'row', line, part: 'label' };
  }
  return { on: 'cell', row: layout.rowAt(y), column: layout.columnAt(x) };
}

/** What is dragged over at a point, at the edge where that lies outside; and how far outside of the scrolled part it lies. */
export function draggedOver(layout: GridLayout, x: number, y: number): { hit: Hit; pull: { x: number; y: number } } {
  const { viewWidth, viewHeight, bodyLeft, bodyTop } = layout;
  const outside = (at: number, low: number, high: number): number => (at < low ? at - low : at > high ? at - high : 0);
  const within = (at: number, low: number, high: number): number => Math.min(Math.max(at, low), high - 1);
  return {
    hit: hitAt(layout, within(x, HEADER_WIDTH, viewWidth), within(y, HEADER_HEIGHT, viewHeight)),
    pull: { x: outside(x, bodyLeft, viewWidth), y: outside(y, bodyTop, viewHeight) },
  };
}

export interface PointerEvents {
  layout(): GridLayout;
  select(hit: Exclude<Hit, { on: 'corner' }>, extend: boolean): void;
  selectAll(): void;
  /** The pointer moved on with the button held. */
  drag(from: Hit, x: number, y: number): void;
  dropped(): void;
  edit(): void;
  resize(axis: 'row' | 'column', line: number, size: number, done: boolean): void;
  menu(hit: Hit, x: number, y: number): void;
  hover(hit: Hit | undefined): void;
}

/** Listens on the view for as long as the page lives. */
export function listenToPointer(view: HTMLElement, events: PointerEvents): void {
  const point = (event: MouseEvent): { x: number; y: number } => {
    const bounds = view.getBoundingClientRect();
    return { x: event.clientX - bounds.left, y: event.clientY - bounds.top };
  };
  const onGrid = (event: Event): boolean =>
    (event.target as Element).closest('.editor, .choices, .choice-button, .chart') === null;

  view.addEventListener('mousedown', (event) => {
    if (event.button !== 0 || !onGrid(event)) return;
    const start = point(event);
    const hit = hitAt(events.layout(), start.x, start.y);
    if (hit.on === 'corner') return events.selectAll();
    if (hit.on !== 'cell' && hit.part === 'grip') return follow(resizing(events, hit, start));
    if (hit.on === 'column' && hit.part === 'menu') {
      // The menu keeps the keyboard.
      event.preventDefault();
      return events.menu(hit, event.clientX, event.clientY);
    }
    events.select(hit, event.shiftKey);
    follow({ move: (x, y) => events.drag(hit, x, y), up: () => events.dropped() });
  });

  function follow(drag: { move(x: number, y: number): void; up(x: number, y: number): void }): void {
    const move = (event: MouseEvent): void => {
      const { x, y } = point(event);
      drag.move(x, y);
    };
    const up = (event: MouseEvent): void => {
      window.removeEventListener('mousemove', move);
      const { x, y } = point(event);
      drag.up(x, y);
    };
    window.addEventListener('mousemove', move);
    window.addEventListener('mouseup', up, { once: true });
  }

  view.addEventListener('dblclick', (event) => {
    const { x, y } = point(event);
    if (onGrid(event) && hitAt(events.layout(), x, y).on === 'cell') events.edit();
  });
  view.addEventListener('contextmenu', (event) => {
    if (!onGrid(event)) return;
    event.preventDefault();
    const { x, y } = point(event);
    events.menu(hitAt(events.layout(), x, y), event.clientX, event.clientY);
  });
  view.addEventListener('mousemove', (event) => {
    const { x, y } = point(event);
    const hit = onGrid(event) ? hitAt(events.layout(), x, y) : undefined;
    events.hover(hit);
    const grip = hit && (hit.on === 'row' || hit.on === 'column') && hit.part === 'grip';
    view.style.cursor = grip ? (hit.on === 'row' ? 'row-resize' : 'col-resize') : '';
  });
  view.addEventListener('mouseleave', () => events.hover(undefined));
}

function resizing(events: PointerEvents, hit: { on: 'row' | 'column'; line: number }, start: { x: number; y: number }) {
  const layout = events.layout();
  const before = hit.on === 'row' ? layout.rows.size(hit.line) : layout.columns.size(hit.line);
  const size = (x: number, y: number): number =>
    Math.round(Math.max(hit.on === 'row' ? 12 : 24, before + (hit.on === 'row' ? y - start.y : x - start.x)));
  return {
    move: (x: number, y: number) => events.resize(hit.on, hit.line, size(x, y), false),
    up: (x: number, y: number) => events.resize(hit.on, hit.line, size(x, y), true),
  };
}
