// The rows that the pages of a new sheet begin with: those that are frozen, else the heads of the table that the last page goes on with.

import { quotedSheet } from '../a1';
import type { SheetData } from '../workbook';
import { headOfLastPage } from './page-breaks';

/** As a reference; null where there are none. A program repeats rows on the pages after them only. */
export function repeatedRows(sheet: SheetData): string | null {
  const head = sheet.frozenRows > 0 ? null : headOfLastPage(sheet);
  const [first, last] = head === null ? [1, sheet.frozenRows] : [head, head];
  return last > 0 ? `${quotedSheet(sheet.name)}!$${first}:$${last}` : null;
}
