// The cells that a dropdown takes its values from.
import type { Cell, Rect, SheetData, ValidationRule } from '../../files/workbook';
import { parseRange } from './a1-notation';
import { cellAt } from './cells';

/** Null where the rule names no range of a sheet that there is. Open sides run to the end of the sheet. */
export function listSource(
  sheets: readonly SheetData[],
  own: SheetData,
  { source = '' }: ValidationRule,
): { sheet: SheetData; rect: Rect } | null {
  const parsed = parseRange(source.replace(/^=/, ''));
  const sheet = parsed?.sheet ? sheets.find((other) => other.name === parsed.sheet) : own;
  if (!parsed || !sheet) return null;
  const { top, left, bottom, right } = parsed;
  const [row, column] = [top ?? 1, left ?? 1];
  const rect = {
    row,
    column,
    rows: (bottom ?? sheet.rowCount) - row + 1,
    columns: (right ?? sheet.columnCount) - column + 1,
  };
  return { sheet, rect };
}

/** The cells of the source row by row, but for those below the sheet's content. */
export function listCells(sheets: readonly SheetData[], own: SheetData, rule: ValidationRule): (Cell | undefined)[] {
  const found = listSource(sheets, own, rule);
  if (!found) return [];
  const { sheet, rect } = found;
  const rows = Math.min(rect.rows, sheet.rows.length - rect.row + 1);
  return Array.from({ length: Math.max(0, rows) * rect.columns }, (_, index) =>
    cellAt(sheet, rect.row + Math.floor(index / rect.columns), rect.column + (index % rect.columns)),
  );
}
