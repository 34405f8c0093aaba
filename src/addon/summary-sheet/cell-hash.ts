// Short hashes of cells, by which it is noticed that somebody typed into them.

import { shapeOf } from '../live/formula-text';

const letters = 4;
const space = 36 ** letters;
const empty = '-'.repeat(letters);

/**
 * Four letters for a cell's value as a spreadsheet gives it back; numbers are taken at the 12 digits that survive a file,
 * formulas without the cells they name: those move when rows are inserted.
 */
export function cellHash(value: unknown): string {
  if (value === '' || value === null || value === undefined) return empty;
  if (typeof value === 'string' && value.startsWith('=')) return shortHash(`f${shapeOf(value)}`);
  return shortHash(typeof value === 'number' ? `n${Number(value.toPrecision(12))}` : `t${String(value)}`);
}

/** A row's cells, without the empty ones at its end. */
export const rowHash = (values: readonly unknown[]): string =>
  values
    .map(cellHash)
    .join('')
    .replace(new RegExp(`(${empty})+$`), '');

/** The text by which a block's mark knows a row, however closely it looks. */
export const rowKey = (coarse: string | undefined, values: readonly unknown[]): string =>
  coarse === undefined ? rowHash(values) : shortHash(rowHash(values));

/** The hash of one cell out of a row's. */
export const hashAt = (row: string, column: number): string =>
  row.slice(column * letters, (column + 1) * letters) || empty;

/** Four letters for a text (FNV-1a). */
export function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return ((hash >>> 0) % space).toString(36).padStart(letters, '0');
}
