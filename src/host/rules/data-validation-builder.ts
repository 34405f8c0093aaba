// The builder of dropdowns: a list of values, or of cells.
import { rectText } from '../../files/a1';
import type { ValidationRule } from '../../files/workbook';
import { prefixOfSheet } from '../../formulas/syntax/references';
import type { HostContext } from '../host-context';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import { hostRange } from '../ranges/range';
import { sheetById } from '../workbook/editing';
import { HostDataValidation } from './data-validation';

type Builder = Sheets.DataValidationBuilder;
type Slice = Pick<
  Builder,
  | 'build'
  | 'getAllowInvalid'
  | 'getCriteriaType'
  | 'getCriteriaValues'
  | 'getHelpText'
  | 'requireValueInList'
  | 'requireValueInRange'
  | 'setAllowInvalid'
  | 'setHelpText'
>;

export class HostDataValidationBuilder extends ServiceObject<Builder> implements Slice {
  #rule: ValidationRule = { ranges: [], kind: 'other', rejectsOthers: false };
  #arrow = true;

  constructor(private readonly context: HostContext) {
    super('DataValidationBuilder', context.calls);
  }

  /** Whatever is listed becomes text. */
  requireValueInList(values: unknown[], arrow = true): Builder {
    return this.#with({ kind: 'list', values: values.map(String) }, arrow);
  }

  requireValueInRange(range: Sheets.Range, arrow = true): Builder {
    const { sheet, rect } = hostRange(range);
    const source = prefixOfSheet(sheet.name) + rectText(rect, '$');
    return this.#with({ kind: 'range', source }, arrow);
  }

  setAllowInvalid(allowed: boolean): Builder {
    return this.#with({ rejectsOthers: !allowed });
  }

  setHelpText(help: string): Builder {
    return this.#with({ help });
  }

  getAllowInvalid(): boolean {
    return this.#built().getAllowInvalid();
  }

  getHelpText(): string | null {
    return this.#built().getHelpText();
  }

  getCriteriaType(): Sheets.DataValidationCriteria {
    return this.#built().getCriteriaType();
  }

  getCriteriaValues(): unknown[] {
    return this.#built().getCriteriaValues();
  }

  build(): Sheets.DataValidation {
    if (this.#rule.kind === 'other') throw serviceError('The data validation rule is missing its criteria.');
    return this.#built().self;
  }

  #built(): HostDataValidation {
    const { workbook } = this.context;
    return new HostDataValidation(this.context, sheetById(workbook, workbook.activeSheetId), this.#rule, this.#arrow);
  }

  #with(change: Partial<ValidationRule>, arrow = this.#arrow): Builder {
    this.#rule = { ...this.#rule, ...change };
    this.#arrow = arrow;
    return this.self;
  }
}
