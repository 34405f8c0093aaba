// Whether our columns and counts are live formulas: one setting of the document, kept beside its language.
import { locked } from '../document/lock';
import { markDocument, type Marks, readMarks } from '../document/marks';

/** Values unless somebody chose formulas. */
export const isLive = (marks: Marks): boolean => marks.document?.value['live'] === true;

/** Columns and summary follow at the next run. */
export function setLive(live: boolean): void {
  if (typeof live !== 'boolean') throw new RangeError(`live: ${String(live)}`);
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const marks = readMarks(spreadsheet);
    if (isLive(marks) !== live) markDocument(spreadsheet, marks, { ...marks.document?.value, live });
  });
}
