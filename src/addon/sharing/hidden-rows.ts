// Which municipalities stand in rows that somebody hid, by hand or by a filter.
import type { Reading } from '../reading/reading';
import { UserError } from '../user-error';

/** Sheets tells hidden rows only row by row: above so many a person would wait too long. */
export const mostRowsAsked = 2000;

export interface HiddenRows {
  /** Indices of municipalities. */
  byHand: Set<number>;
  byFilter: Set<number>;
}

/**
 * @param anyNumber ask however many rows there are
 * @throws UserError rows-not-asked
 */
export function hiddenUnits({ sheet, sheetName, table }: Reading, anyNumber: boolean): HiddenRows {
  const { rows } = table;
  if (rows.length > mostRowsAsked && !anyNumber) {
    throw new UserError('rows-not-asked', { sheetName, rows: rows.length, most: mostRowsAsked });
  }
  const found: HiddenRows = { byHand: new Set(), byFilter: new Set() };
  rows.forEach((row, unit) => {
    if (sheet.isRowHiddenByUser(row)) found.byHand.add(unit);
    else if (sheet.isRowHiddenByFilter(row)) found.byFilter.add(unit);
  });
  return found;
}

/** Filters of a table in the sheet hide rows too, though the sheet itself has no filter. */
export const isRowSeen = (sheet: Reading['sheet'], row: number): boolean =>
  !sheet.isRowHiddenByUser(row) && !sheet.isRowHiddenByFilter(row);
