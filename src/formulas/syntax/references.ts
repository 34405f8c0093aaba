// References in A1 notation, read and written: cells, ranges, whole and half-open columns and rows.

/** One of the two numbers of a cell. `absolute` is the dollar sign. */
export interface Coordinate {
  readonly at: number;
  readonly absolute: boolean;
}

/** A corner lacks its row in `A:B`, its column in `1:2`; in `A2:B` only the second corner lacks one. */
export interface Corner {
  readonly row?: Coordinate;
  readonly column?: Coordinate;
}

export interface Reference {
  /** As written, quotes and exclamation mark included; empty where the formula's own sheet is meant. */
  readonly prefix: string;
  readonly start: Corner;
  /** Absent for a single cell. */
  readonly end?: Corner;
}

export const largestColumn = 18_278;
export const largestRow = 10_000_000;

const cornerPattern = /^(?:(\$?)([A-Za-z]{1,3}))?(?:(\$?)(\d+))?$/;

/** Reads what the tokenizer recognised as a reference. */
export function parseReference(text: string): Reference {
  const bang = text.lastIndexOf('!') + 1;
  const [start = '', end] = text.slice(bang).split(':');
  return {
    prefix: text.slice(0, bang),
    start: parseCorner(start),
    ...(end === undefined ? {} : { end: parseCorner(end) }),
  };
}

function parseCorner(text: string): Corner {
  const [, columnDollar, letters, rowDollar, digits] = cornerPattern.exec(text) ?? [];
  return {
    ...(letters ? { column: { at: columnNumber(letters), absolute: columnDollar === '$' } } : {}),
    ...(digits ? { row: { at: Number(digits), absolute: rowDollar === '$' } } : {}),
  };
}

export function formatReference({ prefix, start, end }: Reference): string {
  return prefix + formatCorner(start) + (end ? `:${formatCorner(end)}` : '');
}

function formatCorner({ row, column }: Corner): string {
  return (
    (column ? (column.absolute ? '$' : '') + columnLetters(column.at) : '') +
    (row ? (row.absolute ? '$' : '') + row.at : '')
  );
}

/** A is 1. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The sheet's name in a reference's prefix, without quotes; undefined where there is none. */
export function sheetOfPrefix(prefix: string): string | undefined {
  if (prefix === '') return undefined;
  const name = prefix.slice(0, -1);
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

/** The prefix that names the sheet, quoted unless it is one plain word that cannot be taken for a cell. */
export function prefixOfSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && !/^([A-Za-z]{1,3}\d+|R\d*C?\d*|C\d*|TRUE|FALSE)$/i.test(name);
  return plain ? `${name}!` : `'${name.replaceAll("'", "''")}'!`;
}

export function sameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
