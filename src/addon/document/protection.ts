// Finds out, before the first write, whether this person may write where we are about to.
import type { Rect } from '../../core/table/cells';
import { UserError } from '../user-error';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

/**
 * @param targets the cells that will be written
 * @throws UserError protected
 */
export function requireEditable(sheet: Sheet, targets: readonly Rect[]): void {
  for (const type of [SpreadsheetApp.ProtectionType.SHEET, SpreadsheetApp.ProtectionType.RANGE]) {
    for (const protection of sheet.getProtections(type)) {
      if (protection.isWarningOnly() || protection.canEdit()) continue;
      const whole = type === SpreadsheetApp.ProtectionType.SHEET;
      const open = whole ? protection.getUnprotectedRanges().map(rectOf) : [];
      const range = protection.getRange();
      const blocked = targets.some((target) =>
        whole ? !open.some((rect) => contains(rect, target)) : intersect(rectOf(range), target),
      );
      if (blocked) throw new UserError('protected', { sheetName: sheet.getName(), range: range.getA1Notation() });
    }
  }
}

const rectOf = (range: Range): Rect => ({
  row: range.getRow(),
  column: range.getColumn(),
  rows: range.getNumRows(),
  columns: range.getNumColumns(),
});

const intersect = (a: Rect, b: Rect): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

const contains = (outer: Rect, inner: Rect): boolean =>
  outer.row <= inner.row &&
  outer.column <= inner.column &&
  outer.row + outer.rows >= inner.row + inner.rows &&
  outer.column + outer.columns >= inner.column + inner.columns;
