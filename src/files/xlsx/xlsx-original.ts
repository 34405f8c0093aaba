// What is remembered of an opened .xlsx, so that a save changes only what has changed.

import type { Parts } from './package-parts';
import type { FileStyles } from './read-styles';
import type { SheetSnapshot } from './sheet-snapshot';
import type { ChartData, SheetData, WorkbookData } from '../workbook';

export interface XlsxOriginal {
  parts: Parts;
  /** Paths of the workbook's own parts; '' where there is none. */
  paths: { book: string; styles: string; strings: string };
  styles: FileStyles;
  is1904: boolean;
  /** Our sheet of lists, which is shown to nobody. */
  lists?: SheetData;
}

export interface SheetOriginal {
  path: string;
  was: SheetSnapshot;
  /** The page breaks that we would have given it, as its part would hold them. */
  breaks?: string;
  /** The rows that we would have let its pages begin with. */
  repeated?: string | null;
  /** Cells (row and column from 0) whose formula the file spells out once for all of them. */
  shared: [row: number, column: number][];
}

/** A chart as it stood in the file; it stays as it was while `said` is what the chart says. */
export interface ChartOriginal {
  anchor: string;
  part: string;
  said: string;
  placed: string;
  /** Not drawn by us. */
  foreign: boolean;
}

export function xlsxOriginal(workbook: WorkbookData): XlsxOriginal | undefined {
  return (workbook.original as { xlsx?: XlsxOriginal } | undefined)?.xlsx;
}

export function sheetOriginal(sheet: SheetData): SheetOriginal | undefined {
  return sheet.original as SheetOriginal | undefined;
}

/** Everything a chart says but where it stands, as one text to compare. */
export function chartSaying({ kind, stacked, title, ranges, headers, colors, options }: ChartData): string {
  return JSON.stringify([kind, stacked, title, ranges, headers, colors, options]);
}

export function chartPlace({ position, width, height }: ChartData): string {
  return JSON.stringify([position, width, height]);
}
