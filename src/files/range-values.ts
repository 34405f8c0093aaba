// The values that stand in a range of a workbook, row by row.

import { parseRect, splitSheet } from './a1';
import type { CellValue, WorkbookData } from './workbook';

/** The values of `'Лист'!$A$1:$A$9`; none where there is no such sheet or range. */
export function rangeValues(workbook: WorkbookData, reference: string): CellValue[] {
  const place = splitSheet(reference);
  const rect = place && parseRect(place.rest);
  const sheet = place && workbook.sheets.find((one) => one.name === place.sheet);
  if (!rect || !sheet) return [];
  const values: CellValue[] = [];
  for (let row = rect.row; row < rect.row + Math.min(rect.rows, sheet.rowCount); row++) {
    for (let column = rect.column; column < rect.column + Math.min(rect.columns, sheet.columnCount); column++) {
      values.push(sheet.rows[row - 1]?.[column - 1]?.value ?? null);
    }
  }
  return values;
}
