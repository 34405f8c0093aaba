// The three class colours on the class column, as conditional rules beside those that the analyst has, and their legend.
import type { Language } from '../../core/language';
import { classColor, textOn } from '../../report/colors';
import type { Reading } from '../reading/reading';
import { noteLegend } from './class-legend';
import type { Layout } from './layout';

/** Adds our rules with a new class column, or when its language changes. Rules that the analyst removed stay removed. */
export function colourClasses(reading: Reading, layout: Layout, language: Language): void {
  const mark = reading.managed.class;
  if (!layout.fresh.includes('class') && mark?.value['language'] === language) return;
  const { sheet, table } = reading;
  const column = layout.columns.class;
  const first = table.header.last + 1;
  const range = sheet.getRange(first, column, Math.max(1, sheet.getMaxRows() - table.header.last), 1);
  const before = sheet.getConditionalFormatRules();
  const there = new Set(before.map(textOfRule));
  const rules = table.method.classes.flatMap((band, rank, { length }) => {
    // A run that broke off may have added them already.
    if (there.has(`${column}:${band.name[language]}`)) return [];
    const rule = SpreadsheetApp.newConditionalFormatRule()
      .whenTextEqualTo(band.name[language])
      .setBackground(classColor(rank, length))
      .setFontColor(textOn(classColor(rank, length)))
      .setRanges([range]);
    return [rule.build()];
  });
  if (rules.length > 0) sheet.setConditionalFormatRules([...before, ...rules]);
  noteLegend(sheet.getRange(table.header.last, column), table.method, language);
}

/** The first column that a text rule stands on and the text it waits for; other rules give ''. */
function textOfRule(rule: GoogleAppsScript.Spreadsheet.ConditionalFormatRule): string {
  const condition = rule.getBooleanCondition();
  if (!condition || String(condition.getCriteriaType()) !== 'TEXT_EQUAL_TO') return '';
  return `${rule.getRanges()[0]?.getColumn()}:${String(condition.getCriteriaValues()[0])}`;
}
