// Rectangles of cells, rows and columns from 1.
import type { Rect } from './workbook';

export interface Place {
  row: number;
  column: number;
}

export const lastRow = (rect: Rect): number => rect.row + rect.rows - 1;
export const lastColumn = (rect: Rect): number => rect.column + rect.columns - 1;

export function holds(rect: Rect, row: number, column: number): boolean {
  return row >= rect.row && row <= lastRow(rect) && column >= rect.column && column <= lastColumn(rect);
}

export function overlap(a: Rect, b: Rect): boolean {
  return a.row <= lastRow(b) && b.row <= lastRow(a) && a.column <= lastColumn(b) && b.column <= lastColumn(a);
}

export function contains(outer: Rect, inner: Rect): boolean {
  return holds(outer, inner.row, inner.column) && holds(outer, lastRow(inner), lastColumn(inner));
}

/** The smallest rectangle around both. */
export function around(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(lastRow(a), lastRow(b)) - row + 1,
    columns: Math.max(lastColumn(a), lastColumn(b)) - column + 1,
  };
}

export const single = (place: Place): Rect => ({ row: place.row, column: place.column, rows: 1, columns: 1 });

/** The merge that a cell belongs to. */
export function mergeAt(merges: readonly Rect[], row: number, column: number): Rect | undefined {
  return merges.find((merge) => holds(merge, row, column));
}

/** What is left of `rect` after taking out `hole`: up to four rectangles. */
export function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlap(rect, hole)) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const holeBottom = Math.min(bottom, hole.row + hole.rows);
  const holeRight = Math.min(right, hole.column + hole.columns);
  const top = Math.max(rect.row, hole.row);
  const left = Math.max(rect.column, hole.column);
  return [
    { row: rect.row, column: rect.column, rows: top - rect.row, columns: rect.columns },
    { row: holeBottom, column: rect.column, rows: bottom - holeBottom, columns: rect.columns },
    { row: top, column: rect.column, rows: holeBottom - top, columns: left - rect.column },
    { row: top, column: holeRight, rows: holeBottom - top, columns: right - holeRight },
  ].filter((piece) => piece.rows > 0 && piece.columns > 0);
}

/** The part of a rectangle that lies inside a grid, or null. */
export function clipRect(rect: Rect, rowCount: number, columnCount: number): Rect | null {
  const rows = Math.min(rect.rows, rowCount - rect.row + 1);
  const columns = Math.min(rect.columns, columnCount - rect.column + 1);
  return rows > 0 && columns > 0 ? { ...rect, rows, columns } : null;
}
