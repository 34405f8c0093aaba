// The summaries of a document: which there are, whether they are still true, the way to them.
import type { Language } from '../../core/language';
import { defaultSettings } from '../../core/summary/settings';
import { isLive } from '../live/setting';
import type { Marks } from '../document/marks';
import type { Reading } from '../reading/reading';
import { partnersIn } from '../sharing/partner-sheet/partner-mark';
import { type SummarySheet, summariesAmong } from '../summary-sheet/find';
import { isDefault, settingsOf } from '../summary-sheet/mark';
import { freeName, summaryName } from '../summary-sheet/name';
import { versionsAmong } from '../versions/mark';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface SummaryState {
  /** `changed`: one of the sheet's summaries was made from other scores, or by another method. */
  state: 'absent' | 'current' | 'changed';
  /** When its figures were computed, as printed on it. */
  at: string | null;
  sheetId: number | null;
  sheetName: string | null;
  /** The sheets that a refresh writes, this sheet's first summary leading, also where it has yet to be made. */
  writes: string[];
}

/** Of the summaries of the sheet that was read. */
export function summaryState(reading: Reading, language: Language): SummaryState {
  const all = summariesAmong(reading.marks.entries);
  const id = reading.sheet.getSheetId();
  const main = mainSummary(all, id);
  const first = main
    ? main.sheet.getName()
    : freeName(
        summaryName(language, defaultSettings, isMadeElsewhere(all, id) ? reading.sheetName : null),
        reading.spreadsheet.getSheets().map((sheet) => sheet.getName()),
      );
  const others = [...all.filter((one) => one !== main), ...partnersIn(reading.marks)];
  const writes = [first, ...others.flatMap(({ sheet }) => sheet?.getName() ?? [])];
  if (!main || main.mark.writing) return { state: 'absent', at: null, sheetId: null, sheetName: null, writes };
  const current = all.every((one) => one.mark.source.sheetId !== id || isCurrent(one, reading, language));
  const { at, sheetId } = main.mark;
  return { state: current ? 'current' : 'changed', at, sheetId, sheetName: first, writes };
}

/** Whether a summary rests on what its sheet holds now. */
export const isCurrent = ({ mark }: SummarySheet, reading: Reading, language: Language): boolean =>
  !mark.writing &&
  mark.fingerprint === reading.fingerprint &&
  mark.language === language &&
  (mark.live ?? false) === isLive(reading.marks) &&
  (mark.aside ?? 0) === reading.aside.length;

/** The summary that a sheet's figures are looked up in: the one with no settings of its own, else its first. */
export function mainSummary(all: readonly SummarySheet[], sourceId: number): SummarySheet | null {
  const own = all.filter(({ mark }) => mark.source.sheetId === sourceId);
  return own.find(({ mark }) => isDefault(settingsOf(mark))) ?? own[0] ?? null;
}

/** Whether another sheet has a summary, so that a new one of this sheet has to be told from it. */
export const isMadeElsewhere = (all: readonly SummarySheet[], sourceId: number): boolean =>
  all.some(({ mark }) => mark.source.sheetId !== sourceId);

/** The id of the sheet that this one summarises, or a kept version of it; null where it is neither. */
export function sourceOfSummary({ entries }: Marks, sheet: Sheet): number | null {
  const id = sheet.getSheetId();
  const summary = summariesAmong(entries).find(({ mark }) => mark.sheetId === id);
  if (summary) return summary.mark.source.sheetId;
  return versionsAmong(entries).find(({ mark }) => mark.sheetId === id)?.mark.sourceId ?? null;
}
