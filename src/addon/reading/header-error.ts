// What a sheet without a usable header is refused with; where nothing of it is known for scores, with the sheets that have some.
import { guideline2015 } from '../../core/method/guideline-2015';
import type { HeaderProblem } from '../../core/table/header';
import type { JsonObject } from '../api';
import type { Marks } from '../document/marks';
import { hasIndicator, sheetsWithTable } from './sheets-with-table';
import { UserError } from '../user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export function headerError(problem: HeaderProblem, spreadsheet: Spreadsheet, sheet: Sheet, marks: Marks): UserError {
  // Without a state the panel does not know what the indicators are called.
  const indicators = guideline2015.indicators.map(({ key, short }) => ({ key, short }));
  return new UserError(problem.problem, {
    sheetName: sheet.getName(),
    ...problem.data,
    method: { indicators, classes: [] },
    ...(!hasIndicator(problem) && {
      otherSheets: sheetsWithTable(spreadsheet, sheet, marks).map((other) => ({
        id: other.getSheetId(),
        name: other.getName(),
      })),
    }),
  } as JsonObject);
}
