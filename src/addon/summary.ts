// The summary of a document: whether it is there and still true, its refresh, the way to it.
import type { Language } from '../core/language';
import { defaultSettings } from '../core/summary/settings';
import { sheetWords } from '../wording/sheet';
import type { Marks } from './marks';
import { requireEditable } from './protection';
import type { Reading } from './reading';
import { reportInput } from './report-input';
import { findSummary, summaryAmong } from './summary-sheet/find';
import { prepareSummary } from './summary-sheet/prepare';
import { writeSummary } from './summary-sheet/write';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SummaryState {
  /** `changed`: it was made from other scores, another sheet or by another method. */
  state: 'absent' | 'current' | 'changed';
  /** When its figures were computed, as printed on it. */
  at: string | null;
  sheetId: number | null;
  sheetName: string | null;
  /** The name that a first summary will get. */
  willBe: string;
}

export function summaryState(reading: Reading, language: Language): SummaryState {
  const willBe = sheetWords(language).summarySheet;
  const found = summaryAmong(reading.marks.entries);
  if (!found || found.mark.writing) return { state: 'absent', at: null, sheetId: null, sheetName: null, willBe };
  const { mark, sheet } = found;
  const same =
    mark.fingerprint === reading.fingerprint &&
    mark.source.sheetId === reading.sheet.getSheetId() &&
    mark.language === language &&
    (mark.aside ?? 0) === reading.aside.length;
  return {
    state: same ? 'current' : 'changed',
    at: mark.at,
    sheetId: mark.sheetId,
    sheetName: sheet.getName(),
    willBe,
  };
}

/** The id of the sheet that this one summarises; null where it is no summary of ours. */
export function sourceOfSummary(marks: Marks, sheet: Sheet): number | null {
  const found = summaryAmong(marks.entries);
  return found && found.sheet.getSheetId() === sheet.getSheetId() ? found.mark.source.sheetId : null;
}

/**
 * @param at the time, as it is shown to people
 * @returns the name of the summary sheet
 * @throws UserError protected, typed-over
 */
export function refreshSummary(
  spreadsheet: Spreadsheet,
  reading: Reading,
  language: Language,
  at: string,
  replaceTyped: boolean,
): string {
  const input = reportInput(reading, defaultSettings, language, at, spreadsheet.getSpreadsheetTimeZone());
  const prepared = prepareSummary(spreadsheet, input, reading.sheet.getSheetId());
  const { found, placed, typed } = prepared;
  if (found) {
    const rows = Math.max(1, found.sheet.getLastRow());
    requireEditable(found.sheet, [{ row: 1, column: 1, rows, columns: placed.widths.length }]);
  }
  if (typed.length > 0 && !replaceTyped) {
    throw new UserError('typed-over', { cells: typed.map((cell) => ({ ...cell })) });
  }
  const active = spreadsheet.getActiveSheet();
  const sheet = writeSummary(spreadsheet, prepared);
  // A new sheet opens by itself; the analyst stays where the work is and opens the summary when it is wanted.
  if (!found) spreadsheet.setActiveSheet(active);
  return sheet.getName();
}

/**
 * @throws UserError summary-missing
 */
export function openSummary(): null {
  const found = findSummary(SpreadsheetApp.getActiveSpreadsheet());
  if (!found) throw new UserError('summary-missing');
  found.sheet.activate();
  return null;
}
