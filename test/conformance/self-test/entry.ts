// The self-test as a script for a real spreadsheet: the same cases on Google's own service, written into a sheet.
import { continuing } from './line';
import { reportLines, writeReport } from './report-sheet';
import { runInTime } from './run';

/** Adds the menu; Google calls it when the spreadsheet opens. */
export function onOpen(): void {
  SpreadsheetApp.getUi().createMenu('Self-test').addItem('Run or continue', 'runSelfTest').addToUi();
}

/**
 * Runs what an earlier run had no time for, else everything; stops in time, writes the sheet «Self-test», and leaves
 * the spreadsheet otherwise as it was.
 */
export function runSelfTest(): void {
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const lines = continuing(reportLines(ss));
  try {
    runInTime(ss, lines);
  } finally {
    writeReport(ss, lines);
  }
}
