// Which sheets of the document have a table of scores, as their first rows tell.
import { guideline2015 } from '../../core/method/guideline-2015';
import { findHeader, type HeaderProblem, isProblem } from '../../core/table/header';
import type { Marks } from '../document/marks';
import { findSheetCode } from '../sharing/partner-sheet/sheet-code';
import { readTop } from './top-rows';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostProposed = 10;

/** The first ten visible sheets whose first rows hold a header of ours, in the order of their tabs. */
export function sheetsWithTable(spreadsheet: Spreadsheet, open: Sheet, marks: Marks): Sheet[] {
  // A summary or a journal is marked as a sheet of ours, and so is its copy.
  const ours = marks.entries.filter((entry) => entry.getKey().startsWith('tendik_'));
  const not = [open, ...ours.map((entry) => entry.getLocation().getSheet())].map((sheet) => sheet?.getSheetId());
  const proposed: Sheet[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    if (not.includes(id) || String(sheet.getType()) !== 'GRID' || sheet.isSheetHidden()) continue;
    if (hasHeader(sheet, marks)) proposed.push(sheet);
    if (proposed.length === mostProposed) break;
  }
  return proposed;
}

/** A header that only wants a column, or has one too many, is a header: it can be mended there. */
function hasHeader(sheet: Sheet, marks: Marks): boolean {
  const { top, merges, options } = readTop(sheet, marks);
  // A partner sheet that came back without its marks.
  if (findSheetCode(top.values)) return false;
  const found = findHeader(top, merges, guideline2015, options);
  return !isProblem(found) || hasIndicator(found);
}

/** Whether some column at least is known to hold scores. */
export const hasIndicator = (problem: HeaderProblem): boolean =>
  problem.problem === 'column-ambiguous' ||
  (problem.problem === 'column-missing' &&
    guideline2015.indicators.some(({ key }) => !problem.data.roles.includes(key)));
