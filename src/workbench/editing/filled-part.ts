// The part of a selection that holds anything: whole columns and rows are selected far past the last cell.
import type { Rect, SheetData } from '../../files/workbook';

/** At least the first cell of the rectangle. */
export function filledPart(rect: Rect, sheet: SheetData): Rect {
  const widest = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 1);
  return {
    ...rect,
    rows: Math.max(1, Math.min(rect.rows, sheet.rows.length - rect.row + 1)),
    columns: Math.max(1, Math.min(rect.columns, widest - rect.column + 1)),
  };
}
