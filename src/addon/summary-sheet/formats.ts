// Dresses blocks: one call for each look, whatever the number of cells.
import { hair, line } from '../../report/colors';
import type { PlacedBlock, PlacedCell } from '../../report/placed';
import { looks } from '../../report/styles';
import { a1Ranges } from './a1-ranges';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type RangeList = GoogleAppsScript.Spreadsheet.RangeList;

/** A block and the row where it begins. */
export interface BlockAt {
  block: PlacedBlock;
  row: number;
}

/** What new cells have anyway. */
const defaults = { size: 10, color: looks.text.color };

/** Sets what differs from plain cells. Cells that were dressed before must have been cleared. */
export function formatBlocks(sheet: Sheet, blocks: readonly BlockAt[]): void {
  const cells = blocks.flatMap(({ block, row }) => block.cells.map((cell) => ({ cell, row: row + cell.row })));
  const on = (wanted: (cell: PlacedCell) => boolean): RangeList | null => {
    const spans = cells
      .filter(({ cell }) => wanted(cell))
      .map(({ cell, row }) => ({ row, column: cell.column + 1, columns: cell.span }));
    return spans.length === 0 ? null : sheet.getRangeList(a1Ranges(spans));
  };
  const each = <T>(valueOf: (cell: PlacedCell) => T | null, set: (list: RangeList, value: T) => void) => {
    const values = new Set(cells.map(({ cell }) => valueOf(cell)));
    for (const value of values) {
      const list = value === null ? null : on((cell) => valueOf(cell) === value);
      if (list && value !== null) set(list, value);
    }
  };
  const unlessDefault = <T>(value: T, usual: T) => (value === usual ? null : value);
  each(
    ({ role }) => unlessDefault(looks[role].size, defaults.size),
    (list, size) => list.setFontSize(size),
  );
  each(
    ({ role }) => unlessDefault(looks[role].color, defaults.color),
    (list, color) => list.setFontColor(color),
  );
  each(
    ({ format }) => unlessDefault(format, '0'),
    (list, format) => list.setNumberFormat(format),
  );
  on(({ role }) => looks[role].bold)?.setFontWeight('bold');
  on(({ role }) => looks[role].align === 'right')?.setHorizontalAlignment('right');
  on((cell) => cell.span === 1 || isMerged(cell))?.setWrap(true);
  on(({ role }) => looks[role].vertical === 'middle')?.setVerticalAlignment('middle');
  drawLines(sheet, blocks, each);
}

type Each = (valueOf: (cell: PlacedCell) => string | null, set: (list: RangeList, value: string) => void) => void;

/** Hairlines between rows, a stronger one above totals and the foot, and each class's colour below or before its name. */
function drawLines(sheet: Sheet, blocks: readonly BlockAt[], each: Each): void {
  const { SOLID, SOLID_THICK } = SpreadsheetApp.BorderStyle;
  const tables = blocks.flatMap(({ block, row }) =>
    block.tables.flatMap((table) =>
      Array.from({ length: table.rows }, (_, at) => ({ row: row + table.row + at, column: 1, columns: table.columns })),
    ),
  );
  const strong = blocks.flatMap(({ block, row }) => [
    ...block.cells
      .filter(({ role, column }) => role === 'totalLabel' && column === 0)
      .map((cell) => ({ row: row + cell.row, column: 1, columns: block.tables[0]?.columns ?? 1 })),
    ...(block.cells[0]?.role === 'foot' ? [{ row, column: 1, columns: block.cells[0].span }] : []),
  ]);
  if (tables.length > 0) {
    sheet.getRangeList(a1Ranges(tables)).setBorder(null, null, true, null, null, true, hair, SOLID);
  }
  if (strong.length > 0) {
    sheet.getRangeList(a1Ranges(strong)).setBorder(true, null, null, null, null, null, line, SOLID);
  }
  each(
    ({ role, mark }) => (role === 'columnHead' ? mark : null),
    (list, color) => list.setBorder(null, null, true, null, null, null, color, SOLID_THICK),
  );
  each(
    ({ role, mark }) => (role === 'label' ? mark : null),
    (list, color) => list.setBorder(null, true, null, null, null, null, color, SOLID_THICK),
  );
}

/** Whether a text gets the cells under it as one: others run on over them by themselves. */
export const isMerged = ({ span, lines, role }: PlacedCell): boolean =>
  span > 1 && (lines > 1 || role === 'title' || role === 'headline' || role === 'sub');
