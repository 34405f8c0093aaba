// Cells by an address that a person typed.
import type { Rect, SheetData } from '../../files/workbook';
import { parseRange } from '../../host/cells/a1-notation';

/** As far as the sheet reaches; undefined where it is no address. */
export function addressRect(address: string, { rowCount, columnCount }: SheetData): Rect | undefined {
  const range = parseRange(address.trim());
  if (!range) return undefined;
  const row = Math.min(range.top ?? 1, rowCount);
  const column = Math.min(range.left ?? 1, columnCount);
  return {
    row,
    column,
    rows: Math.min(range.bottom ?? rowCount, rowCount) - row + 1,
    columns: Math.min(range.right ?? columnCount, columnCount) - column + 1,
  };
}
