// Partners' proposals beside what stands in the table: what is new, and what stands in the way of taking it.
import type { Method } from '../../../core/method/method';
import { a1, type CellValue, isBlank, textOf } from '../../../core/table/cells';
import { unitKey } from '../../../core/table/names';
import { oblastKey, raionKey } from '../../../core/table/oblasts';
import { isUsable, scoreParser } from '../../../core/table/score-cell';
import { hasScore, scoreColumns, type Table } from '../../../core/table/table';
import { cellsNow } from '../../corrections/cells-now';
import type { JournalEntry } from '../../journal/entry';
import type { Reading } from '../../reading/reading';
import type { AnswerRead, AnswerRow } from './answer';
import { decisionKey, decisionsIn } from './decided';
import { unitsByCode } from '../partner-sheet/row-code';
import type { Proposal, ProposalProblem } from '../share-api';

/** They can be taken all the same: the person is told. */
const harmless: readonly ProposalProblem[] = ['changed'];

export interface ProposalList {
  list: Proposal[];
  same: number;
}

/** In the order of the answer's rows. Three calls for each column of scores that is concerned. */
export function proposalsIn(reading: Reading, answer: AnswerRead, journal: readonly JournalEntry[]): ProposalList {
  const { table, sheet } = reading;
  const known = unitsByCode(table);
  const keys = table.keys();
  const said = answer.rows.map((row) => {
    const place = row.code ? known.get(row.code.unit) : undefined;
    const isOther = place !== undefined && namesAnother(row, keys[place.unit] ?? '');
    const unit = place && !isOther ? place.unit : null;
    return { row, place, unit, isOther, scores: saidScores(row, answer, table, unit, !isOther) };
  });
  const spoken = said.filter(
    ({ row, scores, isOther }) =>
      scores.length > 0 || row.reason !== '' || ((!row.code || isOther) && differs(row, answer.code, table, keys)),
  );
  const times = new Map<string, number>();
  for (const { row } of spoken) if (row.code) times.set(row.code.unit, (times.get(row.code.unit) ?? 0) + 1);
  const found: ProposalList = { list: [], same: 0 };
  const decisions = decisionsIn(journal);
  for (const { row, place, unit, isOther, scores } of spoken) {
    const problem = problemOfRow(row, place, times) ?? (isOther ? 'other-unit' : null);
    const all = scores.map((score) => {
      const one = proposalOf(table, row, score, unit, problem);
      const wanted = unit === null || typeof one.proposed !== 'number' ? null : one.proposed;
      const key = decisionKey(keys[unit ?? -1] ?? '', score.key, wanted ?? NaN);
      return { ...one, decided: wanted === null ? null : (decisions.get(key)?.what ?? null) };
    });
    const news = all.filter((one) => !stands(one));
    found.same += all.length - news.length;
    found.list.push(...news);
    // A reason without another score is told, but for that of a proposal which was accepted.
    if (
      news.length === 0 &&
      (row.reason !== '' || all.length === 0) &&
      !all.some(({ decided }) => decided === 'accepted')
    ) {
      const only = { key: '', index: -1, value: '', overwritten: false };
      found.list.push(proposalOf(table, row, only, unit, problem ?? 'no-score'));
    }
  }
  withoutFormulas(sheet, table, found.list);
  return found;
}

/** What keeps all that a row says from being taken. */
function problemOfRow(
  { code }: AnswerRow,
  place: { twice: boolean } | undefined,
  times: ReadonlyMap<string, number>,
): ProposalProblem | null {
  if (!code) return 'no-code';
  if (!place) return 'unknown-unit';
  if (place.twice) return 'unit-twice';
  return (times.get(code.unit) ?? 0) > 1 ? 'repeated' : null;
}

/** Whether the row tells another oblast, raion or name than those of its code: somebody sorted it without its code. */
function namesAnother({ places }: AnswerRow, key: string): boolean {
  const standing = key.split('|');
  const keysOf = [oblastKey, raionKey, unitKey];
  return places.some((told, level) => told !== '' && keysOf[level]?.(told) !== standing[level]);
}

/**
 * Whether a row whose code is of no use shows other scores than the table has for any municipality of its name, or than its code has
 * where nobody bears the name: somebody wrote over them, or added the row.
 */
function differs(
  row: AnswerRow,
  { indicators }: AnswerRead['code'],
  { method, scores }: Table,
  keys: readonly string[],
) {
  const said = method.indicators
    .map(({ key }, index) => ({ index, score: scoreIn(method, row.shown[key] ?? '') }))
    .filter(({ score }) => score !== null);
  const name = `|${unitKey(row.places[2] ?? '')}`;
  const named = [...keys.keys()].filter((unit) => keys[unit]?.endsWith(name));
  const isSame = (scoreOf: (index: number) => number | null | undefined): boolean =>
    said.every(({ index, score }) => scoreOf(index) === score);
  if (named.length === 0 && isSame((index) => row.code?.scores[indicators.indexOf(index)])) return false;
  return said.length > 0 && !named.some((unit) => isSame((index) => scores[index]?.[unit]));
}

/** Whether the table says it already, be it since yesterday. */
const stands = ({ problem, proposed, current }: Proposal): boolean =>
  (problem === null || problem === 'changed') && proposed === valueOf(current);

interface SaidScore {
  key: string;
  /** Among the answer's indicators. */
  index: number;
  value: CellValue;
  overwritten: boolean;
}

/**
 * What a row proposes; a score changed in its own column counts where the column for it is empty.
 *
 * @param known whether the code tells what stood there
 */
function saidScores(
  row: AnswerRow,
  { code }: AnswerRead,
  table: Table,
  unit: number | null,
  known: boolean,
): SaidScore[] {
  const { method } = table;
  return code.indicators.flatMap((indicator, index): SaidScore[] => {
    const key = method.indicators[indicator]?.key ?? '';
    const value = row.proposed[key];
    if (value !== undefined && !isBlank(value)) return [{ key, index, value, overwritten: false }];
    const shown = row.shown[key];
    if (!row.code || !known || shown === undefined || isBlank(shown)) return [];
    const score = scoreIn(method, shown);
    if (score === (row.code.scores[index] ?? null)) {
      // What is no score stands there as the table has it, or somebody wrote it.
      const column = scoreColumns(table)[indicator];
      if (score !== null || unit === null || column === undefined) return [];
      if (textOf(shown) === textOf(table.cell(unit, column))) return [];
    }
    return [{ key, index, value: score ?? shown, overwritten: true }];
  });
}

/** Null where it is no score of the method. */
export function scoreIn(method: Method, cell: CellValue): number | null {
  const { kind, value } = scoreParser(method)(cell);
  return isUsable(kind) ? value : null;
}

function proposalOf(
  table: Table,
  row: AnswerRow,
  { key, index, value, overwritten }: SaidScore,
  unit: number | null,
  before: ProposalProblem | null,
): Proposal {
  const { method } = table;
  const indicator = method.indicators.findIndex((one) => one.key === key);
  const column = scoreColumns(table)[indicator];
  const standing = unit === null || column === undefined ? '' : table.cell(unit, column);
  const score = scoreIn(method, value);
  const seen = row.code?.scores[index] ?? null;
  const problem = before ?? (score === null ? 'off-scale' : problemThere(table, unit, indicator, standing, seen));
  return {
    unitCode: row.code?.unit ?? '',
    unit: unit === null ? row.name : (table.names[unit] ?? ''),
    oblast: unit === null ? null : table.oblasts[unit] || null,
    indicator: key === '' ? null : key,
    cell: unit === null || column === undefined ? null : a1(table.rows[unit] ?? 1, column),
    current: isBlank(standing) ? null : typeof standing === 'number' ? standing : textOf(standing),
    seen,
    proposed: key === '' ? null : (score ?? textOf(value)),
    reason: row.reason,
    row: row.row,
    overwritten,
    problem,
    acceptable: problem === null || harmless.includes(problem),
    decided: null,
  };
}

function problemThere(
  table: Table,
  unit: number | null,
  indicator: number,
  standing: CellValue,
  seen: number | null,
): ProposalProblem | null {
  if (unit === null) return null;
  if (typeof standing !== 'number' && typeof standing !== 'string') return 'not-a-value';
  const now = hasScore(table, unit, indicator) ? (table.scores[indicator]?.[unit] ?? null) : null;
  return now === seen ? null : 'changed';
}

/** "2" in the table says the same as a proposed 2. */
const valueOf = (current: Proposal['current']): number | null =>
  current === null ? null : Number(String(current).replace(',', '.'));

function withoutFormulas(sheet: Reading['sheet'], table: Table, list: readonly Proposal[]): void {
  const columns = scoreColumns(table);
  const open = list.flatMap((one) => {
    const indicator = table.method.indicators.findIndex(({ key }) => key === one.indicator);
    const row = Number(/\d+$/.exec(one.cell ?? '')?.[0]);
    const column = columns[indicator];
    return one.acceptable && one.cell !== null && column !== undefined ? [{ one, row, column, cell: one.cell }] : [];
  });
  const now = cellsNow(sheet, open);
  for (const { one, cell } of open) {
    if (now.get(cell)?.formula === '') continue;
    one.problem = 'not-a-value';
    one.acceptable = false;
  }
}
