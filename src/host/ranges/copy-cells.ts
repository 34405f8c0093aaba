// Copying the cells of a range into another.
import { overlap } from '../../files/rect';
import type { Cell, Rect } from '../../files/workbook';
import { cellAt, cellOf } from '../cells/cells';
import { copiedCell } from '../cells/formula-text';
import { notImplemented } from '../objects/service-error';
import { requireInside, type RangeGeometry } from './range-geometry';
import { restyled } from './range-writing';
import { writeCells } from './write-cells';

export interface CopyOptions {
  contentsOnly?: boolean;
  formatOnly?: boolean;
}

/** Where a copy of `source` goes: as often as it fits whole into the target, once at least, and then past the target's end. */
export function targetOfCopy(source: Rect, { sheet, rect }: RangeGeometry): Rect {
  const times = (room: number, size: number): number => size * Math.max(1, Math.floor(room / size));
  const { row, column } = rect;
  const whole = { row, column, rows: times(rect.rows, source.rows), columns: times(rect.columns, source.columns) };
  requireInside(sheet, whole);
  return whole;
}

/** `contentsOnly`: values, in the place of formulas too; `formatOnly`: looks. A plain copy takes formulas, notes and links along. */
export function copyCells(source: RangeGeometry, target: RangeGeometry, options: CopyOptions): void {
  const { row, column, rows, columns } = source.rect;
  if (!options.contentsOnly) requirePlain(source);
  source.context.settle();
  const taken = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (_cell, c) => cellAt(source.sheet, row + r, column + c)),
  );
  const copied = (old: Cell | undefined, r: number, c: number): Cell | undefined => {
    const cell = taken[r % rows]?.[c % columns];
    if (options.contentsOnly) return cellOf(cell?.value ?? null, old?.style, old);
    if (options.formatOnly) return restyled(old, cell?.style);
    const down = target.rect.row - row + r - (r % rows);
    const right = target.rect.column - column + c - (c % columns);
    return cell && copiedCell({ ...cell }, down, right);
  };
  writeCells(target, copied, false);
}

/** What a copy takes along besides the cells themselves is not imitated. */
function requirePlain({ sheet, rect }: RangeGeometry): void {
  const here = (range: Rect): boolean => overlap(range, rect);
  const ruled = [...sheet.validations, ...sheet.conditionalFormats].some(({ ranges }) => ranges.some(here));
  if (ruled || sheet.merges.some(here)) throw notImplemented('Range.copyTo of merged cells or cells with rules');
}
