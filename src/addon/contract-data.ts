// What the command line prints: a check or a scoring as the published contract has it, but for the words of findings.
import { neighbours, possibleOutcomes } from '../core/scoring/classify';
import { outcomeKey } from '../core/summary/summarise';
import { columnLetter } from '../core/table/cells';
import { hasScore, roleLetters } from '../core/table/table';
import type { Check, Score, Scored, Summary, Unworded } from './contract';
import type { Reading } from './reading/reading';

export function checkData(reading: Reading): Unworded<Check> {
  const { table, sheetName, findings, summary } = reading;
  const { method } = table;
  return {
    ok: !findings.some((finding) => finding.severity === 'error'),
    sheet: sheetName,
    method: { id: method.id, version: method.version },
    header: { first: table.header.first, last: table.header.last },
    columns: roleLetters(table),
    rows: { read: summary.read, units: summary.units, skipped: summary.skipped },
    skipped: table.skipped,
    findings: contractFindings(reading),
  };
}

export function scoreData(reading: Reading): Unworded<Score> {
  return { ...checkData(reading), scored: scoredRows(reading), summary: summaryData(reading) };
}

function contractFindings({ table, sheetName, findings }: Reading): Unworded<Check>['findings'] {
  return findings.map((finding) => {
    const { code, name, severity, row, column, unit, data } = finding;
    const place = table.header.columns[column ?? '']?.column;
    return {
      code,
      name,
      severity,
      sheet: sheetName,
      cell: row === null || place === undefined ? null : columnLetter(place) + row,
      row,
      unit: unit === null ? null : table.names[unit] || null,
      column,
      data,
    };
  });
}

function scoredRows({ table, scoring }: Reading): Scored[] {
  const { method } = table;
  const keys = method.classes.map((band) => band.key);
  return table.rows.map((row, unit) => {
    const low = scoring.lows[unit] ?? 0;
    const high = scoring.highs[unit] ?? 0;
    const total = scoring.totals[unit] ?? NaN;
    const complete = !Number.isNaN(total);
    const present = scoring.present[unit] ?? -1;
    return {
      row,
      unit: table.names[unit] ?? '',
      group: table.oblasts[unit] || null,
      scores: Object.fromEntries(
        method.indicators.map(({ key }, indicator) => [
          key,
          hasScore(table, unit, indicator) ? (table.scores[indicator]?.[unit] ?? null) : null,
        ]),
      ),
      total: complete ? total : null,
      low,
      high,
      class: keys[scoring.outcomes[unit] ?? -1] ?? null,
      possible: possibleFor(outcomeKey(keys, scoring, unit), method, low, high),
      present: complete ? present : null,
      borderline: complete ? (scoring.upChanges[unit] ?? 0) + (scoring.downChanges[unit] ?? 0) > 0 : null,
    };
  });
}

/** One class where it is certain; the two neighbours of a total between classes; otherwise all that can still come. */
function possibleFor(outcome: string, method: Reading['table']['method'], low: number, high: number): string[] {
  return outcome === 'between' ? neighbours(method, low) : possibleOutcomes(method, low, high);
}

function summaryData({ summary }: Reading): Summary {
  const { read, units, skipped, classed, complete, classes, classByPresent, indicators, excluded } = summary;
  return {
    read,
    units,
    skipped,
    classed,
    complete,
    classes,
    byGroup: summary.byGroup.map(({ group, units: n, classes: counts, meanTotal }) => ({
      group,
      units: n,
      classes: counts,
      meanTotal,
    })),
    classByPresent,
    indicators,
    excluded,
  };
}
