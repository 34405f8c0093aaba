// Whether our columns and counts are live formulas: one setting of the document, kept beside its language.
import { locked } from '../lock';
import { markDocument, type Marks, readMarks } from '../marks';

/** Values unless somebody chose formulas. */
export const isLive = (marks: Marks): boolean => marks.document?.value['live'] === true;

/** Columns and summary follow at the next run. */
export function setLive(live: boolean): void {
  if (typeof live !== 'boolean') throw new RangeError(`live: ${String(live)}`);
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const marks = readMarks(spreadsheet);
    if (isLive(marks) === live) return;
    markDocument(spreadsheet, marks, withLive(marks, live));
  });
}

/** The document mark with this setting; values leave no trace of it. */
export function withLive(marks: Marks, live: boolean): Parameters<typeof markDocument>[2] {
  const { live: _, ...rest } = marks.document?.value ?? {};
  return live ? { ...rest, live } : rest;
}
