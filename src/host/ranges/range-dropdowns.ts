// Dropdowns put on the cells of a range and taken away.
import { single, without } from '../../files/rect';
import type { Rect, ValidationRule } from '../../files/workbook';
import { requireEditable } from '../cells/write-guard';
import { notImplemented } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { givenAs } from '../objects/strict';
import { HostDataValidation } from '../rules/data-validation';
import { RangeFormatting } from './range-formatting';
import { requireShape } from './write-cells';

type Dropdowns = Pick<Sheets.Range, 'clearDataValidations' | 'setDataValidation' | 'setDataValidations'>;

export class RangeDropdowns extends RangeFormatting implements Dropdowns {
  /** Takes the place of whatever rule a cell had; null takes it away. */
  setDataValidation(validation: Sheets.DataValidation | null): Sheets.Range {
    const rule = validation === null ? null : ruleOf(validation);
    return this.#replace(rule ? [{ ...rule, ranges: [this.rect] }] : []);
  }

  /** One rule a cell; cells one below the other with the same rule share it. */
  setDataValidations(validations: (Sheets.DataValidation | null)[][]): Sheets.Range {
    requireShape(this, validations);
    const ranges = new Map<ValidationRule, Rect[]>();
    validations.forEach((line, r) =>
      line.forEach((validation, c) => {
        if (validation === null) return;
        const rule = ruleOf(validation);
        const row = this.rect.row + r;
        const column = this.rect.column + c;
        const known = ranges.get(rule) ?? [];
        const above = known.find((range) => range.column === column && range.row + range.rows === row);
        if (above) above.rows += 1;
        else known.push(single({ row, column }));
        ranges.set(rule, known);
      }),
    );
    return this.#replace([...ranges].map(([rule, cells]) => ({ ...rule, ranges: cells })));
  }

  clearDataValidations(): Sheets.Range {
    return this.setDataValidation(null);
  }

  #replace(rules: readonly ValidationRule[]): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    for (const old of this.sheet.validations) old.ranges = old.ranges.flatMap((range) => without(range, this.rect));
    this.sheet.validations = this.sheet.validations.filter((old) => old.ranges.length > 0);
    this.sheet.validations.push(...rules);
    this.context.changed('cells');
    return this.self;
  }
}

function ruleOf(validation: unknown): ValidationRule {
  const own = givenAs(validation, HostDataValidation, 'a DataValidation');
  if (!own.arrow) throw notImplemented('Range.setDataValidation of a list without its arrow');
  return own.rule;
}
