// The input of the shared report: that of a summary of the same municipalities, less what was not chosen.
import type { Language } from '../../core/language';
import type { ReportInput } from '../../report/report-input';
import { reportInput } from '../summaries/report-input';
import { isTaken } from './chosen-columns';
import type { ChosenReading } from './chosen-reading';
import type { SourceOfColumn } from './share-columns';

export function shareReport(
  { reading, settings }: ChosenReading,
  taken: readonly SourceOfColumn[],
  language: Language,
  at: string,
): ReportInput {
  const { method } = reading.table;
  const leaves = (key: string): boolean => isTaken(taken, key);
  const input = reportInput(reading, settings, language, at, reading.spreadsheet.getSpreadsheetTimeZone());
  const results = leaves('total') && leaves('class');
  const scores = method.indicators.every(({ key }) => leaves(key));
  return {
    ...input,
    off: [
      ...input.off,
      // These name municipalities with their totals, those without a class, and places that may have one municipality only.
      ...(results ? [] : ['borderline', 'league', 'groups', 'left-out']),
      ...(scores ? [] : ['indicators', 'league']),
    ],
    leftOut: results
      ? input.leftOut.map((unit) => ({ ...unit, cells: unit.cells.filter(({ indicator }) => leaves(indicator)) }))
      : [],
    duplicates: input.duplicates.filter(({ rows }) => rows.length > 1),
    borderline: results ? input.borderline : [],
    league: results && scores ? input.league : { rows: [], unranked: [] },
  };
}
