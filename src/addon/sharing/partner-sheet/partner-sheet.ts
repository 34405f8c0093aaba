// Fills in a partner sheet: planned wholly before the first cell is written; what partners wrote moves with its row and is never rewritten.
import type { Method } from '../../../core/method/method';
import { a1, type CellValue, textOf } from '../../../core/table/cells';
import { partnerWords } from '../../../wording/partner';
import { asText } from '../../document/as-text';
import { insertOwnSheet } from '../../document/own-sheet';
import { requireEditable } from '../../document/protection';
import { columnAt, moveColumns, partnerLayout, type PartnerLayout, tagPart } from './partner-columns';
import { dressRows, dressSheet, greyKept, type Placed } from './partner-looks';
import { partnerKey } from './partner-mark';
import { partnerOrder, type Order } from './partner-order';
import { protectSheet } from './partner-protection';
import { headerTag, orderCell, type Standing, valueTag } from './partner-standing';
import { keysOf, linesAbove, type PartnerTable } from './partner-table';
import { type TypedScore, typedScores } from '../answers/typed-scores';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Cell = string | number | Date | boolean;

export interface Filled {
  sheet: Sheet;
  unchanged: boolean;
  kept: number;
  moved: number;
  columnsKept: boolean;
}

interface Plan {
  table: PartnerTable;
  method: Method;
  standing: Standing | null;
  layout: PartnerLayout;
  order: Order;
  /** Row of the header, and rows to insert above so that its lines fit. */
  header: number;
  inserted: number;
  /** Our columns, from the top line to the last row that stays. */
  block: Cell[][];
  codes: Cell[];
  /** A run before this one broke off: nothing is taken for done. */
  again: boolean;
  typed: TypedScore[];
}

export function planPartner(standing: Standing | null, table: PartnerTable, method: Method, again: boolean): Plan {
  const keys = keysOf(table.columns);
  const layout = partnerLayout(standing, keys, keysOf(table.owned), again);
  const order = partnerOrder(standing?.rows ?? [], table.rows);
  const inserted = standing ? Math.max(0, linesAbove + 1 - standing.header) : 0;
  const header = standing ? standing.header + inserted : linesAbove + 1;
  const line = (text: string): Cell[] => keys.map((_, index) => (index === 0 ? text : ''));
  const kept = order.kept.map((row) => keys.map((key) => cellIn(standing, row, valueTag(key))));
  const heading = kept.length > 0 ? [line(partnerWords(table.language).kept)] : [];
  const keptCodes = order.kept.map((row) => cellIn(standing, row, 'code'));
  return {
    ...{ table, method, standing, again },
    layout,
    order,
    header,
    inserted,
    block: [
      ...table.above.map(line),
      table.columns.map((column) => column.header),
      ...table.rows.map(({ cells }) => cells),
      ...heading,
      ...kept,
    ],
    codes: [...table.rows.map(({ code }) => code), ...heading.map(() => ''), ...keptCodes],
    typed: standing ? typedScores(standing, table, order, method) : [],
  };
}

function cellIn(standing: Standing | null, row: number, tag: string): Cell {
  const at = standing?.tags.indexOf(tag) ?? -1;
  return at < 0 || !standing ? '' : (standing.values[standing.header + row]?.[at] ?? '');
}

/**
 * @param keep remembers what the sheet is, and before anything is written that this is being done: the next run after one that broke
 * off knows the sheet, and takes nothing on it for done
 * @throws UserError protected
 */
export function writePartner(
  spreadsheet: Spreadsheet,
  plan: Plan,
  keep: (sheet: Sheet, writing: boolean) => void,
): Filled {
  const { standing, table, order, layout } = plan;
  const done = { kept: order.kept.length, columnsKept: layout.kept };
  if (!standing) {
    const { sheet: name } = partnerWords(table.language);
    const sheet = insertOwnSheet(spreadsheet, partnerKey, name, (made) => {
      keep(made, true);
      write(made, plan);
    });
    keep(sheet, false);
    SpreadsheetApp.flush();
    return { sheet, unchanged: false, moved: 0, ...done };
  }
  const { sheet } = standing;
  if (isUnchanged(plan)) {
    keep(sheet, false);
    return { sheet, unchanged: true, moved: 0, ...done };
  }
  const whole = { row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() };
  requireEditable(sheet, [whole]);
  keep(sheet, true);
  write(sheet, plan);
  keep(sheet, false);
  SpreadsheetApp.flush();
  return { sheet, unchanged: false, moved: plan.typed.length, ...done };
}

function write(sheet: Sheet, plan: Plan): void {
  const { standing, table, method, layout, order, header, inserted, block, codes, again } = plan;
  const rows = block.length - linesAbove - 1;
  const all = Math.max(rows, order.target.length);
  const { tags } = layout;
  if (inserted > 0) sheet.insertRowsBefore(1, inserted);
  if (!standing || standing.header === 0) tagPart(sheet, String(header), headerTag);
  // Before columns move.
  if (standing && standing.orderColumn > 0) {
    sheet.getRange(header + 1, standing.orderColumn, sheet.getMaxRows() - header, 1).clearContent();
  }
  moveColumns(sheet, layout);
  const short = header + all - sheet.getMaxRows();
  if (short > 0) sheet.insertRowsAfter(sheet.getMaxRows(), short);
  const placed: Placed = { sheet, table, method, tags, header, count: table.rows.length, rows };
  const reshaped = again || !standing || layout.fresh.length > 0 || inserted > 0;
  // New rows are below the others before they are sorted.
  if (standing && !reshaped) dressRows({ ...placed, rows: all }, standing.rows.length);
  proposeTyped(sheet, plan);
  if (standing && order.moves) sortRows(sheet, plan);

  const width = table.columns.length;
  sheet.getRange(header - linesAbove, 1, block.length, width).setValues(block.map((cells) => cells.map(written)));
  // In these rows nothing stands that anybody else wrote.
  if (all > rows) sheet.deleteRows(header + 1 + rows, all - rows);
  const owned = table.owned.map(({ key, header: text }) => ({ key, text, column: columnAt(tags, key) }));
  writeAcross(
    sheet,
    header,
    owned.filter(({ key }) => key !== 'code'),
  );
  for (const { text, column } of owned.filter(({ key }) => key === 'code')) {
    const values = [text, ...codes].map((code) => [written(code)]);
    sheet.getRange(header, column, values.length, 1).setValues(values);
  }
  if (reshaped) {
    dressSheet(placed);
    protectSheet(placed);
  }
  if (standing && (reshaped || order.kept.length > 0 || order.moves)) greyKept(placed);
}

/** Texts of a row; neighbours in one call. */
function writeAcross(sheet: Sheet, row: number, cells: readonly { column: number; text: string }[]): void {
  for (let at = 0, count = 1; at < cells.length; at += count, count = 1) {
    const { column } = cells[at]!;
    while (cells[at + count]?.column === column + count) count += 1;
    sheet.getRange(row, column, 1, count).setValues([cells.slice(at, at + count).map(({ text }) => asText(text))]);
  }
}

/**
 * Sheets itself moves the rows, with all that partners put into them: links, notes, colours. It sorts by a column right of all, which is
 * emptied again.
 */
function sortRows(sheet: Sheet, { layout, order, header }: Plan): void {
  const count = order.target.length;
  const key = Math.max(layout.tags.length, sheet.getLastColumn()) + 1;
  if (key > sheet.getMaxColumns()) sheet.insertColumnsAfter(key - 1, 1);
  // Cells merged over several rows cannot be sorted.
  sheet.getRange(header + 1, 1, sheet.getMaxRows() - header, sheet.getMaxColumns()).breakApart();
  const places = sheet.getRange(header + 1, key, count, 1).setValues(order.target.map((at) => [orderCell(at)]));
  sheet.getRange(header + 1, 1, count, key).sort(key);
  places.clearContent();
}

/** While the rows stand where they stood. One call for each score, whatever the number of cells. */
function proposeTyped(sheet: Sheet, { typed, order, layout, header }: Plan): void {
  for (const value of new Set(typed.map((one) => one.value))) {
    const cells = typed
      .filter((one) => one.value === value)
      .map(({ row, key }) => a1(header + 1 + (order.from[row] ?? 0), columnAt(layout.tags, key)));
    sheet.getRangeList(cells).setValue(written(value));
  }
}

const written = (value: Cell): Cell => (typeof value === 'string' ? asText(value) : value);

/** Whether all of it stands there already. */
export function isUnchanged(plan: Plan): boolean {
  const { standing, layout, order, inserted, header, block, table, codes, typed, again } = plan;
  if (
    !standing ||
    again ||
    typed.length > 0 ||
    inserted > 0 ||
    order.moves ||
    layout.moves.length > 0 ||
    layout.fresh.length > 0
  )
    return false;
  const at = (row: number, column: number): CellValue => standing.values[row - 1]?.[column - 1] ?? '';
  const first = header - linesAbove;
  const rows = block.length - linesAbove - 1;
  return (
    standing.rows.length === rows &&
    block.every((cells, row) => cells.every((cell, column) => isSame(cell, at(first + row, column + 1)))) &&
    table.owned.every(({ key, header: text }) => isSame(text, at(header, columnAt(layout.tags, key)))) &&
    (columnAt(layout.tags, 'code') === 0 ||
      codes.every((code, row) => isSame(code, at(header + 1 + row, columnAt(layout.tags, 'code')))))
  );
}

const isSame = (a: Cell, b: CellValue): boolean =>
  a === b || (a instanceof Date && b instanceof Date && a.getTime() === b.getTime()) || textOf(a) === textOf(b);
