// Fills in the managed columns: everything is computed and asked about before the first cell is written.
import type { Language } from '../../core/language';
import { a1 } from '../../core/table/cells';
import { shapeMark } from '../live/formula-text';
import { formulasOf, ownFormulas } from '../live/live-columns';
import { isLive } from '../live/setting';
import { managedHere, type ManagedRole, managedRoles, markColumn, readMarks } from '../document/marks';
import { textWidth } from '../../report/text-width';
import { requireEditable } from '../document/protection';
import type { Reading } from '../reading/reading';
import { textMark } from '../document/text-mark';
import { UserError } from '../user-error';
import { colourClasses } from './class-colours';
import { type Contents, contentsOf } from './contents';
import { type Layout, layoutColumns } from './layout';
import { headerFor, runsOf } from './runs';
import { formulasIn, lastRowToWrite, typedOver } from './standing';

/** Marks of this version of the columns; raised when what they mean changes. */
const version = 1;

/** Formulas of so many rows are some 15 MB of text in one call. */
const mostLive = 10_000;

/** Marks of more remarks than this are not kept: an entry of metadata has a limit. */
const mostMarks = 1500;

/**
 * @param at the time, as it is shown to people
 * @returns how many municipalities were filled in
 * @throws UserError too-many-for-formulas, protected, typed-over, grid-full
 */
export function fillColumns(reading: Reading, language: Language, at: string, replaceTyped: boolean): number {
  const { sheet, table } = reading;
  const live = isLive(reading.marks);
  const units = table.rows.length;
  if (live && units > mostLive) {
    throw new UserError('too-many-for-formulas', { sheetName: reading.sheetName, units, most: mostLive });
  }
  const layout = layoutColumns(reading);
  const contents = contentsOf(reading, language, live);
  const { header } = table;
  const formulas = formulasIn(reading, layout);
  const isOwn = ownFormulas(reading);
  const last = lastRowToWrite(reading, layout, formulas);
  const rows = last - header.last + 1;
  requireEditable(
    sheet,
    managedRoles.map((role) => ({
      row: header.first,
      column: layout.columns[role],
      rows: last - header.first + 1,
      columns: 1,
    })),
  );
  const typed = typedOver(reading, layout, contents, formulas, isOwn, language);
  if (typed.length > 0 && !replaceTyped)
    throw new UserError('typed-over', { cells: typed.map((cell) => ({ ...cell })) });

  const kept = (row: number, column: number): string | undefined => {
    const formula = formulas.get(`${row},${column}`);
    const role = managedRoles.find((known) => layout.columns[known] === column);
    return formula !== undefined && role && isOwn(role, formula) ? '' : formula;
  };
  const runs = runsOf(reading, layout, contents, kept, language, last);
  widenGrid(reading, layout);
  // Marked before they are written: should the run break off, the next one finds these columns again.
  for (const role of layout.added) markColumn(sheet, layout.columns[role], { role, version, headerText: '' });
  freeFromPlainText(reading, layout, live ? managedRoles : layout.fresh, last);
  for (const run of runs) {
    sheet.getRange(header.last, run.column, rows, run.roles.length).setValues(run.values);
  }
  formatFresh(reading, layout, contents);
  colourClasses(reading, layout, language);
  SpreadsheetApp.flush();
  finishMarks(reading, layout, contents, language, at);
  // The first time the columns may well stand out of sight.
  if (layout.fresh.length === managedRoles.length) sheet.getRange(header.last, layout.columns.class).activate();
  return table.rows.length;
}

/** The sheet may end before our columns do. Columns are only ever added at its end. */
function widenGrid(reading: Reading, layout: Layout): void {
  const { sheet } = reading;
  const needed = Math.max(...managedRoles.map((role) => layout.columns[role])) - sheet.getMaxColumns();
  if (needed <= 0) return;
  try {
    sheet.insertColumnsAfter(sheet.getMaxColumns(), needed);
  } catch (error) {
    throw new UserError('grid-full', { sheetName: reading.sheetName, message: String(error) });
  }
}

/** Of our headers. */
export const headColour = '#eef2f4';

/** In a cell formatted as plain text a formula would stand as its text, and any other text with its apostrophe. */
function freeFromPlainText(reading: Reading, layout: Layout, roles: readonly ManagedRole[], last: number): void {
  if (roles.length === 0) return;
  const { sheet, table } = reading;
  const columns = roles.map((role) => layout.columns[role]);
  const left = Math.min(...columns);
  const first = table.header.last;
  const range = sheet.getRange(first, left, last - first + 1, Math.max(...columns) - left + 1);
  const formats = range.getNumberFormats();
  const texts = columns.filter((column) => formats.some((row) => row[column - left] === '@'));
  const ranges = texts.map((column) => `${a1(first, column)}:${a1(last, column)}`);
  if (ranges.length > 0) sheet.getRangeList(ranges).setNumberFormat('General');
}

/** Widths in pixels: a class name and a remark need room, a number does not. */
const widths: Record<ManagedRole, number> = { total: 80, class: 190, present: 110, remark: 360 };
/** A remark is seen whole, on paper too, up to this width. */
const widestRemark = 720;
/** Of a cell that nobody formatted: 10 points. */
const fontSize = 13.4;
const atSides = 12;

/** Wide enough for the longest remark: breaking remarks into lines would make the analyst's rows taller. */
function remarkWidth({ remark }: Contents): number {
  const longest = [...new Set(remark)].reduce<number>(
    (most, text) => Math.max(most, textWidth(String(text), fontSize)),
    0,
  );
  return Math.min(Math.max(widths.remark, Math.ceil(longest) + atSides), widestRemark);
}

/** New columns only: how the analyst formats them later is the analyst's business. */
function formatFresh(reading: Reading, layout: Layout, contents: Contents): void {
  if (layout.fresh.length === 0) return;
  const { sheet, table } = reading;
  const { header, read } = table;
  const ranges = (roles: ManagedRole[], first: number, last: number): string[] =>
    roles.map((role) => `${a1(first, layout.columns[role])}:${a1(last, layout.columns[role])}`);
  const heads = sheet.getRangeList(ranges(layout.fresh, header.first, header.last));
  heads.setFontWeight('bold').setWrap(true).setVerticalAlignment('middle').setBackground(headColour);
  heads.setHorizontalAlignment('center');
  const numbers = layout.fresh.filter((role) => role === 'total' || role === 'present');
  if (numbers.length > 0 && read.last >= read.first) {
    sheet.getRangeList(ranges(numbers, read.first, read.last)).setHorizontalAlignment('center');
  }
  for (const role of layout.fresh) {
    sheet.setColumnWidth(layout.columns[role], role === 'remark' ? remarkWidth(contents) : widths[role]);
  }
}

/** Says of every column that it is filled in, and for what. */
function finishMarks(reading: Reading, layout: Layout, contents: Contents, language: Language, at: string): void {
  const texts = [...new Set(contents.remark)].filter((text) => text !== '').map((text) => textMark(String(text)));
  const formulas = isLive(reading.marks) ? formulasOf(reading, language)(1) : null;
  const marks = layout.added.length > 0 ? managedHere(reading.sheet, readMarks(reading.spreadsheet)) : reading.managed;
  for (const role of managedRoles) {
    const value = {
      role,
      version,
      headerText: headerFor(reading, layout, role, language),
      language,
      filled: true,
      ...(role === 'total' ? { fingerprint: reading.fingerprint, at } : {}),
      ...(formulas && role !== 'remark' ? { formula: shapeMark(formulas[role]) } : {}),
      ...(role === 'remark' && texts.length <= mostMarks ? { texts } : {}),
    };
    const mark = marks[role];
    if (mark && JSON.stringify(mark.value) !== JSON.stringify(value)) mark.metadata.setValue(JSON.stringify(value));
  }
}
