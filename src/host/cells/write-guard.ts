// What stops a write before anything is changed: protection, and dropdowns that reject other values.
import { cellAddress } from '../../files/a1';
import { holds, overlap, without } from '../../files/rect';
import type { Cell, CellValue, Rect, SheetData, ValidationRule } from '../../files/workbook';
import { refusal } from '../objects/service-error';
import { listCells } from './list-source';

/** Whether the person may edit every cell of the rectangle; a protection that only warns lets it through. */
export function mayEdit(sheet: SheetData, rect: Rect): boolean {
  return sheet.protections.every((protection) => {
    if (protection.warningOnly || protection.editable) return true;
    if (protection.range) return !overlap(protection.range, rect);
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
    (rule) => rule.rejectsOthers && rule.kind !== 'other' && rule.ranges.some((range) => overlap(range, rect)),
  );
}

/** Throws what Sheets throws where one of `rules` does not allow the value here. Emptying a cell is always allowed. */
export function requireAllowed(
  sheets: readonly SheetData[],
  sheet: SheetData,
  rules: readonly ValidationRule[],
  cell: { row: number; column: number; value: CellValue },
): void {
  const { row, column, value } = cell;
  if (value === null) return;
  const text = typeof value === 'object' ? value.error : String(value).toLowerCase();
  for (const rule of rules) {
    if (!rule.ranges.some((range) => holds(range, row, column))) continue;
    const allowed = rule.kind === 'list' ? rule.values : listCells(sheets, sheet, rule).map(plainText);
    if (allowed?.some((item) => item?.toLowerCase() === text)) continue;
    throw refusal(
      `The data you entered in cell ${cellAddress(row, column)} violates the data validation rules set on this cell.`,
    );
  }
}

function plainText(cell: Cell | undefined): string | undefined {
  const value = cell?.value ?? null;
  return value === null || typeof value === 'object' ? undefined : String(value);
}
