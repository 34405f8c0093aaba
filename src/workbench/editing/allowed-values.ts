// Which values a cell's dropdown offers.
import { holds } from '../../files/rect';
import type { SheetData, WorkbookData } from '../../files/workbook';
import { listCells } from '../../host/cells/list-source';
import { displayText } from '../../host/cells/number-format';

const MOST_OFFERED = 500;

export interface Allowed {
  values: readonly string[];
  /** Whether anything else is refused. */
  only: boolean;
}

/** Undefined where the cell has no dropdown. */
export function allowedAt(workbook: WorkbookData, sheet: SheetData, row: number, column: number): Allowed | undefined {
  const rule = sheet.validations.find(
    ({ kind, ranges }) => kind !== 'other' && ranges.some((range) => holds(range, row, column)),
  );
  if (!rule) return undefined;
  const offered = (): string[] =>
    listCells(workbook.sheets, sheet, rule)
      .map((cell) => displayText(cell, workbook.locale))
      .filter((text) => text !== '');
  const values = rule.kind === 'list' ? (rule.values ?? []) : offered().slice(0, MOST_OFFERED);
  return { values, only: rule.rejectsOthers === true };
}
