// Writes docs/checks.md from the catalogue, its pages and the English wording; with --check only says whether it is up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { catalogue, findingsOf } from '../src/core/checks/catalogue';
import {
  type Check,
  type Example,
  type Finding,
  type FindingName,
  plainFacts,
  type SheetFacts,
  type Subject,
} from '../src/core/checks/finding';
import { pages } from '../src/core/checks/pages';
import { guideline2015 } from '../src/core/method/guideline-2015';
import { fingerprint } from '../src/core/scoring/fingerprint';
import { score } from '../src/core/scoring/score';
import { a1, type CellValue, columnLetter } from '../src/core/table/cells';
import { findHeader, isProblem } from '../src/core/table/header';
import { readTable } from '../src/core/table/table';
import { findingTitle } from '../src/wording/finding-titles';
import { findingFix, findingMessage } from '../src/wording/findings';
import { namesOf } from '../src/wording/names';

const path = new URL('../../docs/checks.md', import.meta.url);

const families: Record<string, string> = {
  T: 'The table',
  H: 'The header',
  R: 'Rows',
  C: 'Score cells',
  N: 'Names',
  M: 'Our own columns',
};

const opening = `# Checks

What Tendik looks for in a scoring sheet. Nothing here stops the scoring: a sheet is read as far as it goes, and each finding names
its cell. An **error** is a score or a row that cannot count as it stands, a **warning** most often a slip, a **note** something to
know. Codes are never given to another check: the letter says where the fault is.

This page is made by \`npm run docs\` from the checks themselves, their examples are run by the tests.
`;

function subjectOf(example: Example): Subject {
  const scale = { ...guideline2015.scale, step: example.step ?? guideline2015.scale.step };
  const method = { ...guideline2015, scale };
  const merges = example.facts?.merges ?? [];
  const header = findHeader({ row: 1, column: 1, values: example.cells }, merges, method);
  if (isProblem(header)) throw new RangeError(`an example has no header: ${header.problem}`);
  const body = { row: header.last + 1, column: 1, values: example.cells.slice(header.last) };
  const table = readTable(body, header, method, merges);
  const mark = fingerprint(table);
  return {
    table,
    scoring: score(table),
    facts: { ...plainFacts, ...example.facts },
    managed: example.managed
      ? { ...example.managed, fingerprint: example.managed.sameContent ? mark : 'of another table' }
      : null,
    fingerprint: mark,
    display: (row, column) => shown(example.cells[row - 1]?.[column - 1] ?? ''),
  };
}

/** A cell as a reader can tell it from others: text that looks like a number in quotes, blanks at its ends visible. */
function shown(value: CellValue): string {
  if (value instanceof Date) return value.toLocaleDateString('en-CA');
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return String(value);
  const quoted = /^\s*[\d.,]+\s*$/.test(value) ? `"${value}"` : value;
  return quoted
    .replace(/^ | $|(?<= ) /g, '␣')
    .replace(/\|/g, '\\|')
    .replace(/([*_])/g, '\\$1');
}

function tableOf({ cells }: Example, flagged: readonly string[]): string {
  const width = Math.max(...cells.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, index) => columnLetter(index + 1));
  const lines = cells.map((row, index) => {
    const texts = columns.map((_, column) => {
      const text = shown(row[column] ?? '');
      return flagged.includes(a1(index + 1, column + 1)) ? `**${text || '(empty)'}**` : text;
    });
    return `| ${[String(index + 1), ...texts].join(' | ')} |`;
  });
  return [`| | ${columns.join(' | ')} |`, `| --- |${' --- |'.repeat(width)}`, ...lines].join('\n');
}

/** What an example says besides its cells. */
function besides(example: Example): string[] {
  const { hiddenColumns = [], hiddenRows = [], filteredRows = [], merges = [] } = example.facts ?? {};
  const facts: SheetFacts = { ...plainFacts, ...example.facts };
  const told: string[] = [];
  if (example.step) told.push(`The scale goes in steps of ${example.step}.`);
  for (const column of hiddenColumns) told.push(`Column ${columnLetter(column)} is hidden.`);
  for (const row of hiddenRows) told.push(`Row ${row} is hidden.`);
  for (const row of filteredRows) told.push(`A filter hides row ${row}.`);
  if (facts.filterNotAsked) told.push('The sheet has a filter.');
  for (const { row, column, rows, columns } of merges) {
    told.push(`${a1(row, column)}:${a1(row + rows - 1, column + columns - 1)} are merged.`);
  }
  example.cells.slice(1).forEach((cells, index) =>
    cells.forEach((_, at) => {
      const [row, column] = [index + 2, at + 1];
      const formula = facts.formula(row, column);
      const fill = facts.fill(row, column);
      if (formula !== '') told.push(`${a1(row, column)} holds \`${formula}\`.`);
      if (fill !== '#ffffff') told.push(`${a1(row, column)} is filled in colour.`);
    }),
  );
  const { totals = [], classes = [] } = example.managed ?? {};
  if (example.managed)
    told.push(`Our columns hold ${totals.map((total, unit) => `${total}, ${classes[unit]}`).join('; ')}.`);
  return told;
}

const names = namesOf('en', guideline2015);

function section(check: Check<FindingName>): string {
  const { why, examples } = pages[check.name]();
  const { flagged, clean } = examples;
  const [first] = findingsOf(check, subjectOf(flagged)) as Finding[];
  if (!first) throw new RangeError(`${check.code} finds nothing in its own example`);
  const parts = [
    `### ${check.code} ${findingTitle('en', check.name)}`,
    `\`${check.name}\`, ${check.severity}. ${why}`,
    `> ${findingMessage('en', first, names)} ${findingFix('en', check.name)}`,
    'Found here:',
    [tableOf(flagged, flagged.at), ...besides(flagged)].join('\n\n'),
    'Not here:',
    [tableOf(clean, []), ...besides(clean)].join('\n\n'),
  ];
  return parts.join('\n\n');
}

function page(): string {
  const checks = (Object.values(catalogue) as Check<FindingName>[]).sort((a, b) => (a.code < b.code ? -1 : 1));
  const parts = Object.entries(families).map(([letter, title]) => {
    const own = checks.filter((check) => check.code.startsWith(letter));
    const list = own.map((check) => `- ${check.code} ${findingTitle('en', check.name)} (${check.severity})`).join('\n');
    return [`## ${title}`, list, ...own.map(section)].join('\n\n');
  });
  return `${opening}\n${parts.join('\n\n')}\n`;
}

const made = page();
if (process.argv.includes('--check')) {
  const stands = readFileSync(path, 'utf8');
  if (stands !== made) throw new Error('docs/checks.md is not what the checks say: run npm run docs');
} else writeFileSync(path, made);
