// What the summary is drawn from, out of a reading of the scored sheet.
import { catalogue } from '../core/checks/catalogue';
import type { FindingName } from '../core/checks/finding';
import { possibleOutcomes } from '../core/scoring/classify';
import type { Language } from '../core/language';
import type { SummarySettings } from '../core/summary/settings';
import { exclusion } from '../core/summary/summarise';
import { textOf } from '../core/table/cells';
import { hasScore, type OddCell, scoreCell } from '../core/table/table';
import type { LeftOut, ReportInput } from '../report/report-input';
import { plain } from '../wording/numbers';
import { type Reading, sourceRange } from './reading';
import { toolVersion } from './version';

export function reportInput(
  reading: Reading,
  settings: SummarySettings,
  language: Language,
  at: string,
  timeZone: string,
): ReportInput {
  const { table, summary, sheetName, titles } = reading;
  return {
    language,
    method: table.method,
    summary,
    off: settings.off,
    basis: settings.basis,
    title: titles[0] ?? sheetName,
    notes: titles.slice(1),
    leftOut: leftOut(reading, language),
    skipped: table.skipped,
    duplicates: duplicates(reading),
    setAside: setAside(reading),
    borderline: borderline(reading),
    source: { sheetName, range: sourceRange(table) },
    computedAt: at,
    timeZone,
    fingerprint: reading.fingerprint,
    toolVersion,
  };
}

function leftOut({ table, scoring, findings, aside }: Reading, language: Language): LeftOut[] {
  const list: LeftOut[] = [];
  // What a date or a truth value looks like in its cell only its finding knows.
  const seen = new Map<string, string>();
  const all = [...findings, ...aside.map(({ finding }) => finding)];
  for (const { unit, column, data } of all) if ('seen' in data) seen.set(`${unit} ${column}`, data.seen);
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
              : (seen.get(`${unit} ${indicator}`) ?? textOf(odd.value)),
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

function duplicates({ table, findings }: Reading): ReportInput['duplicates'] {
  const byKey = new Map<string, { unit: string; rows: number[] }>();
  for (const { name, unit, row } of findings) {
    if (name !== 'duplicate-unit' || unit === null || row === null) continue;
    const key = table.keys()[unit] ?? '';
    const entry = byKey.get(key) ?? { unit: table.names[unit] ?? '', rows: [] };
    entry.rows.push(row);
    byKey.set(key, entry);
  }
  return [...byKey.values()];
}

function setAside({ aside }: Reading): ReportInput['setAside'] {
  const counts = new Map<FindingName, number>();
  for (const { finding } of aside) counts.set(finding.name, (counts.get(finding.name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ code: catalogue[name].code, name, count }));
}

function borderline({ table, scoring }: Reading): ReportInput['borderline'] {
  return table.rows
    .map((_, unit) => ({
      unit: table.names[unit] ?? '',
      group: table.oblasts[unit] || null,
      total: scoring.totals[unit] ?? NaN,
      up: scoring.upChanges[unit] === 1,
      down: scoring.downChanges[unit] === 1,
    }))
    .filter(({ up, down }) => up || down)
    .sort((a, b) => a.total - b.total || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : 0));
}
