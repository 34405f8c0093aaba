// Reads the scored sheet in a number of calls that does not depend on its rows, and scores it.
import { runChecks } from '../../core/checks/catalogue';
import { differingUnits } from '../../core/checks/managed-columns';
import type { Finding, Managed, Subject } from '../../core/checks/finding';
import type { Method } from '../../core/method/method';
import { guideline2015 } from '../../core/method/guideline-2015';
import { fingerprint } from '../../core/scoring/fingerprint';
import { score, type Scoring } from '../../core/scoring/score';
import { summarise } from '../../core/summary/summarise';
import type { Summary } from '../../core/summary/summary';
import { type Block, type CellValue, columnLetter, isBlank, textOf } from '../../core/table/cells';
import { findHeader, type Header, isProblem } from '../../core/table/header';
import { ScoreKind } from '../../core/table/score-cell';
import { mappedRoles, readTable, scoreColumns, type Table } from '../../core/table/table';
import { headerError } from './header-error';
import { type AsideFinding, judged } from '../journal/judged';
import type { ColumnMark, ManagedRole, Marks } from '../document/marks';
import { findSheetCode } from '../sharing/partner-sheet/sheet-code';
import { sheetFacts } from './sheet-facts';
import { readTop, requireGrid } from './top-rows';
import { UserError } from '../user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface Reading {
  spreadsheet: Spreadsheet;
  sheet: Sheet;
  sheetName: string;
  marks: Marks;
  table: Table;
  scoring: Scoring;
  summary: Summary;
  /** Those that nobody has set aside, and those that somebody has. */
  findings: Finding[];
  aside: AsideFinding[];
  undoable: number;
  fingerprint: string;
  /** Our columns on this sheet, by role; where a role is marked twice, the first. */
  managed: Partial<Record<ManagedRole, ColumnMark>>;
  /** Municipalities, by index, whose total or class in our columns is not what their row gives. */
  differing: number[];
  /** The rows below the header, from the table's left edge to its last column or ours. */
  body: Block;
  /** The rows of the header and above. */
  top: Block;
  /** Last row and column of the sheet with anything in them. */
  lastRow: number;
  lastColumn: number;
  /** Texts above the header: the first is the title, the rest notes. */
  titles: string[];
}

/** A sheet of more cells than this is read in two calls, so that columns beside the table cost nothing. */
const mostWholeCells = 200_000;

/**
 * @throws UserError not-grid, no-table, no-header, column-missing, column-ambiguous, no-scores, partner-sheet-is-active
 */
export function readScored(spreadsheet: Spreadsheet, sheet: Sheet, marks: Marks): Reading {
  const sheetName = sheet.getName();
  requireGrid(sheet, sheetName);
  const method = guideline2015;
  const { top, all, merges, lastRow, lastColumn, managed, options } = readTop(sheet, marks, mostWholeCells);
  if (findSheetCode(top.values)) throw new UserError('partner-sheet-is-active', { sheetName });
  const header = findHeader(top, merges, method, options);
  if (isProblem(header)) throw headerError(header, spreadsheet, sheet, marks);

  const body = readBody(sheet, header, method, Object.values(managed), lastRow, all);
  const table = readTable(body, header, method, merges);
  if (!table.kinds.some((kinds) => kinds.subarray(0, table.rows.length).some((kind) => kind !== ScoreKind.empty))) {
    throw new UserError('no-scores', { sheetName, headerRow: header.last });
  }
  const scoring = score(table);
  const mark = fingerprint(table);
  const subject: Subject = {
    table,
    scoring,
    facts: sheetFacts(sheet, table, merges),
    managed: managedValues(table, body, managed),
    fingerprint: mark,
    display: displayed(sheet, table),
  };
  return {
    spreadsheet,
    sheet,
    sheetName,
    marks,
    table,
    scoring,
    summary: summarise(table, scoring),
    ...judged(runChecks(subject), table, marks),
    fingerprint: mark,
    managed,
    differing: differingUnits(subject),
    body,
    top,
    lastRow,
    lastColumn,
    titles: titlesAbove(top, header),
  };
}

/** Roles whose cells are looked at: place and scores, and what these are held against. */
const readRoles = (header: Header, method: Method): string[] => [
  ...mappedRoles(method),
  ...Object.keys(header.columns).filter((role) => /^(evidence|(total|class|round|rater)$)/.test(role)),
];

/** @param all the sheet's rows where they are there already */
function readBody(
  sheet: Sheet,
  header: Header,
  method: Method,
  managed: ColumnMark[],
  lastRow: number,
  all: CellValue[][] | null,
): Block {
  const mapped = readRoles(header, method).flatMap((role) => header.columns[role]?.column ?? []);
  const columns = [...mapped, ...managed.map((mark) => mark.column)];
  const left = Math.min(header.left, ...columns);
  const right = Math.max(...columns);
  const rows = lastRow - header.last;
  const row = header.last + 1;
  if (rows <= 0) return { row, column: left, values: [] };
  if (all && right <= (all[0]?.length ?? 0)) {
    return { row, column: left, values: all.slice(header.last).map((cells) => cells.slice(left - 1, right)) };
  }
  const values = sheet.getRange(row, left, rows, right - left + 1).getValues() as CellValue[][];
  return { row, column: left, values };
}

/** What stands in one of our columns beside each municipality. */
export function columnValues(table: Table, body: Block, column: number): CellValue[] {
  return table.rows.map((row) => body.values[row - body.row]?.[column - body.column] ?? '');
}

function managedValues(table: Table, body: Block, managed: Reading['managed']): Managed | null {
  if (!managed.total || !managed.class) return null;
  return {
    totals: columnValues(table, body, managed.total.column),
    classes: columnValues(table, body, managed.class.column),
    fingerprint: String(managed.total.value['fingerprint'] ?? ''),
  };
}

/** What the sheet shows in its score cells; asked for once, and only where a date or a truth value has to be shown. */
function displayed(sheet: Sheet, table: Table): Subject['display'] {
  let shown: string[][] | null = null;
  const columns = scoreColumns(table);
  const left = Math.min(...columns);
  return (row, column) => {
    const { first, last } = table.read;
    shown ??= sheet.getRange(first, left, last - first + 1, Math.max(...columns) - left + 1).getDisplayValues();
    return shown[row - first]?.[column - left] ?? '';
  };
}

function titlesAbove(top: Block, header: Header): string[] {
  return top.values
    .slice(0, header.first - 1)
    .flat()
    .filter((value) => typeof value === 'string' && !isBlank(value))
    .map(textOf);
}

/** The scored range in A1: from the leftmost mapped column to the last score. */
export function sourceRange(table: Table): string {
  const columns = mappedRoles(table.method).flatMap((role) => table.header.columns[role]?.column ?? []);
  const { first, last } = table.read;
  return `${columnLetter(Math.min(...columns))}${first}:${columnLetter(Math.max(...columns))}${last}`;
}
