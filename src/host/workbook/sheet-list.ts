// The sheets of a workbook as a list: numbers for new ones, and what goes with one that is taken out.
import type { SheetData, WorkbookData } from '../../files/workbook';

/** A number that no sheet of the workbook has, and none above it. */
export function freeSheetId({ sheets }: WorkbookData): number {
  return Math.max(0, ...sheets.map(({ id }) => id)) + 1;
}

/** Marks on the sheet, its rows and columns go with it. */
export function removeSheet(workbook: WorkbookData, sheet: SheetData): void {
  workbook.sheets.splice(workbook.sheets.indexOf(sheet), 1);
  workbook.metadata = workbook.metadata.filter(
    ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== sheet.id,
  );
}
