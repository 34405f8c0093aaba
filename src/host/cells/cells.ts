// Cells of a sheet: reading, replacing, and how far its content reaches.
import { emptySheet as usualSheet } from '../../files/empty-sheet';
import { mergeAt } from '../../files/rect';
import type { Cell, CellStyle, Rect, SheetData, WorkbookData } from '../../files/workbook';

export const DEFAULT_ROWS = 1000;
export const DEFAULT_COLUMNS = 26;

/** The cell at row and column from 1, if there is anything in it. */
export function cellAt(sheet: SheetData, row: number, column: number): Cell | undefined {
  return sheet.rows[row - 1]?.[column - 1];
}

/** Cells are replaced, never changed in place, so that a copy of the row arrays is a snapshot. */
export function putCell(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
  const cells = (sheet.rows[row - 1] ??= []);
  cells[column - 1] = cell;
}

/** A cell of these parts, or undefined if nothing is left of it. */
export function cellOf(value: Cell['value'], style: CellStyle | undefined, old?: Cell): Cell | undefined {
  if (value === null && !style && !old?.note && !old?.link) return undefined;
  const cell: Cell = { value };
  if (style) cell.style = style;
  if (old?.note) cell.note = old.note;
  return cell;
}

/** Whether the cell holds a value or a formula; format and note alone do not count. */
export function hasContent(cell: Cell | undefined): boolean {
  return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
}

/** The last row with content, 0 if there is none. */
export function lastRowOf(sheet: SheetData): number {
  for (let r = sheet.rows.length - 1; r >= 0; r -= 1) {
    const row = sheet.rows[r];
    if (!row) continue;
    for (let c = row.length - 1; c >= 0; c -= 1) if (hasContent(row[c])) return r + 1;
  }
  return 0;
}

/** The last column with content, 0 if there is none. */
export function lastColumnOf(sheet: SheetData): number {
  let last = 0;
  for (const row of sheet.rows) {
    if (!row) continue;
    for (let c = row.length - 1; c >= last; c -= 1) {
      if (hasContent(row[c])) {
        last = c + 1;
        break;
      }
    }
  }
  return last;
}

/** An empty sheet of Sheets' usual size, or of exactly this one. */
export function emptySheet(id: number, name: string, rows = DEFAULT_ROWS, columns = DEFAULT_COLUMNS): SheetData {
  return { ...usualSheet(id, name), rowCount: rows, columnCount: columns };
}

/** A workbook of one empty sheet. */
export function emptyWorkbook(locale = 'en_US', sheetName = 'Sheet1'): WorkbookData {
  return {
    name: 'Untitled spreadsheet',
    locale,
    timeZone: 'Asia/Bishkek',
    activeSheetId: 0,
    sheets: [emptySheet(0, sheetName)],
    metadata: [],
    definedNames: [],
  };
}

/** Whether the cell is in a merge without being its top left one, and so can hold nothing. */
export function isCovered(merges: readonly Rect[], row: number, column: number): boolean {
  const merge = mergeAt(merges, row, column);
  return merge !== undefined && (row !== merge.row || column !== merge.column);
}
