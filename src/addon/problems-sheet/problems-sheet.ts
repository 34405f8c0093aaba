// The list of problems as a sheet, to be worked through or passed on. The panel words it: it has the sentences anyway.
import { hair, ink, line, soft } from '../../report/colors';
import { looks } from '../../report/styles';
import { languageFor, openSheet } from '../actions';
import type { ProblemsFound, ProblemsList } from '../api';
import { asText } from '../document/as-text';
import { timeNow } from '../document/clock';
import { panelLanguage } from '../document/languages';
import { locked } from '../document/lock';
import { readMarks } from '../document/marks';
import { insertOwnSheet, writeRows } from '../document/own-sheet';
import { panelData } from '../panel';
import { requireEditable } from '../document/protection';
import { summaryState } from '../summaries/summary';
import { hashOf, isUntouched, markProblems, problemsKey, problemsSheets } from './problems-mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** In pixels: together an A4 page laid across. */
const widths = [125, 190, 130, 70, 300, 215];
/** As in the panel. */
const alarm = '#b3261e';

/** All findings of a sheet, for the list to be worded. */
export function problemsFound(sheetId: number): ProblemsFound {
  const document = openSheet(sheetId);
  const { reading, spreadsheet } = document;
  const language = languageFor(document);
  const languages = { panel: panelLanguage(), document: language };
  return { state: panelData(reading, languages, summaryState(reading, language), Infinity), at: timeNow(spreadsheet) };
}

/**
 * Writes the list onto a sheet of its own and opens it. A list that somebody wrote on is not written again: it stays as it
 * is, and a new one is made.
 *
 * @throws UserError protected, busy
 */
export function problemsSheet(sheetId: number, list: ProblemsList): { sheetName: string } {
  return locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const about = problemsSheets(readMarks(spreadsheet)).filter(({ mark }) => mark.source === sheetId);
    const known = about.find(isUntouched);
    const rows = rowsOf(list);
    const header = list.above.length + 2;
    if (known) {
      const { sheet } = known;
      requireEditable(sheet, [{ row: 1, column: 1, rows: sheet.getMaxRows(), columns: sheet.getMaxColumns() }]);
      markProblems(sheet, known.metadata, { source: sheetId, hash: '' });
      sheet.clear();
    }
    const made =
      known?.sheet ??
      insertOwnSheet(spreadsheet, problemsKey, list.name, (sheet) => {
        markProblems(sheet, null, { source: sheetId, hash: '' });
        widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
        sheet.setFrozenRows(header);
        sheet.setHiddenGridlines(true);
      });
    writeRows(
      made,
      1,
      rows.map((cells) => cells.map(asText)),
    );
    dress(made, list, rows.length);
    const mark = problemsSheets({ entries: made.createDeveloperMetadataFinder().find() })[0]?.metadata ?? null;
    markProblems(made, mark, { source: sheetId, hash: hashOf(rows) });
    made.activate();
    SpreadsheetApp.flush();
    return { sheetName: made.getName() };
  });
}

function rowsOf({ above, columns, rows, asideTitle, aside }: ProblemsList): string[][] {
  const all = [...above.map((text) => [text]), [], columns, ...rows];
  if (aside.length > 0) all.push([], [asideTitle], ...aside);
  return all.map((cells) => widths.map((_, column) => String(cells[column] ?? '')));
}

function dress(sheet: Sheet, { above, rows, errors, aside }: ProblemsList, last: number): void {
  const width = widths.length;
  const header = above.length + 2;
  const { SOLID } = SpreadsheetApp.BorderStyle;
  sheet
    .getRange(1, 1, header - 1, 1)
    .setFontColor(soft)
    .setFontSize(looks.sub.size);
  sheet.getRange(1, 1).setFontColor(ink).setFontSize(looks.blockTitle.size).setFontWeight('bold');
  sheet.getRange(2, 1).setFontColor(ink).setFontSize(looks.text.size);
  const body = sheet.getRange(header + 1, 1, last - header, width);
  body.setVerticalAlignment('top').setBorder(null, null, true, null, null, true, hair, SOLID);
  sheet.getRange(header + 1, 2, last - header, width - 1).setWrap(true);
  const heads = sheet.getRange(header, 1, 1, width);
  heads
    .setFontColor(soft)
    .setFontSize(looks.columnHead.size)
    .setBorder(null, null, true, null, null, null, line, SOLID);
  if (errors > 0) sheet.getRange(header + 1, 1, errors, 1).setFontColor(alarm);
  if (aside.length > 0) sheet.getRange(header + rows.length + 2, 1).setFontWeight('bold');
}
