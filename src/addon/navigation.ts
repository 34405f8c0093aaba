// Takes the person to a cell.
import { UserError } from './user-error';

/** Activates the sheet first: a cell of a sheet that is not open cannot be selected. */
export function goTo(sheetId: number, cell: string): null {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === sheetId);
  if (!sheet) throw new UserError('sheet-gone', { cell });
  sheet.activate();
  sheet.getRange(cell).activate();
  return null;
}
