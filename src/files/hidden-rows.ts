// Rows that nobody sees, hidden by hand or by a filter.
import type { SheetData } from './workbook';

type Hiding = Pick<SheetData, 'hiddenRows' | 'filteredRows'>;

export const isRowHidden = ({ hiddenRows, filteredRows }: Hiding, row: number): boolean =>
  hiddenRows.has(row) || filteredRows.has(row);

/** Files do not tell the two apart. */
export const allHiddenRows = ({ hiddenRows, filteredRows }: Hiding): Set<number> =>
  new Set([...hiddenRows, ...filteredRows]);
