// What the core makes of each row of a sheet, in the short words that test/sheets/README.md explains.
import { runChecks } from '../../src/core/checks/catalogue';
import { type Finding, plainFacts, type SheetFacts } from '../../src/core/checks/finding';
import { guideline2015 } from '../../src/core/method/guideline-2015';
import { fingerprint } from '../../src/core/scoring/fingerprint';
import { score } from '../../src/core/scoring/score';
import { outcomeKey } from '../../src/core/summary/summarise';
import { type CellValue, columnLetter, type Rect } from '../../src/core/table/cells';
import { findHeader, isProblem, topRows } from '../../src/core/table/header';
import { oblastKey } from '../../src/core/table/oblasts';
import { readTable } from '../../src/core/table/table';

export interface Verdicts {
  /** Of the whole sheet: why it cannot be read, or what no row can be blamed for. */
  whole: string[];
  /** By row of the sheet: `header`, `skip:REASON`, codes of findings. */
  rows: Map<number, string[]>;
  /** By row, what may be expected besides: `class=positive`, `documents=D`. */
  facts: Map<number, string[]>;
  /** Rows read, municipalities, left out. */
  counts: { read: number; municipalities: number; leftOut: number };
}

/** `C02:documents`; without the column where it is the name's, or none. */
const codeOf = ({ code, column }: Finding): string => (column && column !== 'name' ? `${code}:${column}` : code);

const word = (text: string): string => text.replace(/ /g, '_');

export function verdictsOf(cells: CellValue[][], merges: Rect[] = [], facts: Partial<SheetFacts> = {}): Verdicts {
  const verdicts: Verdicts = {
    whole: [],
    rows: new Map(),
    facts: new Map(),
    counts: { read: 0, municipalities: 0, leftOut: 0 },
  };
  const add = (map: Map<number, string[]>, row: number, ...words: string[]) =>
    map.set(row, [...(map.get(row) ?? []), ...words]);
  const top = { row: 1, column: 1, values: cells.slice(0, topRows) };
  const header = findHeader(top, merges, guideline2015);
  if (isProblem(header)) {
    const { role, roles } = header.data as { role?: string; roles?: string[] };
    const which = role ? [role] : (roles ?? []);
    verdicts.whole.push(['problem', header.problem, ...which].join(':'));
    return verdicts;
  }
  for (let row = header.first; row <= header.last; row++) {
    add(verdicts.rows, row, 'header');
    for (const [role, found] of Object.entries(header.columns)) {
      if (found) add(verdicts.facts, row, `${role}=${columnLetter(found.column)}`);
    }
  }
  const body = { row: header.last + 1, column: 1, values: cells.slice(header.last) };
  const table = readTable(body, header, guideline2015, merges);
  for (const { row, reason } of table.skipped) add(verdicts.rows, row, `skip:${reason}`);
  const scoring = score(table);
  const classes = table.method.classes.map((band) => band.key);
  table.rows.forEach((row, unit) => {
    add(verdicts.facts, row, `class=${outcomeKey(classes, scoring, unit)}`, `total=${scoring.totals[unit]}`);
    add(verdicts.facts, row, `oblast=${word(oblastKey(table.oblasts[unit] ?? ''))}`);
    add(verdicts.facts, row, `raion=${word(table.raions[unit] ?? '')}`);
  });
  const findings = runChecks({
    table,
    scoring,
    facts: { ...plainFacts, merges, ...facts },
    managed: null,
    fingerprint: fingerprint(table),
    display: (row, column) => String(cells[row - 1]?.[column - 1]),
  });
  for (const finding of findings) {
    if (finding.row === null) verdicts.whole.push(codeOf(finding));
    else add(verdicts.rows, finding.row, codeOf(finding));
  }
  const { first, last } = table.read;
  verdicts.counts = { read: last - first + 1, municipalities: table.rows.length, leftOut: table.skipped.length };
  return verdicts;
}
