// How much a document can hold, and what Sheets says where it would be more.
import type { WorkbookData } from '../../files/workbook';
import { refusal } from '../objects/service-error';

const MOST_CELLS = 10_000_000;
/** The last column is ZZZ. */
const MOST_COLUMNS = 18_278;
const LONGEST_TEXT = 50_000;

/** Throws where so many more cells would be too many. */
export function requireRoom(workbook: WorkbookData, added: number): void {
  const cells = workbook.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0);
  if (cells + added <= MOST_CELLS) return;
  throw refusal(
    `This action would increase the number of cells in the workbook above the limit of ${MOST_CELLS} cells.`,
  );
}

/** The limit is documented; what Sheets says when it is passed is not. */
export function requireColumns(count: number): void {
  if (count <= MOST_COLUMNS) return;
  throw refusal(`This action would increase the number of columns above the limit of ${MOST_COLUMNS} columns.`);
}

/** Throws for a text or a formula that is too long for a cell. */
export function requireFitting(text: string): void {
  if (text.length <= LONGEST_TEXT) return;
  throw refusal(`Your input contains more than the maximum of ${LONGEST_TEXT} characters in a single cell.`);
}
