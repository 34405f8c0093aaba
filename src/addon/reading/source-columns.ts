// The analyst's columns as they were understood, and what a person says that they are: kept with the columns themselves.
import { guideline2015 } from '../../core/method/guideline-2015';
import { columnLetter, textOf } from '../../core/table/cells';
import { isExclusive, surenessOf } from '../../core/table/column-roles';
import { bestCandidate, findHeader, type HeaderCandidate, isProblem, isSameHeader } from '../../core/table/header';
import type { HeaderColumn } from '../../core/table/header-text';
import { optionalRoles, placeRoles } from '../../core/table/roles';
import type { ColumnChoice, PanelMapping, SourceColumn } from '../api';
import { headerError } from './header-error';
import { locked } from '../document/lock';
import { markColumn, type Marks, readMarks, sourceKey } from '../document/marks';
import { panelMethod } from '../panel';
import { targetSheet } from './target-sheet';
import { readTop, requireGrid } from './top-rows';
import { UserError } from '../user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const method = guideline2015;
const markVersion = 1;
const sampledRows = 40;
const mostSamples = 4;

/** All that a column can be, in the order in which it is offered. */
function choosableRoles(): string[] {
  const scores = method.indicators.map(({ key }) => key);
  const optional = optionalRoles.flatMap((role) =>
    role === 'evidence' ? [role, ...scores.map((key) => `${role}:${key}`)] : [role],
  );
  return [...placeRoles, ...scores, ...optional];
}

interface Understood {
  sheet: Sheet;
  sheetName: string;
  marks: Marks;
  best: HeaderCandidate;
  /** Rows of the sheet. */
  header: { first: number; last: number };
  lastRow: number;
  lastColumn: number;
}

/** @throws UserError not-grid, no-table, no-header: only where there is nothing to choose from */
function understand(spreadsheet: Spreadsheet): Understood {
  const marks = readMarks(spreadsheet);
  const sheet = targetSheet(spreadsheet, marks);
  const sheetName = sheet.getName();
  requireGrid(sheet, sheetName);
  const { top, merges, lastRow, lastColumn, options } = readTop(sheet, marks);
  const best = bestCandidate(top, merges, method, options);
  const found = findHeader(top, merges, method, options);
  if (!best || best === 'empty') {
    if (isProblem(found)) throw headerError(found, spreadsheet, sheet, marks);
    throw new RangeError('a header without its rows');
  }
  const header = { first: best.first + 1, last: isProblem(found) ? best.last + 1 : found.last };
  return { sheet, sheetName, marks, best, header, lastRow, lastColumn };
}

/**
 * Every column with a header, and what it was taken for, also where a column is missing or two could be the same.
 * @throws UserError not-grid, no-table, no-header
 */
export function sourceColumns(): PanelMapping {
  return mapping(understand(SpreadsheetApp.getActiveSpreadsheet()));
}

function mapping({ sheet, sheetName, best, header, lastRow, lastColumn }: Understood): PanelMapping {
  const rows = Math.min(sampledRows, lastRow - header.last);
  const shown = rows > 0 ? sheet.getRange(header.last + 1, 1, rows, lastColumn).getDisplayValues() : [];
  const roles = choosableRoles();
  return {
    sheet: { id: sheet.getSheetId(), name: sheetName },
    method: panelMethod(method),
    header,
    columns: best.texts.map((found) => ({
      letter: columnLetter(found.column),
      header: found.text,
      samples: samplesOf(shown, found.column),
      ...takenFor(best, found),
    })),
    roles,
    needed: ['name', ...method.indicators.map(({ key }) => key)],
  };
}

function samplesOf(shown: readonly string[][], column: number): string[] {
  const samples = new Set<string>();
  for (const row of shown) {
    const text = textOf(row[column - 1]);
    if (text !== '') samples.add(text.slice(0, 40));
    if (samples.size === mostSamples) break;
  }
  return [...samples];
}

function takenFor(
  best: HeaderCandidate,
  { column }: HeaderColumn,
): Pick<SourceColumn, 'role' | 'sureness' | 'couldBe'> {
  for (const [role, { columns, rank }] of best.matches) {
    if (!columns.some((fitting) => fitting.column === column)) continue;
    if (columns.length > 1 && isExclusive(role, method)) return { role: null, sureness: null, couldBe: role };
    if (columns[0]?.column === column) return { role, sureness: surenessOf(rank), couldBe: null };
  }
  return { role: null, sureness: null, couldBe: null };
}

/**
 * Keeps with each of these columns what a person said that it is.
 * @returns the columns as they are understood now
 * @throws UserError not-grid, no-table, no-header, busy; columns-changed where a column is no longer the one that was shown
 */
export function confirmColumns({ sheetId, columns }: ColumnChoice): PanelMapping {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const understood = understand(spreadsheet);
    const { sheet, sheetName, marks, best } = understood;
    const chosen = Object.entries(columns).map(([letter, { role, header }]) => {
      const found = best.texts.find(({ column }) => columnLetter(column) === letter);
      if (sheet.getSheetId() !== sheetId || found?.text !== header) {
        throw new UserError('columns-changed', { sheetName });
      }
      if (role !== '' && !choosableRoles().includes(role)) throw new RangeError(`column role: ${role}`);
      return { column: found.column, role, text: found.text };
    });
    keep(sheet, marks, best, chosen);
    return mapping(understand(spreadsheet));
  });
}

interface Chosen {
  column: number;
  role: string;
  text: string;
}

function keep(sheet: Sheet, marks: Marks, best: HeaderCandidate, chosen: readonly Chosen[]): void {
  const here = marks.sources.filter((mark) => mark.sheetId === sheet.getSheetId());
  const kept = new Set<number>();
  for (const mark of here) {
    const choice = chosen.find(({ column }) => column === mark.column);
    if (choice && !kept.has(choice.column)) {
      kept.add(choice.column);
      const value = valueOf(choice);
      if (JSON.stringify(mark.value) !== value) mark.metadata.setValue(value);
    } else if (
      choice ||
      !best.texts.some(({ column, text }) => column === mark.column && isSameHeader(text, mark.headerText)) ||
      (mark.role !== '' && chosen.some(({ role }) => role === mark.role))
    ) {
      // A second mark, one of a header that is gone, or one of a role that now belongs to another column.
      mark.metadata.remove();
    }
  }
  for (const choice of chosen) {
    if (!kept.has(choice.column)) markColumn(sheet, choice.column, markOf(choice), sourceKey);
  }
}

const markOf = ({ role, text }: Chosen) => ({ role, headerText: text, version: markVersion });
const valueOf = (choice: Chosen): string => JSON.stringify(markOf(choice));
