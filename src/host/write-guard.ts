// What stops a write before anything is changed: protection, and dropdowns that reject other values.
import type { CellValue, Rect, SheetData, ValidationRule } from '../files/workbook';
import { a1Of, parseRange } from './a1-notation';
import { cellAt, contains, intersects, without } from './cells';
import { refusal } from './service-error';

/** Whether the person may edit every cell of the rectangle; a protection that only warns lets it through. */
export function mayEdit(sheet: SheetData, rect: Rect): boolean {
  return sheet.protections.every((protection) => {
    if (protection.warningOnly || protection.editable) return true;
    if (protection.range) return !intersects(protection.range, rect);
    let rest = [rect];
    for (const free of protection.unprotected ?? []) rest = rest.flatMap((piece) => without(piece, free));
    return rest.length === 0;
  });
}

/** Throws what Sheets throws on a write to protected cells. */
export function requireEditable(sheet: SheetData, rect: Rect): void {
  if (mayEdit(sheet, rect)) return;
  throw refusal(
    'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.',
  );
}

/** The rules that reject values in this rectangle; usually none, so that a write need not ask for each cell. */
export function rejectingRules(sheet: SheetData, rect: Rect): ValidationRule[] {
  return sheet.validations.filter(
    (rule) => rule.rejectsOthers && rule.kind !== 'other' && rule.ranges.some((range) => intersects(range, rect)),
  );
}

/** Throws what Sheets throws where one of `rules` does not allow the value here. Emptying a cell is always allowed. */
export function requireAllowed(
  sheets: readonly SheetData[],
  sheet: SheetData,
  rules: readonly ValidationRule[],
  cell: { row: number; column: number; value: CellValue },
): void {
  const rect: Rect = { row: cell.row, column: cell.column, rows: 1, columns: 1 };
  const { value } = cell;
  if (value === null) return;
  const text = typeof value === 'object' ? value.error : String(value).toLowerCase();
  for (const rule of rules) {
    if (!rule.ranges.some((range) => contains(range, rect))) continue;
    const allowed = rule.kind === 'list' ? (rule.values ?? []) : valuesOfSource(sheets, sheet, rule.source ?? '');
    if (allowed.some((item) => item.toLowerCase() === text)) continue;
    throw refusal(`The data you entered in cell ${a1Of(rect)} violates the data validation rules set on this cell.`);
  }
}

function valuesOfSource(sheets: readonly SheetData[], own: SheetData, source: string): string[] {
  const parsed = parseRange(source.replace(/^=/, ''));
  const sheet = parsed?.sheet ? sheets.find((other) => other.name === parsed.sheet) : own;
  if (!parsed || !sheet) return [];
  const values: string[] = [];
  for (let row = parsed.top ?? 1; row <= (parsed.bottom ?? sheet.rows.length); row += 1) {
    for (let column = parsed.left ?? 1; column <= (parsed.right ?? sheet.columnCount); column += 1) {
      const value = cellAt(sheet, row, column)?.value;
      if (value !== undefined && value !== null && typeof value !== 'object') values.push(String(value));
    }
  }
  return values;
}
