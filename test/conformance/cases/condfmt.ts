// Conditional formats.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'condfmt-01',
    missing: 'ConditionalFormatRuleBuilder.whenNumberGreaterThan',
    run({ A, SpreadsheetApp, sheet }) {
      const builder = SpreadsheetApp.newConditionalFormatRule().whenNumberGreaterThan(50).setBackground('#FF0000');
      sheet.setConditionalFormatRules([
        builder
          .setBold(true)
          .setRanges([A('A1:B10')])
          .build(),
      ]);
      const condition = sheet.getConditionalFormatRules()[0]!.getBooleanCondition()!;
      const color = colorOf(condition, 'getBackgroundObject');
      return [String(condition.getCriteriaType()), condition.getCriteriaValues(), color];
    },
    gives: ['NUMBER_GREATER_THAN', [50], '#ff0000'],
  },
  {
    id: 'condfmt-02',
    leaves: 'nothing',
    missing: 'ConditionalFormatRuleBuilder.setGradientMinpoint',
    run({ A, SpreadsheetApp }) {
      const builder = SpreadsheetApp.newConditionalFormatRule();
      const rule = builder
        .setGradientMinpoint('#00FF00')
        .setGradientMaxpoint('#FF0000')
        .setRanges([A('A1:A9')])
        .build();
      const gradient = rule.getGradientCondition()!;
      const low = colorOf(gradient, 'getMinColorObject');
      return [String(gradient.getMaxType()), low, rule.getBooleanCondition()];
    },
    gives: ['MAX', '#00ff00', null],
  },
  {
    id: 'condfmt-03',
    leaves: 'nothing',
    missing: 'ConditionalFormatRuleBuilder.whenCellEmpty',
    run({ A, SpreadsheetApp }) {
      const builder = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBold(true);
      const rule = builder.setRanges([A('A1')]).build();
      const condition = rule.copy().whenCellEmpty().build().getBooleanCondition()!;
      return [String(condition.getCriteriaType()), condition.getBold()];
    },
    gives: ['CELL_EMPTY', true],
  },
  {
    id: 'condfmt-07',
    leaves: 'nothing',
    run: ({ A, SpreadsheetApp }) =>
      SpreadsheetApp.newConditionalFormatRule()
        .whenTextEqualTo('x')
        .setBold(true)
        .setRanges([A('A1')])
        .build()
        .toString(),
    gives: 'ConditionalFormatRule',
  },
];

/** By a method that the official types leave out. */
function colorOf(condition: object, method: string): string {
  const own = condition as Record<string, () => GoogleAppsScript.Spreadsheet.Color>;
  return own[method]!().asRgbColor().asHexString();
}
