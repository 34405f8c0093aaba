// Where a range lies: the part of Range that never touches the document.
import { columnLetters, rectText } from '../../files/a1';
import type { Rect, SheetData } from '../../files/workbook';
import type { HostContext, OpenSides } from '../host-context';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';

type Geometry = Pick<
  Sheets.Range,
  | 'getA1Notation'
  | 'getCell'
  | 'getColumn'
  | 'getGridId'
  | 'getHeight'
  | 'getLastColumn'
  | 'getLastRow'
  | 'getNumColumns'
  | 'getNumRows'
  | 'getRow'
  | 'getRowIndex'
  | 'getSheet'
  | 'getWidth'
  | 'isEndColumnBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isStartRowBounded'
  | 'offset'
>;

const BOUNDED: OpenSides = { rows: false, columns: false };

export class RangeGeometry extends ServiceObject<Sheets.Range> implements Geometry {
  constructor(
    readonly context: HostContext,
    readonly sheet: SheetData,
    readonly rect: Rect,
    readonly open: OpenSides = BOUNDED,
  ) {
    super('Range', context.calls);
  }

  getRow(): number {
    return this.rect.row;
  }

  getRowIndex(): number {
    return this.rect.row;
  }

  getColumn(): number {
    return this.rect.column;
  }

  /** Older than the official types, which leave it out. */
  getColumnIndex(): number {
    return this.rect.column;
  }

  getLastRow(): number {
    return this.rect.row + this.rect.rows - 1;
  }

  getLastColumn(): number {
    return this.rect.column + this.rect.columns - 1;
  }

  getNumRows(): number {
    return this.rect.rows;
  }

  getNumColumns(): number {
    return this.rect.columns;
  }

  getHeight(): number {
    return this.rect.rows;
  }

  getWidth(): number {
    return this.rect.columns;
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getSheet(): Sheets.Sheet {
    return this.context.sheet(this.sheet);
  }

  isStartRowBounded(): boolean {
    return !this.open.rows;
  }

  isEndRowBounded(): boolean {
    return !this.open.rows;
  }

  isStartColumnBounded(): boolean {
    return !this.open.columns;
  }

  isEndColumnBounded(): boolean {
    return !this.open.columns;
  }

  getA1Notation(): string {
    const { row, column } = this.rect;
    if (this.open.rows && this.open.columns) return '';
    if (this.open.rows) return `${columnLetters(column)}:${columnLetters(this.getLastColumn())}`;
    if (this.open.columns) return `${row}:${this.getLastRow()}`;
    return rectText(this.rect);
  }

  getCell(row: number, column: number): Sheets.Range {
    if (row < 1 || row > this.rect.rows || column < 1 || column > this.rect.columns) {
      throw serviceError('Cell reference out of range');
    }
    return this.#within(row - 1, column - 1, 1, 1);
  }

  offset(rows: number, columns: number, numRows?: number, numColumns?: number): Sheets.Range {
    return this.#within(rows, columns, numRows ?? this.rect.rows, numColumns ?? this.rect.columns);
  }

  #within(rows: number, columns: number, numRows: number, numColumns: number): Sheets.Range {
    const rect = { row: this.rect.row + rows, column: this.rect.column + columns, rows: numRows, columns: numColumns };
    requireInside(this.sheet, rect);
    return this.context.range(this.sheet, rect);
  }
}

/** Throws what `getRange` and `offset` throw for a rectangle that the sheet does not have. */
export function requireInside(sheet: SheetData, rect: Rect): void {
  if (rect.rows < 1) throw serviceError('The number of rows in the range must be at least 1.');
  if (rect.columns < 1) throw serviceError('The number of columns in the range must be at least 1.');
  if (rect.row < 1) throw serviceError('The starting row of the range is too small.');
  if (rect.column < 1) throw serviceError('The starting column of the range is too small.');
  if (rect.row + rect.rows - 1 > sheet.rowCount || rect.column + rect.columns - 1 > sheet.columnCount) {
    throw serviceError('The coordinates of the range are outside the dimensions of the sheet.');
  }
}
