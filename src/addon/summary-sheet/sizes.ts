// Widths of columns, heights of rows and texts that run over several columns.
import { rowHeight } from '../../report/styles';
import { type BlockAt, isMerged } from './formats';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

const columnsOfNewSheet = 26;

/** Sets the widths that differ from those set before. */
export function setWidths(sheet: Sheet, widths: readonly number[], before: readonly number[]): void {
  if (widths.length > Math.max(columnsOfNewSheet, before.length)) {
    const missing = widths.length - sheet.getMaxColumns();
    if (missing > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), missing);
  }
  if (before.length === 0) {
    // Most columns have one width: one call gives it to all, and the others get theirs.
    const usual = commonest(widths);
    sheet.setColumnWidths(1, widths.length, usual);
    for (const { first, length, value } of runs(widths))
      if (value !== usual) sheet.setColumnWidths(first + 1, length, value);
    return;
  }
  for (const { first, length, value } of runs(widths)) {
    const same = widths.slice(first, first + length).every((width, index) => before[first + index] === width);
    if (!same) sheet.setColumnWidths(first + 1, length, value);
  }
}

/** Sets heights. In cells that are merged nothing grows by itself, so that these must have room for all their lines. */
export function setHeights(sheet: Sheet, blocks: readonly BlockAt[]): void {
  const sorted = [...blocks].sort((a, b) => a.row - b.row);
  const heights: { row: number; height: number }[] = [];
  for (const { block, row } of sorted) {
    block.heights.forEach((height, at) => heights.push({ row: row + at, height }));
  }
  const first = heights[0]?.row ?? 1;
  const last = heights[heights.length - 1]?.row ?? 0;
  // On a sheet without foreign rows one call gives all rows the usual height.
  const whole = last - first + 1 <= heights.length + sorted.length;
  if (whole && last >= first) sheet.setRowHeights(first, last - first + 1, rowHeight);
  const stretches: Stretch[] = [];
  for (const { row, height } of heights) {
    const before = stretches[stretches.length - 1];
    if (before && before.row + before.rows === row && before.height === height) before.rows += 1;
    else stretches.push({ row, rows: 1, height });
  }
  for (const { row, rows, height } of fewer(stretches)) {
    if (!whole || height !== rowHeight) sheet.setRowHeights(row, rows, height);
  }
}

/** Rows below each other of one height. */
interface Stretch {
  row: number;
  rows: number;
  height: number;
}

/** So many calls for heights at most, however many names take several lines. */
const mostStretches = 60;

/** Neighbours become one, of the greater height, where that wastes the least room. No text is cut. */
function fewer(stretches: readonly Stretch[]): Stretch[] {
  const left = stretches.map((stretch) => ({ ...stretch }));
  const waste = (at: number): number => {
    const [one, next] = [left[at]!, left[at + 1]!];
    if (one.row + one.rows !== next.row) return Infinity;
    return (one.height < next.height ? one.rows : next.rows) * Math.abs(one.height - next.height);
  };
  while (left.length > mostStretches) {
    let best = 0;
    for (let at = 1; at + 1 < left.length; at++) if (waste(at) < waste(best)) best = at;
    const [one, next] = [left[best]!, left[best + 1]!];
    if (waste(best) === Infinity) break;
    one.rows += next.rows;
    one.height = Math.max(one.height, next.height);
    left.splice(best + 1, 1);
  }
  return left;
}

/** Merges, row by row, the cells under texts as wide as the page that take several lines, or may do so one day. */
export function mergeTexts(sheet: Sheet, blocks: readonly BlockAt[]): void {
  for (const { block, row } of blocks) {
    const long = block.cells.filter(isMerged);
    let at = 0;
    while (at < long.length) {
      const { row: first, span } = long[at]!;
      let length = 1;
      while (long[at + length]?.row === first + length && long[at + length]?.span === span) length += 1;
      sheet.getRange(row + first, 1, length, span).mergeAcross();
      at += length;
    }
  }
}

function commonest(values: readonly number[]): number {
  const times = (value: number) => values.filter((other) => other === value).length;
  return values.reduce((best, value) => (times(value) > times(best) ? value : best), values[0] ?? 0);
}

function runs(values: readonly number[]): { first: number; length: number; value: number }[] {
  const found: { first: number; length: number; value: number }[] = [];
  values.forEach((value, index) => {
    const last = found[found.length - 1];
    if (last && last.value === value) last.length += 1;
    else found.push({ first: index, length: 1, value });
  });
  return found;
}
