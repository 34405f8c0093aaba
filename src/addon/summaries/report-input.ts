// What a summary is drawn from, out of a reading of the scored sheet and what is asked of it.
import { catalogue } from '../../core/checks/catalogue';
import type { FindingName } from '../../core/checks/finding';
import { scoredSeveralTimes } from '../../core/checks/several-scorings';
import { possibleOutcomes } from '../../core/scoring/classify';
import type { Language } from '../../core/language';
import { basisProblem } from '../../core/summary/basis';
import type { Grouping } from '../../core/summary/grouping';
import { league } from '../../core/summary/league';
import { byName } from '../../core/table/name-order';
import { selectUnits } from '../../core/summary/select-units';
import type { SummarySettings } from '../../core/summary/settings';
import { exclusion, outcomeKey, summarise } from '../../core/summary/summarise';
import { textOf } from '../../core/table/cells';
import { hasScore, type OddCell, scoreCell } from '../../core/table/table';
import { leagueRows, namedUnranked, type LeftOut, type ReportInput } from '../../report/report-input';
import { plain } from '../../wording/numbers';
import { liveCounts, type Shown } from '../live/live-counts';
import { type Reading, sourceRange } from '../reading/reading';
import { groupsOf, unitsOf } from './summary-columns';
import { UserError } from '../user-error';
import { toolVersion } from '../version';

/**
 * One more service call, or two, only where a column is asked for by its header.
 *
 * @throws UserError summary-column-gone, population-too-small
 */
export const reportInput = (...asked: Asked): ReportInput => drawn(...asked).input;

/**
 * The same for a sheet of the document, where the counts can follow the scored sheet by formula.
 *
 * @throws UserError as reportInput
 */
export function summaryInput(...asked: Asked): ReportInput {
  const [whole, , language] = asked;
  const { input, shown } = drawn(...asked);
  const live = liveCounts(whole, shown, language);
  return live === undefined ? input : { ...input, live };
}

type Asked = Parameters<typeof drawn>;

function drawn(
  whole: Reading,
  settings: SummarySettings,
  language: Language,
  at: string,
  timeZone: string,
): { input: ReportInput; shown: Shown } {
  const { table: all, sheetName, titles } = whole;
  const only = unitsOf(whole, settings.only);
  const reading = only ? { ...whole, ...selectUnits(all, whole.scoring, only.units) } : whole;
  const groups = groupsOf(reading, settings.group);
  const { table, scoring } = reading;
  const outside = all.rows.length - table.rows.length;
  const problem = basisProblem(settings.basis, table.rows.length);
  if (problem) throw new UserError(problem.name, problem.data);
  const input = {
    language,
    method: table.method,
    summary: summarise(table, scoring, groups?.grouping ?? null, outside),
    off: settings.off,
    basis: settings.basis,
    groupBy: groups?.column ?? null,
    selection: only && settings.only ? { column: only.column, value: settings.only.value } : null,
    title: titles[0] ?? sheetName,
    notes: titles.slice(1),
    leftOut: leftOut(reading, language),
    skipped: table.skipped,
    duplicates: duplicates(reading, all),
    severalScorings: severalScorings(reading),
    setAside: setAside(reading),
    borderline: borderline(reading),
    league: leagueOf(reading, groups?.grouping ?? null),
    source: { sheetName, range: sourceRange(all) },
    computedAt: at,
    timeZone,
    fingerprint: whole.fingerprint,
    toolVersion,
  };
  return { input, shown: { selection: only, groups } };
}

function leftOut({ table, scoring, findings, aside }: Reading, language: Language): LeftOut[] {
  const list: LeftOut[] = [];
  // What a date or a truth value looks like in its cell only its finding knows.
  const seen = new Map<string, string>();
  const all = [...findings, ...aside.map(({ finding }) => finding)];
  for (const { row, column, data } of all) if ('seen' in data) seen.set(`${row} ${column}`, data.seen);
  const oddOf = new Map<number, OddCell[]>();
  for (const odd of table.odd) oddOf.set(odd.unit, [...(oddOf.get(odd.unit) ?? []), odd]);
  // Only a score that is missing or cannot be used, or a total between two classes, keeps a municipality from its class.
  table.rows.forEach((row, unit) => {
    const reason = exclusion(table, scoring, unit);
    if (!reason) return;
    const cells = (oddOf.get(unit) ?? [])
      .filter((odd) => !hasScore(table, unit, odd.indicator))
      .map((odd) => {
        const indicator = table.method.indicators[odd.indicator]?.key ?? '';
        return {
          indicator,
          cell: scoreCell(table, unit, odd.indicator),
          seen:
            typeof odd.value === 'number'
              ? plain(language, odd.value)
              : (seen.get(`${row} ${indicator}`) ?? textOf(odd.value)),
        };
      });
    list.push({
      unit: table.names[unit] ?? '',
      group: table.oblasts[unit] || null,
      row,
      reason,
      cells,
      possible: possibleOutcomes(table.method, scoring.lows[unit] ?? 0, scoring.highs[unit] ?? 0),
    });
  });
  return list;
}

function duplicates({ table, findings }: Reading, all: Reading['table']): ReportInput['duplicates'] {
  const byKey = new Map<string, { unit: string; rows: number[] }>();
  const selected = new Set(table.rows);
  for (const { name, unit, row } of findings) {
    if (name !== 'duplicate-unit' || unit === null || row === null || !selected.has(row)) continue;
    const key = all.keys()[unit] ?? '';
    const entry = byKey.get(key) ?? { unit: all.names[unit] ?? '', rows: [] };
    entry.rows.push(row);
    byKey.set(key, entry);
  }
  return [...byKey.values()];
}

/** Unless the analyst set it aside. */
const severalScorings = ({ table, findings }: Reading): number =>
  findings.some(({ name }) => name === 'several-scorings') ? scoredSeveralTimes(table) : 0;

/** Of the municipalities shown, and those that concern no single one. */
function setAside({ table, aside }: Reading): ReportInput['setAside'] {
  const selected = new Set(table.rows);
  const counts = new Map<FindingName, number>();
  for (const { finding } of aside) {
    if (finding.unit !== null && finding.row !== null && !selected.has(finding.row)) continue;
    counts.set(finding.name, (counts.get(finding.name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) => ({ code: catalogue[name].code, name, count }));
}

function borderline({ table, scoring }: Reading): ReportInput['borderline'] {
  const near = table.rows
    .map((_, unit) => ({
      unit: table.names[unit] ?? '',
      group: table.oblasts[unit] || null,
      total: scoring.totals[unit] ?? NaN,
      up: scoring.upChanges[unit] === 1,
      down: scoring.downChanges[unit] === 1,
    }))
    .filter(({ up, down }) => up || down);
  return byName(near, ({ unit }) => unit).sort((a, b) => a.total - b.total);
}

function leagueOf({ table, scoring }: Reading, grouping: Grouping | null): ReportInput['league'] {
  const keys = table.method.classes.map(({ key }) => key);
  const unranked = table.rows.flatMap((_, unit) => (Number.isNaN(scoring.totals[unit]) ? [unit] : []));
  const nameOf = (unit: number) => ({ unit: table.names[unit] ?? '', oblast: table.oblasts[unit] || null });
  return {
    rows: league(table, scoring, grouping, leagueRows).map(({ unit, place, inGroup }) => ({
      ...nameOf(unit),
      group: grouping ? (grouping.labels[grouping.of[unit] ?? 0] ?? '') : null,
      scores: table.scores.map((scores) => scores[unit] ?? NaN),
      total: scoring.totals[unit] ?? NaN,
      outcome: outcomeKey(keys, scoring, unit),
      place,
      inGroup,
    })),
    unranked: unranked.slice(0, namedUnranked).map(nameOf),
  };
}
