// The scoring form: an empty table with dropdowns, and below it a place for what each score means.
import type { Language } from '../../core/language';
import { allowedScores, type Method } from '../../core/method/method';
import { a1 } from '../../core/table/cells';
import { hair, line } from '../../report/colors';
import { formWords } from '../../wording/forms';
import { numbersInRow } from '../../wording/phrases';
import { asText } from '../document/as-text';
import { type FormColumn, formColumns, placesOf } from './columns';
import { scoreRule } from './score-rule';
import { firstRow, headerRow, writeTable } from './table-sheet';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** Some more than the 40 municipalities of the study. */
export const formRows = 60;
const lastRow = headerRow + formRows;

export function writeForm(sheet: Sheet, method: Method, language: Language): void {
  const { title, titlePrompt, note } = formWords(language).form;
  const columns = formColumns(method, language, true);
  const empty = columns.map(() => '');
  writeTable(sheet, {
    title,
    note: note(numbersInRow(language, allowedScores(method))),
    columns,
    rows: Array.from({ length: formRows }, () => empty),
  });
  sheet.getRange(1, 1).setNote(titlePrompt);
  numberRows(sheet, columns);
  addDropdowns(sheet, columns, method, language);
  writeLevels(sheet, columns, method, language);
  sheet.getRange(firstRow, placesOf(columns, 'name')[0] ?? 1).activate();
}

/** A row has its number as soon as it has a name, so that rows still empty do not pass for municipalities. */
function numberRows(sheet: Sheet, columns: readonly FormColumn[]): void {
  const name = placesOf(columns, 'name')[0] ?? 1;
  const formulas = Array.from({ length: formRows }, (_, index) => [
    `=IF(${a1(firstRow + index, name)}="";"";ROW()-ROW(A$${headerRow}))`,
  ]);
  sheet.getRange(firstRow, 1, formRows, 1).setFormulas(formulas);
}

function addDropdowns(sheet: Sheet, columns: readonly FormColumn[], method: Method, language: Language): void {
  const { oblasts, oblastHelp } = formWords(language);
  const score = scoreRule(method, language);
  const oblast = SpreadsheetApp.newDataValidation()
    .requireValueInList(oblasts, true)
    .setAllowInvalid(true)
    .setHelpText(oblastHelp)
    .build();
  for (const place of placesOf(columns, 'score')) {
    sheet.getRange(firstRow, place, formRows, 1).setDataValidation(score);
  }
  for (const place of placesOf(columns, 'oblast')) {
    sheet.getRange(firstRow, place, formRows, 1).setDataValidation(oblast);
  }
}

/**
 * Below the table, under the number and under each evidence column: columns that are not read for municipalities, so that the
 * levels are never taken for scores. Rows there may grow without making the table's rows taller.
 */
function writeLevels(sheet: Sheet, columns: readonly FormColumn[], method: Method, language: Language): void {
  const { levels, level, levelPrompt } = formWords(language).form;
  const scores = allowedScores(method);
  const evidence = placesOf(columns, 'evidence');
  const title = lastRow + 2;
  const head = columns.map(() => '');
  head[0] = asText(level);
  evidence.forEach((place, index) => (head[place - 1] = asText(method.indicators[index]?.short[language] ?? '')));
  const rows = scores.map((score) => columns.map((_, index) => (index === 0 ? score : '')));
  const titleRow = columns.map((_, index) => (index === 0 ? asText(levels) : ''));
  sheet.getRange(title, 1, scores.length + 2, columns.length).setValues([titleRow, head, ...rows]);

  sheet.getRange(title, 1).setFontWeight('bold');
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet
    .getRange(title + 1, 1, 1, columns.length)
    .setFontSize(8)
    .setFontWeight('bold')
    .setWrap(true)
    .setBorder(null, null, true, null, null, null, line, SOLID);
  const block = sheet.getRange(title + 2, 1, scores.length, columns.length);
  block.setWrap(true).setVerticalAlignment('top').setBorder(null, null, true, null, null, true, hair, SOLID);
  block.setNotes(scores.map(() => columns.map((_, index) => (evidence.includes(index + 1) ? levelPrompt : ''))));
  sheet.setRowHeights(title + 2, scores.length, 48);
}
