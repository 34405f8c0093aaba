// What a sheet does with its content as a whole: clearing, sorting, adding a row below it.
import { notImplemented } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { hostRange } from '../ranges/range';
import { SheetDimensions } from './sheet-dimensions';

type Slice = Pick<
  Sheets.Sheet,
  'appendRow' | 'clear' | 'clearContents' | 'clearFormats' | 'clearNotes' | 'getDataRange' | 'sort'
>;

export class SheetContent extends SheetDimensions implements Slice {
  /** From A1 to the last content, A1 alone on an empty sheet. */
  getDataRange(): Sheets.Range {
    const { lastRow, lastColumn } = { lastRow: this.getLastRow(), lastColumn: this.getLastColumn() };
    return this.self.getRange(1, 1, Math.max(1, lastRow), Math.max(1, lastColumn));
  }

  /** A full sheet grows by the documentation and refuses by a report, so it is not imitated. */
  appendRow(values: unknown[]): Sheets.Sheet {
    const row = this.getLastRow() + 1;
    if (row > this.data.rowCount || values.length > this.data.columnCount) {
      throw notImplemented('Sheet.appendRow past the end of the sheet');
    }
    this.self.getRange(row, 1, 1, values.length).setValues([values]);
    return this.self;
  }

  /** A header is sorted along. What becomes of frozen rows is not on record. */
  sort(column: number, ascending = true): Sheets.Sheet {
    if (this.data.frozenRows > 0) throw notImplemented('Sheet.sort with frozen rows');
    this.getDataRange().sort({ column, ascending });
    return this.self;
  }

  clear(options?: { formatOnly?: boolean; contentsOnly?: boolean }): Sheets.Sheet {
    this.#everything().clear(options ?? {});
    return this.self;
  }

  clearContents(): Sheets.Sheet {
    this.#everything().clearContent();
    return this.self;
  }

  clearFormats(): Sheets.Sheet {
    this.#everything().clearFormat();
    return this.self;
  }

  clearNotes(): Sheets.Sheet {
    this.#everything().clearNote();
    return this.self;
  }

  #everything() {
    const rows = Math.max(1, this.data.rows.length);
    const columns = this.data.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1);
    return hostRange(this.context.range(this.data, { row: 1, column: 1, rows, columns }));
  }
}
