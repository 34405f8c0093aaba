// What leaves the document when it is shared: JSON that holds what was chosen, and nothing else.
import { timeNow } from '../document/clock';
import type { Reading } from '../reading/reading';
import { chosenColumns } from './chosen-columns';
import { chosenReading } from './chosen-reading';
import { leftBehind } from './left-behind';
import { shareReport } from './share-report';
import { shareRows } from './share-rows';
import type { ShareChoice, ShareData } from './share-types';

/**
 * Reads what was chosen of a scored sheet. Makers get this and nothing else, so that nothing else can leave.
 * @throws UserError nothing-to-share, rows-not-asked
 */
export const shareData = (reading: Reading, choice: ShareChoice): ShareData => shareWithRows(reading, choice).data;

/** The same, and for each of its rows the row of the sheet, which does not leave. */
export function shareWithRows(reading: Reading, choice: ShareChoice): { data: ShareData; rows: number[] } {
  const { language } = choice;
  const columns = chosenColumns(reading, choice);
  const chosen = chosenReading(reading, choice, columns.taken);
  const at = timeNow(reading.spreadsheet);
  const report = shareReport(chosen, columns.taken, language, at);
  const { title, notes, source, computedAt, timeZone, fingerprint, toolVersion, method } = report;
  const data = {
    ...{ language, method, title, notes, source, computedAt, timeZone, fingerprint, toolVersion },
    columns: columns.taken.map(({ column }) => column),
    rows: shareRows(chosen, columns.taken, language),
    report,
    leftBehind: leftBehind(columns, chosen),
  };
  return { data, rows: chosen.reading.table.rows };
}
