// What the mouse and whole-sheet commands make of a selection.
import { lastColumn, lastRow, single, type Place } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';
import type { Hit } from './pointer';
import { atMergeStart, type Selection } from './selection';

export type CellOrLine = Exclude<Hit, { on: 'corner' }>;

export const firstCell: Selection = { active: { row: 1, column: 1 }, corner: { row: 1, column: 1 } };

/** The cell, or all cells of the row or column. */
export function extentOf(hit: CellOrLine, { rowCount, columnCount }: SheetData): Rect {
  if (hit.on === 'cell') return single(hit);
  return hit.on === 'row'
    ? { row: hit.line, column: 1, rows: 1, columns: columnCount }
    : { row: 1, column: hit.line, rows: rowCount, columns: 1 };
}

/** After a press on a cell or a header; `extend`: with shift. */
export function pressedOn(hit: CellOrLine, extend: boolean, before: Selection, sheet: SheetData): Selection {
  const extent = extentOf(hit, sheet);
  const start = { row: extent.row, column: extent.column };
  return {
    active: extend ? before.active : atMergeStart(start, sheet.merges),
    corner: { row: lastRow(extent), column: lastColumn(extent) },
    from: extend ? before.from : hit.on === 'cell' ? undefined : start,
  };
}

/** After the pointer was dragged from `from` to a cell; null where that changes nothing. */
export function draggedTo(cell: Place, from: Hit, before: Selection, sheet: SheetData): Selection | null {
  const corner = {
    row: from.on === 'column' ? sheet.rowCount : cell.row,
    column: from.on === 'row' ? sheet.columnCount : cell.column,
  };
  if (corner.row === before.corner.row && corner.column === before.corner.column) return null;
  return { ...before, corner };
}

/** After a key led to a place; `extend`: the selection grows to it. */
export function goneTo(to: Place, extend: boolean, before: Selection, merges: readonly Rect[]): Selection {
  const active = extend ? before.active : atMergeStart(to, merges);
  return { active, corner: extend ? to : active };
}

export function wholeSheet({ rowCount, columnCount }: SheetData): Selection {
  return { active: { row: 1, column: 1 }, corner: { row: rowCount, column: columnCount } };
}

export function ofRect(rect: Rect): Selection {
  return {
    active: { row: rect.row, column: rect.column },
    corner: { row: lastRow(rect), column: lastColumn(rect) },
  };
}

/** As much of it as the sheet still has, once rows or columns are gone. */
export function keptInside({ active, corner }: Selection, { rowCount, columnCount }: SheetData): Selection {
  const inside = (place: Place): Place => ({
    row: Math.min(place.row, rowCount),
    column: Math.min(place.column, columnCount),
  });
  return { active: inside(active), corner: inside(corner) };
}
