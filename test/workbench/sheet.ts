// Small sheets for the tests of the workbench.
import { emptySheet } from '../../src/files/empty-sheet';
import type { CellValue, SheetData, WorkbookData } from '../../src/files/workbook';

export function sheetOf(...rows: CellValue[][]): SheetData {
  const sheet = emptySheet(1, 'Лист1');
  sheet.rows = rows.map((row) => row.map((value) => (value === null ? undefined : { value })));
  return sheet;
}

export function workbookOf(...sheets: SheetData[]): WorkbookData {
  return {
    name: 'test',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets,
    metadata: [],
    definedNames: [],
  };
}

/** What stands in the sheet, row by row. */
export function valuesOf(sheet: SheetData): CellValue[][] {
  return sheet.rows.map((row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}
