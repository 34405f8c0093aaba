// Whether a new sheet is printed on an upright page: a page of text is, a wide table or one with charts is not.
import type { SheetData } from '../workbook';

/** Pixels: a sheet no wider is still read well on an upright A4 page. */
const WIDEST = 740;

export function isUpright({ charts, rows, merges, columnWidths, rowHeights }: SheetData): boolean {
  if (charts.length > 0) return false;
  const ends = [
    ...merges.map(({ column, columns }) => column + columns - 1),
    ...Array.from(rows, (row) => row?.length ?? 0),
  ];
  const last = ends.reduce((most, end) => Math.max(most, end), 0);
  let width = 0;
  for (let column = 1; column <= last; column++) width += columnWidths.get(column) ?? 100;
  let height = 0;
  for (let row = 1; row <= rows.length; row++) height += rowHeights.get(row) ?? 21;
  return width <= WIDEST && height > width;
}
