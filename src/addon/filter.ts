// A filter over the table, where the analyst asks for one: it hides rows for everybody, so it is never added unasked.
import { openSheet } from './actions';
import { locked } from './document/lock';
import { UserError } from './user-error';

/**
 * Over the header and the rows of the table, our columns included.
 *
 * @throws UserError filter-exists, filter-over-merges, busy, and all that the sheet cannot be read for
 */
export function addFilter(sheetId: number): null {
  return locked(() => {
    const { reading } = openSheet(sheetId);
    const { sheet, sheetName, table, managed } = reading;
    if (sheet.getFilter()) throw new UserError('filter-exists', { sheetName });
    const { header, read } = table;
    const right = Math.max(header.right, ...Object.values(managed).map(({ column }) => column));
    const range = sheet.getRange(header.last, header.left, read.last - header.last + 1, right - header.left + 1);
    try {
      range.createFilter();
      SpreadsheetApp.flush();
    } catch (error) {
      const cells = range.getMergedRanges().flatMap((merge) => (merge.getNumRows() > 1 ? merge.getA1Notation() : []));
      throw cells.length > 0 ? new UserError('filter-over-merges', { sheetName, cells }) : error;
    }
    return null;
  });
}
