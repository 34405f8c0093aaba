// Sorting the rows of a rectangle by one of its columns, in Sheets' order.
import type { Cell, Rect, SheetData } from '../../files/workbook';
import { copiedCell } from '../cells/formula-text';

/**
 * Numbers, then text whatever its case, then FALSE, TRUE, then errors; descending is the reverse; empty cells stand last both
 * ways; equals keep their order. Whole cells move, look and note too; a formula's relative references move with its row. `column` is the sheet's.
 */
export function sortRows(sheet: SheetData, rect: Rect, column: number, ascending = true): void {
  const from = rect.column - 1;
  const lines = Array.from({ length: rect.rows }, (_, r) => {
    const cells = sheet.rows[rect.row - 1 + r];
    return {
      r,
      key: cells?.[column - 1],
      cells: Array.from({ length: rect.columns }, (_cell, c) => cells?.[from + c]),
    };
  });
  lines.sort((a, b) => compare(a.key, b.key, ascending) || a.r - b.r);
  lines.forEach((line, r) => {
    const target = (sheet.rows[rect.row - 1 + r] ??= []);
    line.cells.forEach((cell, c) => {
      target[from + c] = cell && copiedCell(cell, r - line.r, 0);
    });
  });
}

function compare(a: Cell | undefined, b: Cell | undefined, ascending: boolean): number {
  const ranks = [rank(a), rank(b)] as const;
  if (ranks[0] === EMPTY || ranks[1] === EMPTY) return ranks[0] - ranks[1];
  const order = ranks[0] - ranks[1] || compareAlike(a?.value, b?.value);
  return ascending ? order : -order;
}

const EMPTY = 9;

function rank(cell: Cell | undefined): number {
  const value = cell?.value ?? null;
  if (value === null) return EMPTY;
  if (typeof value === 'number') return 0;
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 3;
}

const collator = new Intl.Collator('ru', { sensitivity: 'base' });

function compareAlike(a: Cell['value'] | undefined, b: Cell['value'] | undefined): number {
  if (typeof a === 'string' && typeof b === 'string') return collator.compare(a, b);
  return Number(a) - Number(b) || 0;
}
