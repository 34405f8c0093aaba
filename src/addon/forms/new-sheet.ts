// A new sheet at the end of the document, under a name that is still free.
import { UserError } from '../user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * Makes the sheet and fills it; where that fails, none is left behind.
 *
 * @returns its name
 * @throws UserError sheet-not-added
 */
export function addSheet(spreadsheet: Spreadsheet, wanted: string, fill: (sheet: Sheet) => void): string {
  const taken = new Set(spreadsheet.getSheets().map((sheet) => sheet.getName().toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) name = `${wanted} ${number}`;
  const active = spreadsheet.getActiveSheet();
  const sheet = inserted(spreadsheet, name, taken.size);
  try {
    fill(sheet);
    SpreadsheetApp.flush();
  } catch (error) {
    active.activate();
    spreadsheet.deleteSheet(sheet);
    throw error;
  }
  return name;
}

function inserted(spreadsheet: Spreadsheet, name: string, index: number): Sheet {
  try {
    return spreadsheet.insertSheet(name, index);
  } catch (error) {
    throw new UserError('sheet-not-added', { message: String(error instanceof Error ? error.message : error) });
  }
}
