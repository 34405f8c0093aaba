// A check or a scoring as text for a terminal.
import { basename } from 'node:path';
import type { Check, ContractFinding, Score } from '../addon/contract';
import type { Language } from '../core/language';
import { guideline2015 } from '../core/method/guideline-2015';
import { cliWords } from '../wording/cli';
import { namesOf } from '../wording/names';
import { percent, plural } from '../wording/numbers';
import { tableWords } from '../wording/table';
import { textTable } from './text-table';

const LONGEST_NAME = 28;
const LONGEST_ROWS = 8;

/** Where the scores stand and whether anything is wrong with them. */
export function verdictText({ sheet, findings, rows }: Check, file: string, language: Language): string {
  const words = cliWords(language);
  const count = (severity: ContractFinding['severity']): number =>
    findings.filter((finding) => finding.severity === severity).length;
  const errors = count('error');
  const warnings = count('warning');
  const verdict =
    errors > 0
      ? words.toCorrect(rows.units, errors)
      : warnings > 0
        ? words.onlyWarnings(rows.units, warnings)
        : words.clean(rows.units);
  return `${words.onSheet(basename(file), sheet)}\n${verdict}`;
}

/** The same, what was found and where, what was left out. */
export function checkReport(data: Check, file: string, language: Language): string {
  const words = cliWords(language);
  const { findings } = data;
  const parts = [verdictText(data, file, language)];
  if (findings.length > 0) parts.push(findingsTable(findings, language));
  if (data.skipped.length > 0) parts.push(words.skipped(skippedList(data, language)));
  return parts.join('\n\n');
}

/** The same, and how many municipalities are in which class. */
export function scoreReport(data: Score, file: string, language: Language): string {
  const words = cliWords(language);
  const names = namesOf(language, guideline2015);
  const { classes, classed } = data.summary;
  const banded = new Set(guideline2015.classes.map((band) => band.key));
  const rows = Object.entries(classes)
    .filter(([key, count]) => banded.has(key) || count > 0)
    .map(([key, count]) => [
      names.outcome(key),
      String(count),
      banded.has(key) && classed > 0 ? percent(language, count / classed, classed) : '',
    ]);
  const { headers } = words;
  const table = textTable([[headers.class, headers.count, headers.share], ...rows], ['left', 'right', 'right']);
  return [checkReport(data, file, language), table, ...(classed > 0 ? [words.shareOf(classed)] : [])].join('\n\n');
}

function findingsTable(findings: readonly ContractFinding[], language: Language): string {
  const { headers, severities, wholeTable } = cliWords(language);
  const rows = findings.map(({ cell, row, unit, severity, message }) => [
    cell ?? (row === null ? wholeTable : String(row)),
    shortened(unit ?? ''),
    severities[severity],
    message,
  ]);
  return textTable([[headers.cell, headers.unit, headers.severity, headers.message], ...rows]);
}

function shortened(name: string): string {
  const signs = Array.from(name.replace(/\s+/g, ' '));
  return signs.length > LONGEST_NAME ? signs.slice(0, LONGEST_NAME - 1).join('') + '…' : signs.join('');
}

/** "2 blank rows (14, 30), 1 total row (44)" */
function skippedList({ skipped }: Check, language: Language): string {
  const words = cliWords(language);
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const rows = skipped.filter((one) => one.reason === reason).map(({ row }) => row);
      const what = `${rows.length} ${plural(language, rows.length, tableWords(language).skipReasons[reason])}`;
      const shown = rows.slice(0, LONGEST_ROWS).join(', ') + (rows.length > LONGEST_ROWS ? ' …' : '');
      return words.inRows(what, shown);
    })
    .join(', ');
}
