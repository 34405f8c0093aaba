// Dropdowns as scripts see them: lists of values or of cells.
import { holds } from '../../files/rect';
import type { SheetData, ValidationRule } from '../../files/workbook';
import { listSource } from '../cells/list-source';
import type { HostContext } from '../host-context';
import { DataValidationCriteria } from '../objects/enums';
import { notImplemented } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';

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
    const source = this.rule.kind === 'range' && listSource(this.context.workbook.sheets, this.sheet, this.rule);
    if (!source) throw notImplemented('DataValidation.getCriteriaValues of a rule that is no list');
    return [this.context.range(source.sheet, source.rect), this.arrow];
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
  const rule = sheet.validations.find((known) => known.ranges.some((range) => holds(range, row, column)));
  return rule ? new HostDataValidation(context, sheet, rule).self : null;
}
