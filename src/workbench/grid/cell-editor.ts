// The text field that stands over a cell while somebody types into it.
import type { Place } from '../../files/rect';
import { element } from '../parts/dom';
import type { Box } from './grid-layout';
import type { Step } from './selection';

export interface EditorEvents {
  /** False keeps the editor open: the text was refused. */
  commit(place: Place, text: string): boolean;
  /** Where the selection goes after Enter, Tab or an arrow; undefined stays. */
  leave(step: Step | undefined): void;
  input(text: string): void;
}

export class CellEditor {
  readonly node = element('textarea', { class: 'editor', hidden: true, rows: 1, spellcheck: 'false' });
  private place: Place | undefined;
  /** Begun by typing: arrows leave the cell instead of moving in the text. */
  private quick = false;
  private readonly events: EditorEvents;

  constructor(events: EditorEvents) {
    this.events = events;
    this.node.addEventListener('keydown', (event) => this.pressed(event));
    this.node.addEventListener('input', () => {
      this.grow();
      events.input(this.node.value);
    });
    this.node.addEventListener('blur', () => this.finish(undefined));
  }

  get isOpen(): boolean {
    return this.place !== undefined;
  }

  open(place: Place, box: Box, label: string, text: string, quick: boolean): void {
    this.place = place;
    this.quick = quick;
    this.node.hidden = false;
    this.node.setAttribute('aria-label', label);
    this.node.value = text;
    this.move(box);
    this.node.style.minWidth = `${box.width + 1}px`;
    this.node.focus();
    this.node.setSelectionRange(text.length, text.length);
    this.grow();
    this.events.input(text);
  }

  /** Follows its cell when the grid scrolls. */
  move(box: Box): void {
    Object.assign(this.node.style, {
      left: `${box.left - 1}px`,
      top: `${box.top - 1}px`,
      minHeight: `${box.height + 1}px`,
    });
  }

  placeEdited(): Place | undefined {
    return this.place;
  }

  close(): void {
    this.place = undefined;
    this.node.hidden = true;
  }

  /** Enters the text; the editor stays open where it is refused. */
  finish(step: Step | undefined): void {
    const place = this.place;
    if (!place) return;
    this.close();
    if (this.events.commit(place, this.node.value)) this.events.leave(step);
  }

  private pressed(event: KeyboardEvent): void {
    event.stopPropagation();
    const arrow = ({ ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' } as const)[event.key];
    if (event.isComposing) return;
    if (event.key === 'Escape') {
      this.close();
      this.events.leave(undefined);
    } else if (event.key === 'Enter' && (event.altKey || event.ctrlKey || event.metaKey)) {
      this.node.setRangeText('\n', this.node.selectionStart, this.node.selectionEnd, 'end');
      this.grow();
    } else if (event.key === 'Enter') this.finish(event.shiftKey ? 'up' : 'down');
    else if (event.key === 'Tab') this.finish(event.shiftKey ? 'left' : 'right');
    else if (event.key === 'F2') this.quick = !this.quick;
    else if (arrow && this.quick) this.finish(arrow);
    else return;
    event.preventDefault();
  }

  private grow(): void {
    const { style } = this.node;
    style.width = style.height = '0';
    const width = Math.min(this.node.scrollWidth + 8, 420);
    style.width = `${width}px`;
    style.height = `${this.node.scrollHeight}px`;
  }
}
