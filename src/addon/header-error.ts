// What a sheet without a usable header is refused with; where nothing of it is known for scores, with the sheets that have some.
import { guideline2015 } from '../core/method/guideline-2015';
import { findHeader, type HeaderProblem, isProblem } from '../core/table/header';
import type { JsonObject } from './api';
import type { Marks } from './marks';
import { findSheetCode } from './sharing/partner-sheet/sheet-code';
import { readTop } from './top-rows';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const mostProposed = 10;

export function headerError(problem: HeaderProblem, spreadsheet: Spreadsheet, sheet: Sheet, marks: Marks): UserError {
  // Without a state the panel does not know what the indicators are called.
  const indicators = guideline2015.indicators.map(({ key, short }) => ({ key, short }));
  return new UserError(problem.problem, {
    sheetName: sheet.getName(),
    ...problem.data,
    method: { indicators, classes: [] },
    ...(!hasIndicator(problem) && { otherSheets: otherSheets(spreadsheet, sheet, marks) }),
  } as JsonObject);
}

/** Whether some column at least is known to hold scores. */
const hasIndicator = (problem: HeaderProblem): boolean =>
  problem.problem === 'column-ambiguous' ||
  (problem.problem === 'column-missing' &&
    guideline2015.indicators.some(({ key }) => !problem.data.roles.includes(key)));

/** The first ten visible sheets whose first rows hold a header of ours, in the order of their tabs. */
function otherSheets(spreadsheet: Spreadsheet, open: Sheet, marks: Marks): { id: number; name: string }[] {
  // A summary or a journal is marked as a sheet of ours, and so is its copy.
  const ours = marks.entries.filter((entry) => entry.getKey().startsWith('tendik_'));
  const not = [open, ...ours.map((entry) => entry.getLocation().getSheet())].map((sheet) => sheet?.getSheetId());
  const proposed: { id: number; name: string }[] = [];
  for (const sheet of spreadsheet.getSheets()) {
    const id = sheet.getSheetId();
    if (not.includes(id) || String(sheet.getType()) !== 'GRID' || sheet.isSheetHidden()) continue;
    if (hasHeader(sheet, marks)) proposed.push({ id, name: sheet.getName() });
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
