// Conditional formats: the one kind that can be made here, and any other kept as it came.
import type { CellStyle, ConditionalFormat, SheetData } from '../../files/workbook';
import type { HostContext } from '../host-context';
import { colorOf } from '../objects/colors';
import { BooleanCriteria } from '../objects/enums';
import { omit } from '../objects/omit';
import { notImplemented, serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { givenAs, ServiceObject, strict } from '../objects/strict';
import { hostRange } from '../ranges/range';

type RuleSlice = Pick<Sheets.ConditionalFormatRule, 'copy' | 'getBooleanCondition' | 'getRanges'>;

export class HostConditionalFormat extends ServiceObject<Sheets.ConditionalFormatRule> implements RuleSlice {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetData,
    readonly data: ConditionalFormat,
  ) {
    super('ConditionalFormatRule', context.calls);
  }

  getRanges(): Sheets.Range[] {
    return this.data.ranges.map((rect) => this.context.range(this.sheet, rect));
  }

  /** Null for what is not a comparison with a text, as Sheets has it for a gradient. */
  getBooleanCondition(): Sheets.BooleanCondition | null {
    const { rule } = this.data;
    if (!rule) return null;
    const condition: Pick<
      Sheets.BooleanCondition,
      'getBackground' | 'getCriteriaType' | 'getCriteriaValues' | 'getFontColor' | 'getBold' | 'getItalic'
    > = {
      getBackground: () => rule.style.background ?? null,
      getFontColor: () => rule.style.fontColor ?? null,
      getBold: () => rule.style.bold ?? null,
      getItalic: () => rule.style.italic ?? null,
      getCriteriaType: () => BooleanCriteria.TEXT_EQUAL_TO,
      getCriteriaValues: () => [rule.text],
    };
    return strict<Sheets.BooleanCondition>(condition, 'BooleanCondition', this.context.calls);
  }

  copy(): Sheets.ConditionalFormatRuleBuilder {
    const builder = new HostConditionalFormatBuilder(this.context).setRanges(this.getRanges());
    const { rule } = this.data;
    if (!rule) throw notImplemented('ConditionalFormatRule.copy of a rule read from a file');
    builder.whenTextEqualTo(rule.text);
    if (rule.style.background) builder.setBackground(rule.style.background);
    if (rule.style.fontColor) builder.setFontColor(rule.style.fontColor);
    if (rule.style.bold !== undefined) builder.setBold(rule.style.bold);
    return builder;
  }
}

type BuilderSlice = Pick<
  Sheets.ConditionalFormatRuleBuilder,
  'build' | 'setBackground' | 'setBold' | 'setFontColor' | 'setRanges' | 'whenTextEqualTo'
>;

export class HostConditionalFormatBuilder
  extends ServiceObject<Sheets.ConditionalFormatRuleBuilder>
  implements BuilderSlice
{
  private ranges: Sheets.Range[] = [];
  private text: string | null = null;
  private style: CellStyle = {};

  constructor(private readonly context: HostContext) {
    super('ConditionalFormatRuleBuilder', context.calls);
  }

  whenTextEqualTo(text: string): Sheets.ConditionalFormatRuleBuilder {
    this.text = text;
    return this.self;
  }

  setBackground(color: string | null): Sheets.ConditionalFormatRuleBuilder {
    const rest = omit(this.style, 'background');
    const known = color === null ? undefined : colorOf(color);
    this.style = known ? { ...rest, background: known } : rest;
    return this.self;
  }

  setFontColor(color: string | null): Sheets.ConditionalFormatRuleBuilder {
    const rest = omit(this.style, 'fontColor');
    const known = color === null ? undefined : colorOf(color);
    this.style = known ? { ...rest, fontColor: known } : rest;
    return this.self;
  }

  setBold(bold: boolean | null): Sheets.ConditionalFormatRuleBuilder {
    const rest = omit(this.style, 'bold');
    this.style = bold === null ? rest : { ...rest, bold };
    return this.self;
  }

  setRanges(ranges: Sheets.Range[]): Sheets.ConditionalFormatRuleBuilder {
    this.ranges = ranges;
    return this.self;
  }

  build(): Sheets.ConditionalFormatRule {
    const first = this.ranges[0];
    if (this.text === null || !first) {
      throw serviceError('Conditional format rule is missing a condition or ranges.');
    }
    const data: ConditionalFormat = {
      ranges: this.ranges.map((range) => hostRange(range).rect),
      rule: { when: 'text-equals', text: this.text, style: this.style },
    };
    return new HostConditionalFormat(this.context, hostRange(first).sheet, data).self;
  }
}

/** The rule behind what a script handed over. */
export function conditionalFormatOf(rule: unknown): ConditionalFormat {
  return givenAs(rule, HostConditionalFormat, 'a ConditionalFormatRule').data;
}
