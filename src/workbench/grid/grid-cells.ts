// The rows and cells of the grid in the page: only those in view, each made once and kept while it stays the same.
import { lastRow, mergeAt, overlap } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';
import { element } from '../parts/dom';
import { drawCell, drawHeader, type CellsInput } from './cell-drawing';

/** How far to the left a text that runs over its empty neighbours is looked for. */
const OVERFLOW_REACH = 12;

interface Made {
  node: HTMLElement;
  drawn: string;
}

export const cellId = (row: number, column: number): string => `cell-${row}-${column}`;

export class GridCells {
  private readonly grid: HTMLElement;
  private rows = new Map<number, { node: HTMLElement; cells: Map<number, Made> }>();

  constructor(grid: HTMLElement) {
    this.grid = grid;
  }

  /** Forgets what was drawn: another sheet stands here now. */
  clear(): void {
    this.grid.replaceChildren();
    this.rows.clear();
  }

  draw(input: CellsInput): void {
    const { sheet, layout, active } = input;
    const columns = layout.visibleColumns();
    const visible = layout.visibleRows();
    const merges = mergesInView(sheet, visible, columns);
    const wanted = new Map<number, Set<number>>([[0, new Set([0, ...columns])]]);
    for (const row of visible) wanted.set(row, new Set([0, ...columns]));
    // The active cell stays in the page wherever it is, since the grid points to it.
    for (const place of [active, ...merges.map((merge) => ({ row: merge.row, column: merge.column }))]) {
      const set = wanted.get(place.row) ?? new Set<number>();
      wanted.set(place.row, set.add(place.column));
    }
    for (const row of visible) addOverflowing(wanted.get(row)!, sheet, row, columns[layout.frozenColumns] ?? 1);

    for (const [row, made] of this.rows) {
      if (wanted.has(row)) continue;
      made.node.remove();
      this.rows.delete(row);
    }
    let before: Element | null = this.grid.firstElementChild;
    for (const row of [...wanted.keys()].sort((a, b) => a - b)) {
      const made = this.rowOf(row);
      if (made.node !== before) this.grid.insertBefore(made.node, before);
      else before = before.nextElementSibling;
      const top = row === 0 ? '0px' : `${layout.y(row)}px`;
      if (made.node.style.top !== top) made.node.style.top = top;
      this.drawRow(row, wanted.get(row)!, made.node, made.cells, input, merges);
    }
  }

  private rowOf(row: number): { node: HTMLElement; cells: Map<number, Made> } {
    let made = this.rows.get(row);
    if (!made) {
      made = { node: element('div', { role: 'row', class: 'row', 'aria-rowindex': row + 1 }), cells: new Map() };
      this.rows.set(row, made);
    }
    return made;
  }

  private drawRow(
    row: number,
    columns: Set<number>,
    node: HTMLElement,
    cells: Map<number, Made>,
    input: CellsInput,
    merges: Rect[],
  ): void {
    for (const [column, made] of cells) {
      if (columns.has(column) && !isCovered(merges, row, column)) continue;
      made.node.remove();
      cells.delete(column);
    }
    let before: Element | null = node.firstElementChild;
    for (const column of [...columns].sort((a, b) => a - b)) {
      if (row > 0 && column > 0 && isCovered(merges, row, column)) continue;
      let made = cells.get(column);
      if (!made) {
        made = { node: newCell(row, column), drawn: '' };
        cells.set(column, made);
      }
      if (made.node !== before) node.insertBefore(made.node, before);
      else before = before.nextElementSibling;
      const drawing = row === 0 || column === 0 ? drawHeader(row, column, input) : drawCell(row, column, input, merges);
      const drawn = drawing.css + drawing.classes + drawing.text + drawing.spans;
      if (drawn === made.drawn) continue;
      made.drawn = drawn;
      made.node.style.cssText = drawing.css;
      made.node.className = drawing.classes;
      const inner = made.node.firstElementChild as HTMLElement | null;
      if (inner) {
        if (inner.textContent !== drawing.text) inner.textContent = drawing.text;
        inner.style.cssText = drawing.innerCss;
      }
      for (const name of ['rowspan', 'colspan', 'selected'] as const) {
        const value = drawing.attributes?.[name];
        if (value === undefined) made.node.removeAttribute(`aria-${name}`);
        else made.node.setAttribute(`aria-${name}`, value);
      }
    }
  }
}

function newCell(row: number, column: number): HTMLElement {
  if (row === 0 && column === 0) return element('div', { role: 'columnheader', 'aria-label': 'A1' }, element('span'));
  const role = row === 0 ? 'columnheader' : column === 0 ? 'rowheader' : 'gridcell';
  const id = row > 0 && column > 0 ? cellId(row, column) : undefined;
  return element('div', { role, id, 'aria-colindex': column + 1 }, element('span'));
}

/** Adds the cell left of the view whose text may run into it. */
function addOverflowing(columns: Set<number>, sheet: SheetData, row: number, first: number): void {
  for (let column = first - 1; column >= Math.max(1, first - OVERFLOW_REACH); column--) {
    const value = sheet.rows[row - 1]?.[column - 1]?.value ?? null;
    if (value === null || value === '') continue;
    columns.add(column);
    return;
  }
}

function mergesInView(sheet: SheetData, rows: number[], columns: number[]): Rect[] {
  if (sheet.merges.length === 0 || rows.length === 0 || columns.length === 0) return [];
  return sheet.merges.filter((merge) => {
    const inRows = rows.some((row) => row >= merge.row && row <= lastRow(merge));
    return (
      inRows &&
      overlap(merge, { row: merge.row, rows: 1, column: columns[0]!, columns: columns.at(-1)! - columns[0]! + 1 })
    );
  });
}

function isCovered(merges: Rect[], row: number, column: number): boolean {
  const merge = mergeAt(merges, row, column);
  return merge !== undefined && (merge.row !== row || merge.column !== column);
}
