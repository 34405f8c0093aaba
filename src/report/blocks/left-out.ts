// What has no class or was not counted, with its cell and the reason.
import type { Outcome } from '../../core/summary/summary';
import type { SkipReason } from '../../core/table/row-kind';
import { findingTitle } from '../../wording/finding-titles';
import { namesOf } from '../../wording/names';
import { plural } from '../../wording/numbers';
import { cited, either, span } from '../../wording/phrases';
import { reportWords } from '../../wording/report';
import { tableWords } from '../../wording/table';
import { text, type Block, type Part } from '../plan';
import type { LeftOut, ReportInput } from '../report-input';
import { shorten } from '../shorten';

/** Beyond these the list goes on in numbers. */
const mostUnits = 40;
const mostDuplicates = 20;
const mostSpans = 12;

export function leftOutBlock(input: ReportInput): Block {
  const { leftOut, skipped, duplicates, setAside, language } = input;
  const say = reportWords(language).leftOut;
  const parts: Part[] = leftOut.slice(0, mostUnits).map((unit) => text('text', unitLine(input, unit)));
  if (leftOut.length > mostUnits) parts.push(text('text', say.more(leftOut.length - mostUnits)));
  for (const { unit, rows } of duplicates.slice(0, mostDuplicates)) {
    parts.push(text('text', say.duplicate({ unit: shorten(unit), rows: spans(rows) })));
  }
  if (skipped.length > 0) parts.push(text('text', skippedLine(input)));
  if (setAside.length > 0) {
    const kinds = setAside.map(({ name, count }) => `${findingTitle(language, name)}: ${count}`);
    parts.push(text('text', say.setAside(kinds.join('; '))));
  }
  return { id: 'left-out', parts: [text('blockTitle', title(input)), ...parts] };
}

function title({ leftOut, skipped, summary, language }: ReportInput): string {
  const say = reportWords(language).leftOut;
  const units = summary.units - summary.classed;
  if (units > 0 || leftOut.length > 0) return say.title({ units });
  return skipped.length > 0 ? say.rowsOnly : say.nothing;
}

function unitLine({ language, method }: ReportInput, { unit, group, row, reason, cells, possible }: LeftOut): string {
  const say = reportWords(language).leftOut;
  const names = namesOf(language, method);
  const place = [shorten(unit), group === null ? '' : shorten(group), say.row(row)].filter((name) => name !== '');
  const why = cells.map(({ indicator, cell, seen }) => {
    const name = names.indicator(indicator);
    return seen === ''
      ? say.empty({ cell, indicator: name })
      : say.unusable({ cell, indicator: name, seen: cited(language, seen) });
  });
  if (reason === 'between') why.push(say.between);
  const classes = (keys: readonly Outcome[]) =>
    either(
      language,
      keys.map((key) => names.outcome(key)),
    );
  if (possible.length > 0) why.push(say.possible(classes(possible)));
  return `${place.join(', ')}: ${why.join('; ')}`;
}

/** "8 rows …: 5 blank rows (rows 12, 20–23), 1 total row (row 47)." */
function skippedLine({ language, skipped }: ReportInput): string {
  const say = reportWords(language).leftOut;
  const byReason = new Map<string, number[]>();
  for (const { reason, row } of skipped) byReason.set(reason, [...(byReason.get(reason) ?? []), row]);
  const forms = tableWords(language).skipReasons;
  const kinds = [...byReason].map(([reason, rows]) => {
    const name = forms[reason as SkipReason];
    return say.skippedRows({
      reason: name ? plural(language, rows.length, name) : reason,
      rows: spans(rows),
      count: rows.length,
    });
  });
  return `${say.skipped({ skipped: skipped.length })} ${kinds.join('; ')}.`;
}

/** "6, 12–15": rows in order, neighbours drawn together. */
function spans(rows: readonly number[]): string {
  const ranges: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = ranges[ranges.length - 1];
    if (last && row <= last[1] + 1) last[1] = row;
    else ranges.push([row, row]);
  }
  const shown = ranges.slice(0, mostSpans).map(([first, last]) => span(first, last));
  return shown.join(', ') + (ranges.length > mostSpans ? ' …' : '');
}
