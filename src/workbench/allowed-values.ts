// Which values a cell's dropdown offers.
import type { SheetData, ValidationRule, WorkbookData } from '../files/workbook';
import { parseRange } from '../host/a1-notation';
import { displayText } from '../host/number-format';
import { holds } from './rect';

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
  const values = rule.kind === 'list' ? (rule.values ?? []) : valuesOf(rule, workbook, sheet);
  return { values, only: rule.rejectsOthers === true };
}

function valuesOf(rule: ValidationRule, workbook: WorkbookData, own: SheetData): string[] {
  const source = parseRange((rule.source ?? '').replace(/^=/, ''));
  const sheet = source?.sheet ? workbook.sheets.find((other) => other.name === source.sheet) : own;
  if (!source || !sheet) return [];
  const values: string[] = [];
  for (let row = source.top ?? 1; row <= (source.bottom ?? sheet.rows.length); row++) {
    for (let column = source.left ?? 1; column <= (source.right ?? source.left ?? 1); column++) {
      const text = displayText(sheet.rows[row - 1]?.[column - 1], workbook.locale);
      if (text !== '' && values.length < MOST_OFFERED) values.push(text);
    }
  }
  return values;
}
