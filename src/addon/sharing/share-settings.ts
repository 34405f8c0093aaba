// What the shared report is asked to show: what its summary is, less what would tell columns that do not leave.
import { type ColumnRef, defaultSettings, type SummarySettings } from '../../core/summary/settings';
import type { Reading } from '../reading/reading';
import { mainSummary } from '../summaries/summary';
import { unitsOf } from '../summaries/summary-columns';
import { summariesAmong } from '../summary-sheet/find';
import { settingsOf } from '../summary-sheet/mark';
import { isTaken } from './chosen-columns';
import type { SourceOfColumn } from './share-columns';
import type { ShareChoice } from './share-types';

export interface ShareSettings {
  settings: SummarySettings;
  /** The municipalities that the summary is of, rising; null: all. */
  units: number[] | null;
}

/** @throws UserError summary-column-gone */
export function shareSettings(reading: Reading, choice: ShareChoice, taken: readonly SourceOfColumn[]): ShareSettings {
  const all = summariesAmong(reading.marks.entries);
  const found =
    choice.summarySheetId === undefined
      ? mainSummary(all, reading.sheet.getSheetId())
      : all.find(({ mark }) => mark.sheetId === choice.summarySheetId);
  const wanted = found ? settingsOf(found.mark) : defaultSettings;
  const only = choice.units === 'all' ? null : wanted.only;
  const leaves = (ref: ColumnRef): boolean => isTaken(taken, 'role' in ref ? ref.role : `header:${ref.header}`);
  return {
    settings: {
      ...wanted,
      group: wanted.group && leaves(wanted.group) ? wanted.group : null,
      only: only && leaves(only.column) ? only : null,
    },
    units: unitsOf(reading, only)?.units ?? null,
  };
}
