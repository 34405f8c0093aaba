// The sheet that the panel and the menu speak of.
import type { Marks } from '../document/marks';
import { sourceOfProblems } from '../problems-sheet/problems-mark';
import { sourceOfPartner } from '../sharing/partner-sheet/partner-mark';
import { sheetsWithTable } from './sheets-with-table';
import { sourceOfSummary } from '../summaries/summary';
import { UserError } from '../user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * The sheet with the scores: the active one, or that which the active summary, partner sheet or list of problems was made from;
 * from the journal and the page about the method, which are of no sheet, the only one with a table.
 *
 * @throws UserError summary-sheet-is-active, partner-sheet-is-active
 */
export function targetSheet(spreadsheet: Spreadsheet, marks: Marks): Sheet {
  const active = spreadsheet.getActiveSheet();
  const partnerOf = sourceOfPartner(marks, active);
  const summaryOf = sourceOfSummary(marks, active);
  const sourceId = summaryOf ?? partnerOf ?? sourceOfProblems(marks, active);
  if (sourceId === null) return isOurs(marks, active) ? (onlyTable(spreadsheet, active, marks) ?? active) : active;
  const source = spreadsheet.getSheets().find((sheet) => sheet.getSheetId() === sourceId);
  if (!source) {
    // A list of problems whose sheet is gone is read like any sheet without a table.
    if (summaryOf === null && partnerOf === null) return active;
    const name = partnerOf === null ? 'summary-sheet-is-active' : 'partner-sheet-is-active';
    throw new UserError(name, { sheetName: active.getName() });
  }
  return source;
}

/** Journal and page about the method are marked with their own id. */
const isOurs = ({ entries }: Marks, sheet: Sheet): boolean => {
  const id = String(sheet.getSheetId());
  return entries.some((entry) => entry.getKey().startsWith('tendik_') && entry.getValue() === id);
};

function onlyTable(spreadsheet: Spreadsheet, open: Sheet, marks: Marks): Sheet | null {
  const [first, second] = sheetsWithTable(spreadsheet, open, marks);
  return first && !second ? first : null;
}
