// Dropdowns put on the cells of a range and taken away.
import type { ValidationRule } from '../files/workbook';
import { without } from './cells';
import { HostDataValidation } from './data-validation';
import { RangeFormatting } from './range-formatting';
import { notImplemented } from './service-error';
import { givenAs } from './strict';
import { requireEditable } from './write-guard';
import type * as Sheets from './sheets-types';

type Dropdowns = Pick<Sheets.Range, 'clearDataValidations' | 'setDataValidation'>;

export class RangeDropdowns extends RangeFormatting implements Dropdowns {
  /** Takes the place of whatever rule a cell had; null takes it away. */
  setDataValidation(validation: Sheets.DataValidation | null): Sheets.Range {
    const rule = validation === null ? null : ruleOf(validation);
    requireEditable(this.sheet, this.rect);
    for (const old of this.sheet.validations) old.ranges = old.ranges.flatMap((range) => without(range, this.rect));
    this.sheet.validations = this.sheet.validations.filter((old) => old.ranges.length > 0);
    if (rule) this.sheet.validations.push({ ...rule, ranges: [this.rect] });
    this.context.changed('cells');
    return this.self;
  }

  clearDataValidations(): Sheets.Range {
    return this.setDataValidation(null);
  }
}

function ruleOf(validation: unknown): ValidationRule {
  const own = givenAs(validation, HostDataValidation, 'a DataValidation');
  if (!own.arrow) throw notImplemented('Range.setDataValidation of a list without its arrow');
  return own.rule;
}
