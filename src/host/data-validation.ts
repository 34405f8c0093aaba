// Dropdowns as scripts see them: lists of values or of cells.
import type { SheetData, ValidationRule } from '../files/workbook';
import { parseRange } from './a1-notation';
import { contains } from './cells';
import { DataValidationCriteria } from './enums';
import type { HostContext } from './host-context';
import { notImplemented } from './service-error';
import { ServiceObject } from './strict';
import type * as Sheets from './sheets-types';

type Slice = Pick<Sheets.DataValidation, 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText'>;

export class HostDataValidation extends ServiceObject<Sheets.DataValidation> implements Slice {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetData,
    readonly rule: ValidationRule,
    /** Whether the cell shows an arrow to choose by. */
    readonly arrow = true,
  ) {
    super('DataValidation', context.calls);
  }

  getAllowInvalid(): boolean {
    return !this.rule.rejectsOthers;
  }

  getHelpText(): string {
    return this.rule.help ?? '';
  }

  getCriteriaType(): Sheets.DataValidationCriteria {
    if (this.rule.kind === 'list') return DataValidationCriteria.VALUE_IN_LIST;
    if (this.rule.kind === 'range') return DataValidationCriteria.VALUE_IN_RANGE;
    throw notImplemented('DataValidation.getCriteriaType of a rule that is no list');
  }

  getCriteriaValues(): unknown[] {
    if (this.rule.kind === 'list') return [[...(this.rule.values ?? [])], this.arrow];
    const source = this.rule.kind === 'range' ? parseRange((this.rule.source ?? '').replace(/^=/, '')) : null;
    const sheet = source?.sheet
      ? this.context.workbook.sheets.find((other) => other.name === source.sheet)
      : this.sheet;
    if (!source || !sheet) throw notImplemented('DataValidation.getCriteriaValues of a rule that is no list');
    const row = source.top ?? 1;
    const column = source.left ?? 1;
    const rows = (source.bottom ?? sheet.rowCount) - row + 1;
    const columns = (source.right ?? sheet.columnCount) - column + 1;
    return [this.context.range(sheet, { row, column, rows, columns }), this.arrow];
  }
}

/** The rule on the cell at row and column from 1, null if there is none. */
export function dataValidation(
  context: HostContext,
  sheet: SheetData,
  row: number,
  column: number,
): Sheets.DataValidation | null {
  if (sheet.validations.length === 0) return null;
  const cell = { row, column, rows: 1, columns: 1 };
  const rule = sheet.validations.find((known) => known.ranges.some((range) => contains(range, cell)));
  return rule ? new HostDataValidation(context, sheet, rule).self : null;
}
