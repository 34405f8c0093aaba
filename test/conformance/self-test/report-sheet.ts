// The sheet «Self-test»: on top a text to send, below it a line for each case.
import { version } from '../../../package.json';
import type { Line, Verdict } from './line';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const NAME = 'Self-test';
const HEADER = ['Fact', 'Call', 'Expected', 'Seen', 'Same?', 'How sure we were', 'Source'];
const TOP = 3;
const COLOURS: Record<Verdict, string> = {
  same: '#e6f4ea',
  DIFFERENT: '#fce8e6',
  'not run': '#fef7e0',
  'only local': '#f1f3f4',
};
const LONGEST_TEXT = 40_000;

/** The lines that an earlier run left; none if there was none. */
export function reportLines(ss: Spreadsheet): Line[] {
  const sheet = ss.getSheetByName(NAME);
  const rows = sheet ? sheet.getLastRow() - TOP : 0;
  if (!sheet || rows < 1) return [];
  const cells = sheet.getRange(TOP + 1, 1, rows, HEADER.length).getDisplayValues();
  return cells.map(([id = '', call = '', expected = '', seen = '', verdict, confidence = '', source = '']) => ({
    id,
    call,
    expected,
    seen,
    verdict: verdict as Verdict,
    confidence,
    source,
  }));
}

/** Writes it anew and shows it. Everything is text, whatever it looks like. */
export function writeReport(ss: Spreadsheet, lines: readonly Line[]): void {
  const sheet = ss.getSheetByName(NAME) ?? ss.insertSheet(NAME, 0);
  sheet.clear();
  const all = [
    ['Send us the text of the next cell', '', '', '', '', '', ''],
    [textToSend(ss, lines), '', '', '', '', '', ''],
    HEADER,
    ...lines.map((line) => [line.id, line.call, line.expected, line.seen, line.verdict, line.confidence, line.source]),
  ];
  const cells = sheet.getRange(1, 1, all.length, HEADER.length);
  cells.setNumberFormat('@').setVerticalAlignment('top').setValues(all);
  sheet.getRange(1, 1, TOP, HEADER.length).setFontWeight('bold');
  if (lines.length > 0) {
    const verdicts = sheet.getRange(TOP + 1, 5, lines.length, 1);
    verdicts.setBackgrounds(lines.map(({ verdict }) => [COLOURS[verdict]]));
  }
  sheet.setColumnWidths(2, 3, 280);
  // Otherwise the row of the text to send grows with each line of it.
  sheet.setRowHeights(2, 1, 63);
  sheet.setFrozenRows(TOP);
  sheet.activate();
  SpreadsheetApp.flush();
}

function textToSend(ss: Spreadsheet, lines: readonly Line[]): string {
  const count = (wanted: Verdict) => lines.filter(({ verdict }) => verdict === wanted).length;
  const left = count('not run');
  const head = [
    `Tendik ${version} self-test, ${new Date().toISOString()}`,
    `spreadsheet ${ss.getSpreadsheetLocale()} ${ss.getSpreadsheetTimeZone()}, person ${Session.getActiveUserLocale()}`,
    `same ${count('same')}, different ${count('DIFFERENT')}, not run ${left}, only local ${count('only local')}`,
    ...(left > 0 ? ['TIME WAS UP: choose Self-test > Run or continue once more'] : []),
  ];
  const different = lines.filter(({ verdict }) => verdict === 'DIFFERENT');
  const found = different.map((line) => `${line.id}: expected ${line.expected}, seen ${line.seen}`);
  return [...head, ...found].join('\n').slice(0, LONGEST_TEXT);
}
