// Finds the header of the scored table by its words, one or two levels deep, within the first rows.
import type { HeaderWords, Method } from '../method/method';
import { type Block, type CellValue, type Rect, columnLetter, isBlank, textOf } from './cells';
import { comparable } from './names';
import { otherWords, placeWords, type PlaceRole } from './roles';
import { languages } from '../language';

/** The header is looked for in this many rows from the top of the sheet. */
export const headerRows = 20;

export interface HeaderColumn {
  /** 1-based column of the sheet. */
  column: number;
  /** Its header as read, both levels joined by a space. */
  text: string;
}

export interface Header {
  /** Rows of the sheet, from 1. */
  first: number;
  last: number;
  /** The leftmost column with a header. */
  left: number;
  /** The rightmost column with a header next to the table. */
  right: number;
  /** By indicator key, and name, oblast, raion; absent where there is none. */
  columns: Partial<Record<string, HeaderColumn>>;
  /** Header texts of the rest, by column. */
  texts: HeaderColumn[];
}

/** Why there is no header that can be worked with. Data are those of the error of the same name. */
export type HeaderProblem =
  | { problem: 'no-table'; data: { rowsLooked: number } }
  | { problem: 'no-header'; data: { rowsLooked: number; found: string } }
  | { problem: 'column-missing'; data: { roles: string[]; headerRow: number; seen: string[] } }
  | {
      problem: 'column-ambiguous';
      data: { role: string; headerRow: number; candidates: { letter: string; header: string }[] };
    };

interface Candidate {
  first: number;
  last: number;
  texts: HeaderColumn[];
  /** By role, the columns that fit it best. */
  matches: Map<string, HeaderColumn[]>;
}

/**
 * @param block the sheet's first rows over all its columns, from A1
 * @param merges merged ranges that touch these rows
 */
export function findHeader(block: Block, merges: readonly Rect[], method: Method): Header | HeaderProblem {
  const rows = block.values.slice(0, headerRows);
  const firstText = rows.flat().find((value) => !isBlank(value));
  if (firstText === undefined) return { problem: 'no-table', data: { rowsLooked: headerRows } };

  let best: Candidate | null = null;
  for (let last = 0; last < rows.length; last++) {
    for (const first of [last, last - 1]) {
      if (first < 0 || (first < last && !namesIndicator(rows[last] ?? [], method))) continue;
      const candidate = candidateAt(block, merges, method, first, last);
      // A second level has to earn its place: a title above a plain header must not be read as part of it.
      if (candidate.matches.size > (best?.matches.size ?? 0)) best = candidate;
    }
  }
  const indicators = method.indicators.map((indicator) => indicator.key);
  const found = indicators.filter((key) => best?.matches.has(key));
  if (!best || best.matches.size < 2 || found.length === 0) {
    return { problem: 'no-header', data: { rowsLooked: headerRows, found: wordsSeen(rows) } };
  }
  return toHeader(best, block, indicators);
}

export const isProblem = (found: Header | HeaderProblem): found is HeaderProblem => 'problem' in found;

function toHeader(best: Candidate, block: Block, indicators: string[]): Header | HeaderProblem {
  const headerRow = best.last + 1;
  const missing = ['name', ...indicators].filter((role) => !best.matches.has(role));
  if (missing.length > 0) {
    const seen = best.texts.map((header) => header.text);
    return { problem: 'column-missing', data: { roles: missing, headerRow, seen } };
  }
  const columns: Header['columns'] = {};
  for (const [role, fitting] of best.matches) {
    const [only, second] = fitting;
    if (second) {
      const candidates = fitting.map(({ column, text }) => ({ letter: columnLetter(column), header: text }));
      return { problem: 'column-ambiguous', data: { role, headerRow, candidates } };
    }
    columns[role] = only;
  }
  const texts = best.texts.map((header) => header.column);
  const left = Math.min(...texts);
  let right = Math.max(...Object.values(columns).map((header) => header?.column ?? 0));
  while (texts.includes(right + 1)) right++;
  const last = headerRow + (isColumnNumbers(block.values[best.last + 1]) ? 1 : 0);
  return { first: best.first + 1, last, left, right, columns, texts: best.texts };
}

function candidateAt(block: Block, merges: readonly Rect[], method: Method, first: number, last: number): Candidate {
  const width = Math.max(0, ...block.values.slice(first, last + 1).map((row) => row.length));
  const texts: HeaderColumn[] = [];
  for (let index = 0; index < width; index++) {
    const own = textOf(block.values[last]?.[index]);
    const above = first < last ? groupAbove(block, merges, first, index, width) : '';
    const text = [above, own].filter((part) => part !== '').join(' ');
    if (text !== '' && !(own === '' && above !== '' && block.values[first]?.[index] === '')) {
      texts.push({ column: block.column + index, text });
    }
  }
  return { first, last, texts, matches: matchRoles(texts, method) };
}

/** The text over a column in the upper header row: its own, or that of the merged or open group to its left. */
function groupAbove(block: Block, merges: readonly Rect[], row: number, index: number, width: number): string {
  const sheetRow = block.row + row;
  const sheetColumn = block.column + index;
  const merge = merges.find(
    (rect) =>
      sheetRow >= rect.row &&
      sheetRow < rect.row + rect.rows &&
      sheetColumn >= rect.column &&
      sheetColumn < rect.column + rect.columns,
  );
  if (merge) {
    // A merge over the whole width is a title, not a group of columns.
    if (merge.columns >= width - 1 && width > 3) return '';
    return textOf(block.values[merge.row - block.row]?.[merge.column - block.column]);
  }
  for (let left = index; left >= 0; left--) {
    const text = textOf(block.values[row]?.[left]);
    if (text !== '') return text;
    if (isBlank(block.values[row + 1]?.[left])) return '';
  }
  return '';
}

/** Whether a row, read alone, heads an indicator: otherwise it is a first row of data and no second level of the header. */
function namesIndicator(row: readonly CellValue[], method: Method): boolean {
  const keys = method.indicators.map((indicator) => indicator.key);
  return row.some((value) => keys.includes(roleOf(textOf(value), method)?.role ?? ''));
}

function matchRoles(texts: HeaderColumn[], method: Method): Map<string, HeaderColumn[]> {
  const fits = new Map<string, { header: HeaderColumn; rank: number }[]>();
  for (const header of texts) {
    const match = roleOf(header.text, method);
    if (match) fits.set(match.role, [...(fits.get(match.role) ?? []), { header, rank: match.rank }]);
  }
  const matches = new Map<string, HeaderColumn[]>();
  for (const [role, list] of fits) {
    const surest = Math.min(...list.map((fit) => fit.rank));
    matches.set(
      role,
      list.filter((fit) => fit.rank === surest).map((fit) => fit.header),
    );
  }
  return matches;
}

/** What a header says its column is, and how surely: 0 is the indicator's own name. */
function roleOf(text: string, method: Method): { role: string; rank: number } | null {
  const normal = comparable(text);
  const words = normal.split(' ').concat(text.includes('№') ? ['№'] : []);
  for (const indicator of method.indicators) {
    const names = languages.flatMap((language) => [indicator.name[language], indicator.short[language]]);
    if (names.some((name) => comparable(name) === normal)) return { role: indicator.key, rank: 0 };
  }
  if (Object.values(otherWords).some((list) => hit(words, list)) && !hit(words, placeWords.name[0])) return null;
  const scored = method.indicators.filter((indicator) => hit(words, indicator.words));
  // «Страт. документы и бюджет» names two indicators: it is neither.
  if (scored.length === 1 && scored[0]) return { role: scored[0].key, rank: 1 };
  if (scored.length > 1) return null;
  for (const role of ['name', 'raion', 'oblast'] as PlaceRole[]) {
    const rank = placeWords[role].findIndex((list) => hit(words, list));
    if (rank >= 0) return { role, rank: rank + 1 };
  }
  return null;
}

function hit(words: string[], list: HeaderWords | undefined): boolean {
  return (list ?? []).some((stems) =>
    stems.every((stem) => {
      const folded = stem === '№' ? stem : comparable(stem);
      // Two letters are an abbreviation, to be met whole.
      return words.some((word) => (folded.length <= 2 ? word === folded : word.startsWith(folded)));
    }),
  );
}

/** A row below the header that numbers the columns 1, 2, 3 … */
function isColumnNumbers(row: readonly unknown[] | undefined): boolean {
  const filled = (row ?? []).filter((value) => value !== '');
  return filled.length >= 4 && filled.every((value, index) => Number(value) === index + 1);
}

const wordsSeen = (rows: Block['values']): string =>
  rows
    .flat()
    .map(textOf)
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(' · ')
    .slice(0, 120);
