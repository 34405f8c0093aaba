// The rows and cells of the grid in the page: only those in view, each made once and kept while it stays the same.
import type { Cell, CellStyle, Rect, SheetData } from '../../files/workbook';
import { columnLetters } from '../address';
import { element } from '../dom';
import { holds, lastColumn, lastRow, mergeAt, overlap } from '../rect';
import { cellLook, edgeLine, GRID_LINE } from './cell-look';
import { HEADER_HEIGHT, HEADER_WIDTH, type GridLayout } from './grid-layout';

/** How far to the left a text that runs over its empty neighbours is looked for. */
const OVERFLOW_REACH = 12;

export interface CellsInput {
  sheet: SheetData;
  layout: GridLayout;
  active: { row: number; column: number };
  selected: Rect;
  display(cell: Cell | undefined): string;
}

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
      const drawing =
        row === 0 || column === 0 ? headerDrawing(row, column, input) : drawCell(row, column, input, merges);
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

interface Drawing {
  css: string;
  innerCss: string;
  classes: string;
  text: string;
  spans: string;
  attributes?: { rowspan?: string; colspan?: string; selected?: string };
}

function newCell(row: number, column: number): HTMLElement {
  if (row === 0 && column === 0) return element('div', { role: 'columnheader', 'aria-label': 'A1' }, element('span'));
  const role = row === 0 ? 'columnheader' : column === 0 ? 'rowheader' : 'gridcell';
  const id = row > 0 && column > 0 ? cellId(row, column) : undefined;
  return element('div', { role, id, 'aria-colindex': column + 1 }, element('span'));
}

function headerDrawing(row: number, column: number, { layout, selected }: CellsInput): Drawing {
  const left = column === 0 ? 0 : layout.x(column);
  const width = column === 0 ? HEADER_WIDTH : layout.columns.size(column);
  const height = row === 0 ? HEADER_HEIGHT : layout.rows.size(row);
  const frozen = row === 0 ? column <= layout.frozenColumns : row <= layout.frozenRows;
  const lit =
    row === 0
      ? column >= selected.column && column <= lastColumn(selected)
      : row >= selected.row && row <= lastRow(selected);
  const edge =
    (row === 0 && column === layout.frozenColumns && column > 0) ||
    (column === 0 && row === layout.frozenRows && row > 0);
  return {
    css: `left:${left}px;width:${width}px;height:${height}px`,
    innerCss: '',
    classes: `head ${row === 0 ? 'top' : 'side'}${frozen ? ' fixed' : ''}${lit && row + column > 0 ? ' lit' : ''}${edge ? ' edge' : ''}`,
    text: row === 0 ? columnLetters(column) : String(row),
    spans: '',
  };
}

function drawCell(row: number, column: number, input: CellsInput, merges: Rect[]): Drawing {
  const { sheet, layout, selected, active } = input;
  const cell = sheet.rows[row - 1]?.[column - 1];
  const text = input.display(cell);
  const shown = conditional(sheet, cell, text, row, column);
  const look = cellLook(shown);
  const merge = mergeAt(merges, row, column);
  const box = layout.box(merge ?? { row, column, rows: 1, columns: 1 });
  const isActive = holds(merge ?? { row, column, rows: 1, columns: 1 }, active.row, active.column);
  const isSelected = holds(selected, row, column);
  const css = `left:${box.left}px;width:${box.width}px;height:${box.height}px;${lines(sheet, row, column, merge, shown?.style)};${look.css}`;
  const overflows = !merge && look.horizontal === 'left' && !look.wrap && typeof cell?.value === 'string';
  const room = overflows && text.length > 4 ? freeRoom(sheet, layout, row, column) : 0;
  const classes = [
    'cell',
    column <= layout.frozenColumns ? 'fixed-column' : '',
    row <= layout.frozenRows ? 'fixed-row' : '',
    look.wrap ? 'wrap' : '',
    room > 0 ? 'over' : '',
    isSelected && !(isActive && selected.rows * selected.columns === 1) ? 'selected' : '',
    isActive ? 'active' : '',
    cell?.note ? 'noted' : '',
    column === layout.frozenColumns || (merge && lastColumn(merge) === layout.frozenColumns) ? 'edge-right' : '',
    row === layout.frozenRows || (merge && lastRow(merge) === layout.frozenRows) ? 'edge-bottom' : '',
  ];
  return {
    css,
    innerCss: room > 0 ? `max-width:${box.width + room - 6}px` : '',
    classes: classes.filter(Boolean).join(' '),
    text,
    spans: merge ? `${merge.rows}×${merge.columns}` : '',
    attributes: {
      rowspan: merge && merge.rows > 1 ? String(merge.rows) : undefined,
      colspan: merge && merge.columns > 1 ? String(merge.columns) : undefined,
      selected: isSelected ? 'true' : undefined,
    },
  };
}

/** The cell as it looks under the sheet's conditional formats. */
function conditional(sheet: SheetData, cell: Cell | undefined, text: string, row: number, column: number) {
  if (!cell || text === '') return cell;
  let style: CellStyle | undefined = cell.style;
  for (const { rule, ranges } of sheet.conditionalFormats) {
    if (!rule || text !== rule.text || !ranges.some((range) => holds(range, row, column))) continue;
    style = { ...style, ...rule.style };
    break;
  }
  return style === cell.style ? cell : { ...cell, style };
}

function lines(
  sheet: SheetData,
  row: number,
  column: number,
  merge: Rect | undefined,
  style: CellStyle | undefined,
): string {
  const bordersAt = (r: number, c: number) => sheet.rows[r - 1]?.[c - 1]?.style?.borders;
  const filled = style?.background !== undefined && style.background !== '#ffffff';
  const plain = filled ? `1px solid ${style.background}` : sheet.gridlines ? GRID_LINE : '1px solid transparent';
  const right = merge ? lastColumn(merge) : column;
  const bottom = merge ? lastRow(merge) : row;
  const first = style?.borders;
  const parts = [
    `border-right:${edgeLine(bordersAt(row, right)?.right, bordersAt(row, right + 1)?.left, plain)}`,
    `border-bottom:${edgeLine(bordersAt(bottom, column)?.bottom, bordersAt(bottom + 1, column)?.top, plain)}`,
  ];
  if (row === 1 && first?.top) parts.push(`border-top:${edgeLine(first.top, undefined, '')}`);
  if (column === 1 && first?.left) parts.push(`border-left:${edgeLine(first.left, undefined, '')}`);
  return parts.join(';');
}

/** How many pixels of empty cells stand to the right. */
function freeRoom(sheet: SheetData, layout: GridLayout, row: number, column: number): number {
  const cells = sheet.rows[row - 1];
  const stop = column <= layout.frozenColumns ? layout.frozenColumns : sheet.columnCount;
  let room = 0;
  for (let next = column + 1; next <= stop && room < 2000; next++) {
    const value = cells?.[next - 1]?.value ?? null;
    if (value !== null && value !== '') break;
    if (mergeAt(sheet.merges, row, next)) break;
    room += layout.columns.size(next);
  }
  return room;
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
