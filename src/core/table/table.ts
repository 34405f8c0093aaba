// From cells to rows: which rows are municipalities, what they are called, and their score cells parsed.
import type { Method } from '../method/method';
import { isCalledAverage } from './called-average';
import { a1, type Block, type CellValue, columnLetter, isBlank, type Rect, textOf } from './cells';
import type { Header } from './header';
import { type MethodWords, methodWords } from './method-words';
import { unitKey } from './names';
import { oblastKey, raionKey } from './oblasts';
import { PlaceAbove } from './place-above';
import { PlaceSums } from './place-sums';
import { placeRoles } from './roles';
import { rowKind, type SkippedRow } from './row-kind';
import { mayBeSum } from './row-words';
import { isUsable, ScoreKind, scoreParser } from './score-cell';
import { type TotalRow, TotalRows } from './total-rows';

/** A score cell that is not simply a number on the scale. */
export interface OddCell {
  /** Index of the municipality. */
  unit: number;
  /** Index of the indicator. */
  indicator: number;
  kind: ScoreKind;
  /** The cell's value as read. */
  value: CellValue;
}

/** Municipalities in the order of their rows; arrays run parallel, one entry a municipality. */
export interface Table {
  method: Method;
  header: Header;
  /** Rows of the sheet, 1-based. */
  rows: number[];
  /** As typed, trimmed; '' where there is none. */
  names: string[];
  oblasts: string[];
  raions: string[];
  /** Oblast + raion + name made comparable: the municipality's identity. Made at the first call, since it costs the most. */
  keys(): readonly string[];
  /** By indicator: the scores (NaN where missing or unusable) and their kinds. */
  scores: Float64Array[];
  kinds: Uint8Array[];
  /** In order of rows, then indicators. */
  odd: OddCell[];
  skipped: SkippedRow[];
  /** Rows of totals, each with the municipalities that it can mean. */
  totalRows: TotalRow[];
  /** First and last row read, `first > last` where none is. */
  read: { first: number; last: number };
  /** Whether rows tell an oblast, by a column, by section rows or by merged cells. */
  grouped: boolean;
  /** Oblasts or raions that section rows or merged cells gave to rows, in a table without such a column. */
  sections: { row: number; text: string; level: 'oblast' | 'raion'; column?: number }[];
  /** The cell of a municipality in a column of the sheet that was read; '' where none was. */
  cell(unit: number, column: number): CellValue;
}

/** Scores of the method's indicators stand in these columns of the sheet. */
export const scoreColumns = (table: { method: Method; header: Header }): number[] =>
  table.method.indicators.map((indicator) => table.header.columns[indicator.key]?.column ?? 0);

/** The A1 of a municipality's score. */
export const scoreCell = (table: Table, unit: number, indicator: number): string =>
  a1(table.rows[unit] ?? 0, scoreColumns(table)[indicator] ?? 1);

/** The roles that make a row a row: its place and its scores. */
export const mappedRoles = (method: Method): string[] => [
  ...placeRoles,
  ...method.indicators.map((indicator) => indicator.key),
];

/** Column letters by role; null for a role that the table has no column for. */
export function roleLetters(table: { method: Method; header: Header }): Record<string, string | null> {
  return Object.fromEntries(
    mappedRoles(table.method).map((role) => {
      const column = table.header.columns[role]?.column;
      return [role, column === undefined ? null : columnLetter(column)];
    }),
  );
}

/**
 * @param block the rows below the header, at least over the columns from the table's left edge to its last mapped one
 * @param header as `findHeader` gave it
 * @param merges merged ranges among these rows
 */
export function readTable(block: Block, header: Header, method: Method, merges: readonly Rect[] = []): Table {
  const at = (role: string): number => (header.columns[role]?.column ?? 0) - block.column;
  const [name, oblast, raion] = [at('name'), at('oblast'), at('raion')];
  const scoreAt = method.indicators.map((indicator) => at(indicator.key));
  const mapped = mappedRoles(method)
    .map(at)
    .filter((index) => index >= 0);
  const labelAt = range(header.left - block.column, Math.max(name, oblast, raion)).filter(
    (index) => !scoreAt.includes(index),
  );
  const betweenAt = range((labelAt[labelAt.length - 1] ?? 0) + 1, Math.min(...scoreAt) - 1);
  const textOver = (index: number): string =>
    header.texts.find(({ column }) => column === block.column + index)?.text ?? '';
  const headerOver = { labels: labelAt.map(textOver), scores: scoreAt.map(textOver) };
  const count = lastFilled(block, mapped) + 1;
  const above = new PlaceAbove(block, header, merges, labelAt);
  const totals = new TotalRows();
  const placeSums = new PlaceSums(block, name, scoreAt);
  let keys: string[] | null = null;

  const table: Table = {
    method,
    header,
    rows: [],
    names: [],
    oblasts: [],
    raions: [],
    keys: () => (keys ??= keysOf(table)),
    scores: method.indicators.map(() => new Float64Array(count)),
    kinds: method.indicators.map(() => new Uint8Array(count)),
    odd: [],
    skipped: [],
    totalRows: totals.all,
    read: { first: block.row, last: block.row + count - 1 },
    grouped: oblast >= 0,
    sections: [],
    cell: (unit, column) => block.values[(table.rows[unit] ?? 0) - block.row]?.[column - block.column] ?? '',
  };
  const { rows, names, oblasts, raions, scores, kinds } = table;
  const parse = scoreParser(method);
  const ofMethod = methodWords(method);
  const mayBeFigures = figuresFinder(labelAt, name, ofMethod);
  let inOtherTable = false;

  for (let index = 0; index < count; index++) {
    const row = block.values[index] ?? [];
    const sheetRow = block.row + index;
    let nameText = textOf(row[name]);
    // A name beside plain numbers is a municipality; everything else, a lone letter too, is looked at more closely.
    const plain =
      nameText.length > 1 && typeof row[name] === 'string' && hasNumbers(row, scoreAt) && !mayBeFigures(row);
    if (!plain) {
      const cell = (column: number): CellValue => row[column] ?? '';
      const [labels, scores] = [labelAt.map(cell), scoreAt.map(cell)];
      // Beside a merged name «Итог» is that of its raters.
      const between = above.nameOf(index) ? [] : betweenAt.map(cell);
      const cells = { labels, between, scores, name: cell(name), oblast: cell(oblast), raion: cell(raion) };
      const kind = rowKind(cells, headerOver, ofMethod);
      const { skip, place, isOtherTable } = kind.maySum
        ? placeSums.kindOf(kind, index, { scores: table.scores, count: rows.length, starts: totals.starts })
        : kind;
      if (skip && !(skip === 'average' && isCalledAverage(cells, table, totals.sinceAny))) {
        const text =
          [...labels, ...between].map(textOf).find((label) => label !== '' && Number.isNaN(Number(label))) ?? '';
        table.skipped.push({ row: sheetRow, reason: skip, text });
        const before = table.rows.length;
        inOtherTable ||= isOtherTable === true;
        if ((skip === 'total' || skip === 'subtotal') && !inOtherTable) {
          const total = { row: sheetRow, reason: skip, scores, total: cell(at('total')) };
          if (place?.level === 'raion') totals.section('raion', before);
          else if (place) totals.above(total, before);
          else totals.below(total, text, before, runStart(table.oblasts), runStart(table.raions));
        } else if (skip === 'section') totals.section(place?.level ?? null, before);
        else if (skip === 'header') totals.sincePage = before;
        if (place) above.section(place.level, place.text, sheetRow);
        continue;
      }
      // One row for each rater below a name that is merged over them all.
      nameText ||= above.nameOf(index);
    }
    const unit = rows.length;
    rows.push(sheetRow);
    names.push(nameText);
    oblasts.push(above.placeOf('oblast', row[oblast], index));
    raions.push(above.placeOf('raion', row[raion], index));
    for (let indicator = 0; indicator < scoreAt.length; indicator++) {
      const cell = row[scoreAt[indicator] ?? -1];
      const { kind, value } = parse(cell);
      scores[indicator]![unit] = value;
      kinds[indicator]![unit] = kind;
      if (kind !== ScoreKind.score) table.odd.push({ unit, indicator, kind, value: cell ?? '' });
    }
  }
  totals.end(table.rows.length);
  table.sections = above.used;
  table.grouped = table.grouped || above.used.some(({ level }) => level === 'oblast');
  return table;
}

/** A row whose score is there and can be used. */
export const hasScore = (table: Table, unit: number, indicator: number): boolean =>
  isUsable((table.kinds[indicator]?.[unit] ?? ScoreKind.empty) as ScoreKind);

function keysOf(table: Table): string[] {
  const places = new Map<string, string>();
  const cached = (text: string, make: (text: string) => string): string => {
    const known = places.get(text);
    if (known !== undefined) return known;
    const key = make(text);
    places.set(text, key);
    return key;
  };
  return table.names.map((name, unit) => {
    const oblast = cached(table.oblasts[unit] ?? '', oblastKey);
    const raion = cached(table.raions[unit] ?? '', raionKey);
    return `${oblast}|${raion}|${unitKey(name)}`;
  });
}

/** Index of the first of the last rows that all have the same place; of none where the last has no place. */
function runStart(places: readonly string[]): number {
  let first = places.length;
  if (!places[first - 1]) return first;
  while (first > 0 && places[first - 1] === places[places.length - 1]) first--;
  return first;
}

function hasNumbers(row: readonly CellValue[], columns: readonly number[]): boolean {
  for (const column of columns) if (typeof row[column] !== 'number') return false;
  return true;
}

/** Whether any label of a row may be that of a sum or a mean. A place that the row before had too is not looked at again. */
function figuresFinder(
  labelAt: readonly number[],
  name: number,
  ofMethod: MethodWords,
): (row: readonly CellValue[]) => boolean {
  const before: CellValue[] = [];
  return (row) => {
    for (const column of labelAt) {
      const label = row[column];
      if (typeof label !== 'string' || label === before[column]) continue;
      if (mayBeSum(label, column === name) || ofMethod.mayBe(label)) return true;
      before[column] = label;
    }
    return false;
  };
}

function lastFilled(block: Block, columns: number[]): number {
  for (let index = block.values.length - 1; index >= 0; index--) {
    if (columns.some((column) => !isBlank(block.values[index]?.[column]))) return index;
  }
  return -1;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
