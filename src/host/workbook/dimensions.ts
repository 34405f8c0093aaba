// Inserting and deleting rows and columns, with everything that hangs on them moving along.
import type { Cell, Rect, SheetData, WorkbookData } from '../../files/workbook';
import { rebase } from '../../formulas/syntax/rebase';
import { rewriteReferences } from '../cells/formula-text';
import { requireColumns, requireRoom } from '../cells/limits';
import { serviceError } from '../objects/service-error';

export type Axis = 'row' | 'column';

/** `count` lines are put in before `at`, or `-count` taken out from `at` on. */
interface Shift {
  axis: Axis;
  at: number;
  count: number;
}

/**
 * Puts `count` rows or columns before position `at` (from 1). They take their look from the neighbour `like`; 'none' is plain.
 * Throws where the workbook cannot hold so much.
 */
export function insertLines(
  workbook: WorkbookData,
  sheet: SheetData,
  axis: Axis,
  at: number,
  count: number,
  like: 'before' | 'after' | 'none' = 'none',
): void {
  const added = count * (axis === 'row' ? sheet.columnCount : sheet.rowCount);
  if (axis === 'column') requireColumns(sheet.columnCount + count);
  requireRoom(workbook, added);
  if (axis === 'row') insertRowCells(sheet, at, count, like);
  else insertColumnCells(sheet, at, count, like);
  moveAlong(workbook, sheet, { axis, at, count });
}

/** Takes out `count` rows or columns from `at` on (from 1). Throws, with Sheets' texts, where they are not there or are the last. */
export function deleteLines(workbook: WorkbookData, sheet: SheetData, axis: Axis, at: number, count: number): void {
  const total = axis === 'row' ? sheet.rowCount : sheet.columnCount;
  const frozen = axis === 'row' ? sheet.frozenRows : sheet.frozenColumns;
  if (at < 1 || count < 1 || at + count - 1 > total) throw serviceError(`Those ${axis}s are out of bounds.`);
  if (total - count <= frozen) throw serviceError(`Sorry, it is not possible to delete all non-frozen ${axis}s.`);
  if (axis === 'row') {
    if (at <= sheet.rows.length) sheet.rows.splice(at - 1, count);
    sheet.rowCount -= count;
  } else {
    for (const row of sheet.rows) row?.splice(at - 1, count);
    sheet.columnCount -= count;
  }
  moveAlong(workbook, sheet, { axis, at, count: -count });
}

function insertRowCells(sheet: SheetData, at: number, count: number, like: 'before' | 'after' | 'none'): void {
  const model = like === 'none' ? undefined : sheet.rows[like === 'before' ? at - 2 : at - 1];
  if (sheet.rows.length >= at || model) {
    while (sheet.rows.length < at - 1) sheet.rows.push([]);
    const lines = Array.from({ length: count }, () => (model ?? []).map(lookOf));
    sheet.rows = [...sheet.rows.slice(0, at - 1), ...lines, ...sheet.rows.slice(at - 1)];
  }
  sheet.rowCount += count;
}

function insertColumnCells(sheet: SheetData, at: number, count: number, like: 'before' | 'after' | 'none'): void {
  for (const row of sheet.rows) {
    if (!row) continue;
    const model = like === 'none' ? undefined : row[like === 'before' ? at - 2 : at - 1];
    if (row.length < at && !model) continue;
    while (row.length < at - 1) row.push(undefined);
    row.splice(at - 1, 0, ...Array.from({ length: count }, () => lookOf(model)));
  }
  sheet.columnCount += count;
}

function lookOf(cell: Cell | undefined): Cell | undefined {
  return cell?.style ? { value: null, style: cell.style } : undefined;
}

function moveAlong(workbook: WorkbookData, sheet: SheetData, shift: Shift): void {
  const { axis } = shift;
  const rects = (list: readonly Rect[]) => list.flatMap((rect) => shiftedRect(rect, shift) ?? []);
  sheet.merges = rects(sheet.merges).filter((merge) => merge.rows * merge.columns > 1);
  for (const rule of sheet.validations) rule.ranges = rects(rule.ranges);
  sheet.validations = sheet.validations.filter((rule) => rule.ranges.length > 0);
  for (const format of sheet.conditionalFormats) format.ranges = rects(format.ranges);
  sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => format.ranges.length > 0);
  sheet.protections = sheet.protections.flatMap((protection) => {
    if (protection.unprotected) protection.unprotected = rects(protection.unprotected);
    if (!protection.range) return protection;
    const range = shiftedRect(protection.range, shift);
    return range ? Object.assign(protection, { range }) : [];
  });
  if (sheet.filter) {
    const filter = shiftedRect(sheet.filter, shift);
    if (filter) sheet.filter = filter;
    else delete sheet.filter;
  }
  if (axis === 'row') {
    sheet.rowHeights = shiftedKeys(sheet.rowHeights, shift);
    sheet.hiddenRows = shiftedSet(sheet.hiddenRows, shift);
    sheet.filteredRows = shiftedSet(sheet.filteredRows, shift);
    sheet.frozenRows = frozenAfter(sheet.frozenRows, shift);
  } else {
    sheet.columnWidths = shiftedKeys(sheet.columnWidths, shift);
    sheet.hiddenColumns = shiftedSet(sheet.hiddenColumns, shift);
    sheet.frozenColumns = frozenAfter(sheet.frozenColumns, shift);
  }
  moveCharts(workbook, sheet, shift);
  moveMetadata(workbook, sheet, shift);
  rewriteReferences(workbook, (formula, own) =>
    rebase(formula, own, {
      sheet: sheet.name,
      kind: shift.count > 0 ? 'insert' : 'delete',
      axis: axis === 'row' ? 'rows' : 'columns',
      at: shift.at,
      count: Math.abs(shift.count),
    }),
  );
}

function moveCharts(workbook: WorkbookData, sheet: SheetData, shift: Shift): void {
  for (const chart of sheet.charts) {
    const place = shiftedSpan(chart.position[shift.axis], chart.position[shift.axis], shift);
    chart.position = { ...chart.position, [shift.axis]: place?.[0] ?? shift.at };
  }
  for (const chart of workbook.sheets.flatMap((other) => other.charts)) {
    chart.ranges = chart.ranges.flatMap((range) => {
      if (range.sheetId !== sheet.id) return [range];
      const rect = shiftedRect(range.rect, shift);
      return rect ? [{ ...range, rect }] : [];
    });
  }
}

/** Entries on rows or columns that are taken out go with them. */
function moveMetadata(workbook: WorkbookData, sheet: SheetData, shift: Shift): void {
  const type = shift.axis === 'row' ? 'ROW' : 'COLUMN';
  workbook.metadata = workbook.metadata.flatMap((entry) => {
    const { location } = entry;
    if (location.type !== type || location.sheetId !== sheet.id) return [entry];
    const place = shiftedSpan(location.index, location.index, shift);
    if (!place) return [];
    entry.location = { ...location, index: place[0] };
    return [entry];
  });
}

/** Where the span from `first` to `last` stands after the shift; null if all of it was taken out. */
function shiftedSpan(first: number, last: number, { at, count }: Shift): [number, number] | null {
  if (count >= 0) return [first >= at ? first + count : first, last >= at ? last + count : last];
  const end = at - count - 1;
  const newFirst = first < at ? first : first > end ? first + count : at;
  const newLast = last < at ? last : last > end ? last + count : at - 1;
  return newLast < newFirst ? null : [newFirst, newLast];
}

/** Where a rectangle stands after the shift; null if all of it was taken out. */
function shiftedRect(rect: Rect, shift: Shift): Rect | null {
  const [at, length] = shift.axis === 'row' ? ([rect.row, rect.rows] as const) : ([rect.column, rect.columns] as const);
  const span = shiftedSpan(at, at + length - 1, shift);
  if (!span) return null;
  const [first, last] = span;
  return shift.axis === 'row'
    ? { ...rect, row: first, rows: last - first + 1 }
    : { ...rect, column: first, columns: last - first + 1 };
}

function shiftedKeys(map: Map<number, number>, shift: Shift): Map<number, number> {
  return new Map(
    [...map].flatMap(([key, value]) => {
      const place = shiftedSpan(key, key, shift);
      return place ? [[place[0], value] as [number, number]] : [];
    }),
  );
}

function shiftedSet(set: Set<number>, shift: Shift): Set<number> {
  return new Set([...set].flatMap((key) => shiftedSpan(key, key, shift)?.[0] ?? []));
}

function frozenAfter(frozen: number, shift: Shift): number {
  if (frozen === 0 || shift.at > frozen) return frozen;
  return shift.count > 0 ? frozen + shift.count : Math.max(shift.at - 1, frozen + shift.count);
}
