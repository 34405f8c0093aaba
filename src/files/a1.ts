// Cell addresses: A1 text to rectangles and back, with or without a sheet's name.

import type { Rect } from './workbook';

export const MOST_ROWS = 1_048_576;
export const MOST_COLUMNS = 16_384;

/** 1 is A, 27 is AA. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters;
  }
  return letters;
}

/** A is 1; upper or lower case. */
export function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column;
}

/** A rectangle of `B2`, `$B$2:$C$9`, `B:C` or `2:5`; whole columns and rows run to the limits of xlsx. Null otherwise. */
export function parseRect(text: string): Rect | null {
  const match = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i.exec(text.trim());
  if (!match) return null;
  const [, fromLetters, fromRow, toLetters, toRow] = match;
  const pair = text.includes(':');
  if (!fromLetters && !fromRow) return null;
  if (!pair && (!fromLetters || !fromRow)) return null;
  const firstColumn = fromLetters ? columnNumber(fromLetters) : 1;
  const firstRow = fromRow ? Number(fromRow) : 1;
  const lastColumn = pair ? (toLetters ? columnNumber(toLetters) : MOST_COLUMNS) : firstColumn;
  const lastRow = pair ? (toRow ? Number(toRow) : MOST_ROWS) : firstRow;
  const column = Math.min(firstColumn, lastColumn);
  const row = Math.min(firstRow, lastRow);
  return { row, column, rows: Math.abs(lastRow - firstRow) + 1, columns: Math.abs(lastColumn - firstColumn) + 1 };
}

/** The rectangles of a list such as `A1:A9 C3`. */
export function parseRects(text: string): Rect[] {
  return text
    .split(/\s+/)
    .map(parseRect)
    .filter((rect) => rect !== null);
}

export const cellAddress = (row: number, column: number): string => columnLetters(column) + row;

/** `B2:D5`, or `B2` for one cell. */
export function rectText({ row, column, rows, columns }: Rect, sign: '' | '$' = ''): string {
  const at = (r: number, c: number): string => `${sign}${columnLetters(c)}${sign}${r}`;
  const first = at(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${at(row + rows - 1, column + columns - 1)}`;
}

/** Always in quotes, so that no name needs to be looked at. */
export function quotedSheet(name: string): string {
  return `'${name.replace(/'/g, "''")}'`;
}

/** `'Лист 1'!$A$1` as the sheet's name and what is behind it; null where no sheet is named. */
export function splitSheet(reference: string): { sheet: string; rest: string } | null {
  const match = /^(?:'((?:[^']|'')*)'|([^'!]+))!([^!]+)$/.exec(reference.trim());
  if (!match) return null;
  return { sheet: match[1]?.replace(/''/g, "'") ?? match[2]!, rest: match[3]! };
}
