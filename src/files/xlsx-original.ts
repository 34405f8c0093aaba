// What is remembered of an opened .xlsx, so that what we have no fields for goes back as it was.

import type { FileBook, FileSheet, FontStyle } from './hucre';
import type { Parts } from './package-parts';
import type { ChartData, SheetData, WorkbookData } from './workbook';

export interface XlsxOriginal {
  parts: Parts;
  /** Colours of the theme, in the order of its part. */
  theme: string[];
  defaultFont: FontStyle;
  properties: FileBook['properties'];
  workbookProtection: FileBook['workbookProtection'];
  /** The differential formats, raw. */
  formats: string[];
  /** Codes of what the file holds and a save loses. */
  losses: string[];
}

export interface SheetOriginal {
  path: string;
  /** The sheet's name when read: raw pieces still speak of it. */
  name: string;
  /** The element with the sheet's default sizes. */
  sizes: string;
  /** Widths of columns beyond the grid, as elements. */
  beyond: string;
  /** The sheet's XML behind its cells. */
  tail: string;
  /** What the library knows of the sheet besides its cells. */
  rest: Partial<FileSheet>;
}

/** A chart as it stood in the file; it goes back as it was while `said` is what the chart says. */
export interface ChartOriginal {
  anchor: string;
  part: string;
  said: string;
}

export function xlsxOriginal(workbook: WorkbookData): XlsxOriginal | undefined {
  return (workbook.original as { xlsx?: XlsxOriginal } | undefined)?.xlsx;
}

export function sheetOriginal(sheet: SheetData): SheetOriginal | undefined {
  const original = sheet.original as SheetOriginal | undefined;
  return original && 'tail' in original ? original : undefined;
}

/** Everything a chart says, as one text to compare. */
export function chartSaying(chart: ChartData): string {
  const { kind, stacked, title, ranges, headers, colors, position, width, height, options } = chart;
  return JSON.stringify([kind, stacked, title, ranges, headers, colors, position, width, height, options]);
}
