// The sheet that the panel and the menu speak of.
import type { Marks } from './marks';
import { sourceOfPartner } from './sharing/partner-mark';
import { sourceOfSummary } from './summary';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet with the scores: the active one, or that which the active summary or partner sheet was made from.
 *
 * @throws UserError summary-sheet-is-active, partner-sheet-is-active
 */
export function targetSheet(spreadsheet: Spreadsheet, marks: Marks): Sheet {
  const active = spreadsheet.getActiveSheet();
  const partnerOf = sourceOfPartner(marks, active);
  const sourceId = sourceOfSummary(marks, active) ?? partnerOf;
  if (sourceId === null) return active;
  const source = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sourceId);
  if (!source) {
    const name = partnerOf === null ? 'summary-sheet-is-active' : 'partner-sheet-is-active';
    throw new UserError(name, { sheetName: active.getName() });
  }
  return source;
}
