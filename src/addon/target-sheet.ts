// The sheet that the panel and the menu speak of.
import type { Marks } from './marks';
import { sourceOfSummary } from './summary';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet with the scores: the active one, or that which the active summary was made from.
 *
 * @throws UserError summary-sheet-is-active
 */
export function targetSheet(spreadsheet: Spreadsheet, marks: Marks): Sheet {
  const active = spreadsheet.getActiveSheet();
  const sourceId = sourceOfSummary(marks, active);
  if (sourceId === null) return active;
  const source = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sourceId);
  if (!source) throw new UserError('summary-sheet-is-active', { sheetName: active.getName() });
  return source;
}
