// The summary sheet: whether it is there and still true, and its refresh.
import type { Language } from '../core/language';
import type { Reading } from './reading';
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export interface SummaryState {
  state: 'absent' | 'current' | 'changed';
  at: string | null;
  sheetName: string | null;
  willBe: string;
}
export const sourceOfSummary = (_s: Spreadsheet, _a: Sheet): number | null => null;
export const refreshSummary = (_s: Spreadsheet, _r: Reading, _l: Language, _at: string, _x: boolean): string =>
  'Сводка';
export const summaryState = (_s: Spreadsheet, _r: Reading, _l: Language): SummaryState => ({
  state: 'absent',
  at: null,
  sheetName: null,
  willBe: 'Сводка',
});
export const openSummary = (): null => null;
