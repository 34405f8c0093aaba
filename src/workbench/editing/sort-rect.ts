// Which rows a sort moves when somebody asks for it on a column.
import { lastColumn } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';

/**
 * The selected rectangle where several rows of it are selected by hand; otherwise all filled rows below the frozen ones,
 * or below the first row where nothing is frozen. Undefined where there is nothing to sort.
 */
export function sortRect(sheet: SheetData, selected: Rect): Rect | undefined {
  const wholeColumns = selected.rows >= sheet.rowCount;
  if (selected.rows > 1 && !wholeColumns) return selected;
  const row = Math.max(sheet.frozenRows, 1) + 1;
  let last = sheet.rows.length;
  while (last >= row && !filled(sheet, last)) last--;
  const widest = sheet.rows.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
  const columns = Math.max(widest, lastColumn({ ...selected, columns: 1 }));
  return last > row ? { row, column: 1, rows: last - row + 1, columns } : undefined;
}

function filled(sheet: SheetData, row: number): boolean {
  return sheet.rows[row - 1]?.some((cell) => cell && cell.value !== null && cell.value !== '') ?? false;
}
