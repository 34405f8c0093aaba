// Finds the header of the scored table by its words, one or two levels deep, within the first rows.
import type { Method } from '../method/method';
import { type Block, type CellValue, type Rect, columnLetter, isBlank, textOf } from './cells';
import { headerRole, isExclusive, roleOf, type Sureness, surenessOf } from './column-roles';
import { type HeaderColumn, headerTexts } from './header-text';
import { comparable } from './names';
import { numbersColumns } from './row-words';

/** The header is looked for in this many rows from the top of the sheet. */
export const headerRows = 20;

/** Rows below the words that still belong to the header: one that numbers the columns, one with units of measure. */
const tailRows = 2;

/** So many rows from the top tell all of the header. */
export const topRows = headerRows + tailRows;

/** A column whose role a person confirmed, under the header that it had then. Role '' is a column that is nothing of ours. */
export interface ConfirmedColumn {
  column: number;
  role: string;
  headerText: string;
}

export interface HeaderOptions {
  confirmed?: readonly ConfirmedColumn[];
  /** Columns of the sheet that are our own. */
  ours?: readonly number[];
}

export interface Header {
  /** Rows of the sheet, from 1. A row of column numbers or units belongs to it. */
  first: number;
  last: number;
  /** The row of the words: of two levels the lower one, above any numbers and units. */
  named: number;
  /** The leftmost column with a header, or beside it with something below: numbers or places that nobody headed. */
  left: number;
  /** The rightmost column with a header next to the table. */
  right: number;
  /** By role; absent where there is none. */
  columns: Partial<Record<string, HeaderColumn>>;
  /** How sure the role of each of these columns is. */
  sureness: Partial<Record<string, Sureness>>;
  /** Columns that speak of an indicator beside the one that bears its very name. */
  passedOver: Partial<Record<string, HeaderColumn[]>>;
  /** Every column with a header, also those that are nothing of ours. */
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

/** Columns that fit a role best, how well, and those that fit it less. */
interface RoleColumns {
  columns: HeaderColumn[];
  rank: number;
  others: HeaderColumn[];
}

/** A row, or two, read as a header. */
export interface HeaderCandidate {
  /** The sheet's first rows without our own columns, which say nothing of the analyst's header. */
  rows: readonly (readonly CellValue[])[];
  /** Indices of these rows. */
  first: number;
  last: number;
  texts: HeaderColumn[];
  /** By role, the columns that fit it best and how well. */
  matches: Map<string, RoleColumns>;
}

/**
 * @param block the sheet's first rows over all its columns, from A1
 * @param merges merged ranges that touch these rows
 */
export function findHeader(
  block: Block,
  merges: readonly Rect[],
  method: Method,
  options: HeaderOptions = {},
): Header | HeaderProblem {
  const best = bestCandidate(block, merges, method, options);
  if (best === 'empty') return { problem: 'no-table', data: { rowsLooked: headerRows } };
  if (!best) return { problem: 'no-header', data: { rowsLooked: headerRows, found: wordsSeen(block) } };
  return toHeader(best, method);
}

export const isProblem = (found: Header | HeaderProblem): found is HeaderProblem => 'problem' in found;

/**
 * The rows that look most like a header: those with all that is needed, or else with the most roles. Where none names an indicator and one thing more, those that
 * name the municipality beside columns enough for the scores, so that a person can say which is which. Null where there are none.
 */
export function bestCandidate(
  block: Block,
  merges: readonly Rect[],
  method: Method,
  options: HeaderOptions,
): HeaderCandidate | null | 'empty' {
  const rows = withoutColumns(block, options.ours ?? []);
  if (rows.slice(0, headerRows).every((row) => row.every(isBlank))) return 'empty';
  let best: HeaderCandidate | null = null;
  let unnamed: HeaderCandidate | null = null;
  for (let last = 0; last < Math.min(rows.length, headerRows); last++) {
    for (const first of [last, last - 1]) {
      if (first < 0 || (first < last && !isSecondLevel(rows, last, method))) continue;
      const texts = headerTexts(rows, merges, first, last);
      const matches = matchRoles(texts, method, options.confirmed ?? []);
      const candidate = { rows, first, last, texts, matches };
      // A second level has to earn its place: a title above a plain header must not be read as part of it.
      if (weight(candidate, method) > (best ? weight(best, method) : 0)) best = candidate;
      if (mayHeadScores(candidate, method) && standsOut(candidate, unnamed)) unnamed = candidate;
    }
  }
  return best && best.matches.size >= 2 && namesIndicator(best, method) ? best : unnamed;
}

/** How many roles there are; a table with all that is needed outweighs one of sums by oblast above it, whatever that has besides. */
function weight({ matches }: HeaderCandidate, method: Method): number {
  const isWhole = neededRoles(method).every((role) => matches.has(role));
  return matches.size + (isWhole ? 1000 : 0);
}

const neededRoles = (method: Method): string[] => ['name', ...method.indicators.map((indicator) => indicator.key)];

const namesIndicator = ({ matches }: HeaderCandidate, method: Method): boolean =>
  method.indicators.some((indicator) => matches.has(indicator.key));

/** «Муниципалитет, Индикатор 1, Индикатор 2, Индикатор 3»: a municipality beside as many more headers as there are scores. */
const mayHeadScores = ({ rows, first, texts, matches }: HeaderCandidate, method: Method): boolean =>
  matches.has('name') && texts.length > method.indicators.length && !rows[first]?.some(isNumeric);

const standsOut = (one: HeaderCandidate, other: HeaderCandidate | null): boolean =>
  one.matches.size > (other?.matches.size ?? 0) ||
  (one.matches.size === other?.matches.size && one.texts.length > other.texts.length);

const isNumeric = (value: CellValue): boolean => !isBlank(value) && !Number.isNaN(Number(textOf(value)));

const withoutColumns = ({ column, values }: Block, ours: readonly number[]): HeaderCandidate['rows'] =>
  ours.length === 0
    ? values
    : values.map((row) => row.map((value, index) => (ours.includes(column + index) ? '' : value)));

function toHeader(best: HeaderCandidate, method: Method): Header | HeaderProblem {
  const headerRow = best.last + 1;
  const needed = neededRoles(method);
  const missing = needed.filter((role) => !best.matches.has(role));
  if (missing.length > 0) {
    const seen = best.texts.map((header) => header.text);
    return { problem: 'column-missing', data: { roles: missing, headerRow, seen } };
  }
  const columns: Header['columns'] = {};
  const sureness: Header['sureness'] = {};
  const passedOver: Header['passedOver'] = {};
  for (const [role, { columns: fitting, rank, others }] of best.matches) {
    if (fitting.length > 1 && isExclusive(role, method)) {
      const candidates = fitting.map(({ column, text }) => ({ letter: columnLetter(column), header: text }));
      return { problem: 'column-ambiguous', data: { role, headerRow, candidates } };
    }
    columns[role] = fitting[0];
    sureness[role] = surenessOf(rank);
    // What a person confirmed needs no telling.
    if (rank === 0 && others.length > 0) passedOver[role] = others;
  }
  const texts = best.texts.map((header) => header.column);
  const scored = needed.map((role) => columns[role]?.column ?? 0);
  let right = Math.max(...scored);
  while (texts.includes(right + 1)) right++;
  const last = headerRow + headerTail(best, scored);
  let left = Math.min(...texts);
  while (left > 1 && best.rows.slice(last).some((row) => !isBlank(row[left - 2]))) left--;
  return {
    first: best.first + 1,
    last,
    named: headerRow,
    left,
    right,
    columns,
    sureness,
    passedOver,
    texts: best.texts,
  };
}

/**
 * Whether a row, read alone, heads an indicator, or tells its score from its evidence, or stands under groups: otherwise it is a
 * first row of data and no second level of the header.
 */
function isSecondLevel(rows: HeaderCandidate['rows'], last: number, method: Method): boolean {
  const row = rows[last] ?? [];
  if (standsUnderGroups(row, rows[last - 1] ?? [])) return true;
  const keys = method.indicators.map((indicator) => indicator.key);
  const filled = row.filter((value) => !isBlank(value));
  const roles = filled.map((value) => roleOf(textOf(value), method)?.role);
  if (roles.some((role) => role !== undefined && keys.includes(role))) return true;
  const apart = filled.every((value, index) => roles[index] !== undefined || isUnit(value));
  return apart && roles.includes('evidence') && filled.some(isUnit);
}

/** «1, 2, 3», or words, under a group to their right, with nothing under the first column: no row of data leaves that blank. */
function standsUnderGroups(row: readonly CellValue[], above: readonly CellValue[]): boolean {
  const filled = [...row.keys()].filter((index) => !isBlank(row[index]));
  const start = filled[0] ?? 0;
  const heads =
    filled.every((index) => !isNumeric(row[index] ?? '')) || filled.every((index, at) => Number(row[index]) === at + 1);
  return (
    filled.length > 1 && heads && !above.slice(0, start).every(isBlank) && filled.some((index) => isBlank(above[index]))
  );
}

function matchRoles(
  texts: readonly HeaderColumn[],
  method: Method,
  confirmed: readonly ConfirmedColumn[],
): HeaderCandidate['matches'] {
  const matches: HeaderCandidate['matches'] = new Map();
  for (const header of texts) {
    const said = confirmed.find(
      ({ column, headerText }) => column === header.column && isSameHeader(headerText, header.text),
    );
    const match = said ? { role: said.role, rank: -1 } : header.shared ? null : headerRole(header, method);
    if (!match || match.role === '') continue;
    const known = matches.get(match.role);
    if (!known || match.rank < known.rank) {
      const others = known ? [...known.columns, ...known.others] : [];
      matches.set(match.role, { columns: [header], rank: match.rank, others });
    } else (match.rank === known.rank ? known.columns : known.others).push(header);
  }
  return matches;
}

/** Whether two readings of a header agree: a title above it may have been read with it as its upper level, or not. */
export function isSameHeader(a: string, b: string): boolean {
  const [one, other] = [comparable(a), comparable(b)];
  return one === other || one.endsWith(' ' + other) || other.endsWith(' ' + one);
}

/** How many rows below the words still belong to the header. */
function headerTail(best: HeaderCandidate, columns: readonly number[]): number {
  let tail = 0;
  for (;;) {
    const row = best.rows[best.last + 1 + tail];
    if (!row || tail === tailRows || !(numbersColumns(row) || isUnits(row, columns))) return tail;
    tail++;
  }
}

/** «балл», «%», or the scale: «0–3», «от 0 до 3 баллов». */
const unitWords = /^(в )?(балл|бал|упай|point|score|оценка|баа|ед|чел|сом|шт|%)|^(от )?\d+ (до )?\d+( |$)/;

const isUnit = (value: CellValue): boolean => typeof value === 'string' && unitWords.test(comparable(value));

/** A row of units: nothing in the name's column and the same kind of word over every score. */
function isUnits(row: readonly CellValue[], [name = 0, ...scores]: readonly number[]): boolean {
  const cell = (column: number): CellValue => row[column - 1] ?? '';
  return isBlank(cell(name)) && scores.every((column) => isUnit(cell(column)));
}

const wordsSeen = (block: Block): string =>
  block.values
    .slice(0, headerRows)
    .flat()
    .map(textOf)
    .filter((text) => text !== '')
    .slice(0, 4)
    .join(' · ')
    .slice(0, 120);
