// Rectangles of cells, rows and columns from 1.
import type { Rect } from '../files/workbook';

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
