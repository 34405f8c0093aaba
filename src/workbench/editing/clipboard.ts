// Copying, cutting and pasting cells as tab-separated text, with the browser's own clipboard events.
import { isRowHidden } from '../../files/hidden-rows';
import { lastColumn, lastRow, type Place } from '../../files/rect';
import type { Cell, Rect, SheetData, WorkbookData } from '../../files/workbook';
import { copiedCell } from '../../host/cells/formula-text';
import { displayText } from '../../host/cells/number-format';
import { clearCells, putCells, typeInto } from '../../host/workbook/editing';
import { fromTsv, toTsv } from '../grid/tsv';

/** What was copied here, so that pasting it here keeps looks and formulas; known again by its text. */
interface Copied {
  text: string;
  from: Place;
  cells: (Cell | undefined)[][];
}

export class CellClipboard {
  private copied: Copied | undefined;

  /** The text for the clipboard; hidden rows and columns are left out. */
  copy(workbook: WorkbookData, sheet: SheetData, rect: Rect): string {
    const lines = (first: number, last: number, isHidden: (line: number) => boolean): number[] =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index).filter((line) => !isHidden(line));
    const rows = lines(rect.row, lastRow(rect), (row) => isRowHidden(sheet, row));
    const columns = lines(rect.column, lastColumn(rect), (column) => sheet.hiddenColumns.has(column));
    const cells = rows.map((row) => columns.map((column) => sheet.rows[row - 1]?.[column - 1]));
    const text = toTsv(cells.map((line) => line.map((cell) => displayText(cell, workbook.locale))));
    this.copied = { text, from: { row: rect.row, column: rect.column }, cells };
    return text;
  }

  cut(workbook: WorkbookData, sheet: SheetData, rect: Rect): string {
    const text = this.copy(workbook, sheet, rect);
    clearCells(workbook, sheet.id, rect);
    return text;
  }

  /**
   * Pastes at the top left of `rect`, repeated where `rect` is a multiple of what is pasted. Gives the rectangle that was
   * written; the caller sees to it that the sheet is large enough.
   */
  paste(workbook: WorkbookData, sheet: SheetData, rect: Rect, text: string): Rect {
    const own = this.copied && sameText(this.copied.text, text) ? this.copied : undefined;
    const table = own ? own.cells : fromTsv(text);
    const written = pastedRect(rect, table);
    for (let r = 0; r < written.rows; r++) {
      for (let c = 0; c < written.columns; c++) {
        const place = { row: written.row + r, column: written.column + c };
        const line = table[r % table.length] ?? [];
        const item = line[c % (line.length || 1)];
        if (own) putCells(workbook, sheet.id, place.row, place.column, [[tiled(own, r, c, place)]]);
        else typeInto(workbook, sheet.id, place.row, place.column, typeof item === 'string' ? item : '');
      }
    }
    return written;
  }
}

/** The rectangle that pasting `table` onto `rect` fills. */
export function pastedRect(rect: Rect, table: readonly (readonly unknown[])[]): Rect {
  const rows = Math.max(1, table.length);
  const columns = Math.max(1, ...table.map((line) => line.length));
  return {
    ...rect,
    rows: rect.rows % rows === 0 ? rect.rows : rows,
    columns: rect.columns % columns === 0 ? rect.columns : columns,
  };
}

/** The copied cell that comes to stand in this place, `r` rows and `c` columns from where pasting begins. */
function tiled({ cells, from }: Copied, r: number, c: number, { row, column }: Place): Cell | undefined {
  const line = cells[r % cells.length] ?? [];
  const across = c % (line.length || 1);
  const cell = line[across];
  return cell && copiedCell(cell, row - (from.row + (r % cells.length)), column - (from.column + across));
}

/** Clipboards change line ends and add one at the end. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
