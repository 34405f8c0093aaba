// A sheet's size and lines: rows and columns, their widths, heights, freezing and hiding.
import type { SheetData } from '../../files/workbook';
import { lastColumnOf, lastRowOf } from '../cells/cells';
import { requireEditable } from '../cells/write-guard';
import type { HostContext } from '../host-context';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import { deleteLines, insertLines, type Axis } from '../workbook/dimensions';

type Slice = Pick<
  Sheets.Sheet,
  | 'deleteColumn'
  | 'deleteColumns'
  | 'deleteRow'
  | 'deleteRows'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getMaxColumns'
  | 'getMaxRows'
  | 'getRowHeight'
  | 'insertColumnAfter'
  | 'insertColumnBefore'
  | 'insertColumns'
  | 'insertColumnsAfter'
  | 'insertColumnsBefore'
  | 'insertRowAfter'
  | 'insertRowBefore'
  | 'insertRows'
  | 'insertRowsAfter'
  | 'insertRowsBefore'
  | 'isColumnHiddenByUser'
  | 'isRowHiddenByFilter'
  | 'isRowHiddenByUser'
  | 'setColumnWidth'
  | 'setColumnWidths'
  | 'setFrozenRows'
  | 'setRowHeights'
  | 'setRowHeightsForced'
>;

const ROW_HEIGHT = 21;

export class SheetDimensions extends ServiceObject<Sheets.Sheet> implements Slice {
  constructor(
    readonly context: HostContext,
    readonly data: SheetData,
  ) {
    super('Sheet', context.calls);
  }

  getLastRow(): number {
    return lastRowOf(this.data);
  }

  getLastColumn(): number {
    return lastColumnOf(this.data);
  }

  getMaxRows(): number {
    return this.data.rowCount;
  }

  getMaxColumns(): number {
    return this.data.columnCount;
  }

  insertRowAfter(after: number): Sheets.Sheet {
    return this.insertRowsAfter(after, 1);
  }

  insertRowBefore(before: number): Sheets.Sheet {
    return this.insertRowsBefore(before, 1);
  }

  insertRows(before: number, count = 1): void {
    this.insertRowsBefore(before, count);
  }

  insertRowsAfter(after: number, count: number): Sheets.Sheet {
    return this.#insert('row', after, 'after', count);
  }

  insertRowsBefore(before: number, count: number): Sheets.Sheet {
    return this.#insert('row', before, 'before', count);
  }

  insertColumnAfter(after: number): Sheets.Sheet {
    return this.insertColumnsAfter(after, 1);
  }

  insertColumnBefore(before: number): Sheets.Sheet {
    return this.insertColumnsBefore(before, 1);
  }

  insertColumns(before: number, count = 1): void {
    this.insertColumnsBefore(before, count);
  }

  insertColumnsAfter(after: number, count: number): Sheets.Sheet {
    return this.#insert('column', after, 'after', count);
  }

  insertColumnsBefore(before: number, count: number): Sheets.Sheet {
    return this.#insert('column', before, 'before', count);
  }

  deleteRow(at: number): Sheets.Sheet {
    this.deleteRows(at, 1);
    return this.self;
  }

  deleteRows(at: number, count: number): void {
    requireEditable(this.data, { row: at, column: 1, rows: count, columns: this.data.columnCount });
    changeSheet(this, () => deleteLines(this.context.workbook, this.data, 'row', at, count));
  }

  deleteColumn(at: number): Sheets.Sheet {
    this.deleteColumns(at, 1);
    return this.self;
  }

  deleteColumns(at: number, count: number): void {
    requireEditable(this.data, { row: 1, column: at, rows: this.data.rowCount, columns: count });
    changeSheet(this, () => deleteLines(this.context.workbook, this.data, 'column', at, count));
  }

  setColumnWidth(column: number, width: number): Sheets.Sheet {
    return this.setColumnWidths(column, 1, width);
  }

  setColumnWidths(first: number, count: number, width: number): Sheets.Sheet {
    this.#requireLines('column', first, count);
    return changeSheet(this, () => setLines(this.data.columnWidths, first, count, width));
  }

  getRowHeight(row: number): number {
    return this.data.rowHeights.get(row) ?? ROW_HEIGHT;
  }

  /** Never lower than a line of text, which is what the forced variant is for. */
  setRowHeights(first: number, count: number, height: number): Sheets.Sheet {
    return this.setRowHeightsForced(first, count, Math.max(height, ROW_HEIGHT));
  }

  setRowHeightsForced(first: number, count: number, height: number): Sheets.Sheet {
    this.#requireLines('row', first, count);
    return changeSheet(this, () => setLines(this.data.rowHeights, first, count, height));
  }

  setFrozenRows(rows: number): void {
    if (rows >= this.data.rowCount) throw serviceError("You can't freeze all visible rows on the sheet.");
    changeSheet(this, () => (this.data.frozenRows = rows));
  }

  isRowHiddenByUser(row: number): boolean {
    return this.data.hiddenRows.has(row);
  }

  isRowHiddenByFilter(row: number): boolean {
    return this.data.filteredRows.has(row);
  }

  isColumnHiddenByUser(column: number): boolean {
    return this.data.hiddenColumns.has(column);
  }

  /** New lines look like the one that they are put beside. */
  #insert(axis: Axis, beside: number, side: 'before' | 'after', count: number): Sheets.Sheet {
    this.#requireLines(axis, beside, 1);
    const { workbook } = this.context;
    return changeSheet(this, () =>
      side === 'after'
        ? insertLines(workbook, this.data, axis, beside + 1, count, 'before')
        : insertLines(workbook, this.data, axis, beside, count, 'after'),
    );
  }

  #requireLines(axis: Axis, first: number, count: number): void {
    const total = axis === 'row' ? this.data.rowCount : this.data.columnCount;
    if (first < 1 || first + count - 1 > total) throw serviceError(`Those ${axis}s are out of bounds.`);
  }
}

/** Does what changes the sheet and tells of it. */
export function changeSheet({ context, self }: SheetDimensions, act: () => unknown): Sheets.Sheet {
  act();
  context.changed('cells');
  return self;
}

function setLines(sizes: Map<number, number>, first: number, count: number, size: number): void {
  for (let line = first; line < first + count; line += 1) sizes.set(line, size);
}
