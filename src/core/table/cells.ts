// Cells as a spreadsheet hands them over, and where they stand.

/** What `getValues` gives; an error comes as its text, an empty cell as ''. */
export type CellValue = number | string | boolean | Date;

/** 1-based, both ends included. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** A rectangle of values and the place of its top left cell in the sheet, 1-based. */
export interface Block {
  row: number;
  column: number;
  values: readonly (readonly CellValue[])[];
}

const spaces = /^[\s\u00a0\u2007\u202f\u200b\ufeff]*$/;

/** Whether nothing can be seen in the cell. A cell with blanks only looks empty and counts as empty. */
export const isBlank = (value: CellValue | undefined): boolean =>
  value === undefined || value === '' || (typeof value === 'string' && spaces.test(value));

/** Of a column number from 1: A, Z, AA. */
export function columnLetter(column: number): string {
  let rest = column;
  let letters = '';
  while (rest > 0) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    rest = Math.floor((rest - 1) / 26);
  }
  return letters;
}

export const a1 = (row: number, column: number): string => columnLetter(column) + row;

const oddBlanks = /[\s\u00a0\u2007\u202f\u200b\ufeff]+/g;
const anyOddBlank = /^ | $| {2}|[^\S ]|[\u200b\ufeff]/;

/** Whether a text has no blanks but single spaces between words. Letter by letter, since tables have millions of texts. */
function isTidy(text: string): boolean {
  const space = 32;
  let before = space;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code < space || (code === space && before === space)) return false;
    // No-break spaces, and all that comes after the alphabets of Europe.
    if (code === 0xa0 || code >= 0x1680) return !anyOddBlank.test(text);
    before = code;
  }
  return before !== space || text === '';
}

/** A cell's text with odd blanks made plain, for showing and matching; '' for an empty cell. A date as 2024-02-01. */
export function textOf(value: CellValue | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'string' && isTidy(value)) return value;
  if (typeof value === 'object') return isoDay(value);
  return String(value).replace(oddBlanks, ' ').trim();
}

const isoDay = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
