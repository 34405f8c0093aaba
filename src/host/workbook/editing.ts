// What a person does in the grid: typing, clearing, rows and columns, sorting, hiding.
import { single } from '../../files/rect';
import type { Cell, Rect, SheetData, WorkbookData } from '../../files/workbook';
import { CellEntry } from '../cells/cell-entry';
import { cellAt, cellOf, isCovered, putCell } from '../cells/cells';
import { StylePool } from '../cells/style-pool';
import { rejectingRules, requireAllowed, requireEditable } from '../cells/write-guard';
import type { Axis } from './dimensions';
import { deleteLines, insertLines } from './dimensions';
import { sortRows } from './sort-rows';

const pools = new WeakMap<WorkbookData, StylePool>();

/** The pool in which everything that edits this workbook shares its styles. */
export function stylesOf(workbook: WorkbookData): StylePool {
  let pool = pools.get(workbook);
  if (!pool) pools.set(workbook, (pool = new StylePool()));
  return pool;
}

/** Throws a RangeError for an id that no sheet has. */
export function sheetById(workbook: WorkbookData, id: number): SheetData {
  const sheet = workbook.sheets.find((other) => other.id === id);
  if (!sheet) throw new RangeError(`no sheet with id ${id}`);
  return sheet;
}

/**
 * Text as typed into a cell (row and column from 1), read by the workbook's locale; an empty text empties the cell.
 * Throws what Sheets would say where the cell is protected or its dropdown rejects the value. The grid grows no rows by itself.
 */
export function typeInto(
  workbook: WorkbookData,
  sheetId: number,
  row: number,
  column: number,
  text: string,
  now: Date = new Date(),
): void {
  const sheet = sheetById(workbook, sheetId);
  const rect = single({ row, column });
  requireEditable(sheet, rect);
  if (isCovered(sheet.merges, row, column)) return;
  const cell = new CellEntry(workbook, stylesOf(workbook), now.getTime()).fromTyping(text, cellAt(sheet, row, column));
  const value = cell?.formula === undefined ? (cell?.value ?? null) : null;
  requireAllowed(workbook.sheets, sheet, rejectingRules(sheet, rect), { row, column, value });
  putCell(sheet, row, column, cell);
}

/** Puts cells as they are, as pasting within the workbook does. */
export function putCells(
  workbook: WorkbookData,
  sheetId: number,
  row: number,
  column: number,
  cells: (Cell | undefined)[][],
) {
  const sheet = sheetById(workbook, sheetId);
  requireEditable(sheet, {
    row,
    column,
    rows: cells.length,
    columns: Math.max(1, ...cells.map((line) => line.length)),
  });
  cells.forEach((line, r) => line.forEach((cell, c) => putCell(sheet, row + r, column + c, cell)));
}

/** Empties cells; their look, notes and dropdowns stay. */
export function clearCells(workbook: WorkbookData, sheetId: number, rect: Rect): void {
  const sheet = sheetById(workbook, sheetId);
  requireEditable(sheet, rect);
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
      const old = cellAt(sheet, row, column);
      if (old) putCell(sheet, row, column, cellOf(null, old.style, old));
    }
  }
}

/** Puts `count` empty rows before row `at` (from 1), looking like the row above. Merges, marks, charts and formulas move along. */
export function insertRows(workbook: WorkbookData, sheetId: number, at: number, count = 1): void {
  insert(workbook, sheetId, 'row', at, count);
}

/** Puts `count` empty columns before column `at` (from 1), looking like the column to the left. */
export function insertColumns(workbook: WorkbookData, sheetId: number, at: number, count = 1): void {
  insert(workbook, sheetId, 'column', at, count);
}

/** Takes out `count` rows from `at` on. Throws what Sheets says where they are the last ones that are not frozen. */
export function deleteRows(workbook: WorkbookData, sheetId: number, at: number, count = 1): void {
  deleteLines(workbook, sheetById(workbook, sheetId), 'row', at, count);
}

/** Takes out `count` columns from `at` on. */
export function deleteColumns(workbook: WorkbookData, sheetId: number, at: number, count = 1): void {
  deleteLines(workbook, sheetById(workbook, sheetId), 'column', at, count);
}

/** Sorts the rows of `rect` by a column of the sheet; cells outside `rect` stay where they are. */
export function sortRange(workbook: WorkbookData, sheetId: number, rect: Rect, column: number, ascending = true): void {
  const sheet = sheetById(workbook, sheetId);
  requireEditable(sheet, rect);
  sortRows(sheet, rect, column, ascending);
}

/** Hides or shows rows or columns, by hand as it were. */
export function setHidden(
  workbook: WorkbookData,
  sheetId: number,
  axis: Axis,
  first: number,
  count: number,
  hidden: boolean,
): void {
  const sheet = sheetById(workbook, sheetId);
  const set = axis === 'row' ? sheet.hiddenRows : sheet.hiddenColumns;
  for (let line = first; line < first + count; line += 1) {
    if (hidden) set.add(line);
    else set.delete(line);
  }
}

function insert(workbook: WorkbookData, sheetId: number, axis: Axis, at: number, count: number): void {
  insertLines(workbook, sheetById(workbook, sheetId), axis, at, count, at > 1 ? 'before' : 'after');
}
