// What a save as .xlsx cannot keep, so that the user is told before.

import { isNoFileName } from '../file-names';
import { isKnownToExcel } from './formula-text';
import { partText, relationsOf, type Parts } from './package-parts';
import type { CellOriginal } from './read-cells';
import { hasChanged, type SheetSnapshot } from './sheet-snapshot';
import { LONGEST_TEXT } from './write-cell';
import { chartsOfSheet } from './charts/write-drawing';
import { lostTables } from './write-tables';
import type { Cell, ChartData, SheetData, WorkbookData } from '../workbook';
import { sheetOriginal, xlsxOriginal, type ChartOriginal } from './xlsx-original';

/** What each of these means stands in the wording. */
export type Loss =
  | 'macros'
  | 'signatures'
  | 'threaded-comments'
  | 'protected-ranges'
  | 'tables'
  | 'redrawn-charts'
  | 'not-moved'
  | 'sheets-functions'
  | 'long-texts'
  | 'sheet-names';

/** Stable codes of what writing this workbook as .xlsx loses. Empty: everything is kept. */
export function lossesOf(workbook: WorkbookData): Loss[] {
  const losses = new Set<Loss>();
  const original = xlsxOriginal(workbook);
  const paths = [...(original?.parts.keys() ?? [])];
  if (paths.some((path) => path.endsWith('vbaProject.bin'))) losses.add('macros');
  if (paths.some((path) => path.startsWith('_xmlsignatures/'))) losses.add('signatures');
  for (const sheet of workbook.sheets) {
    if (isNoFileName(sheet.name)) losses.add('sheet-names');
    if (sheet.protections.some(({ range, warningOnly }) => range ?? warningOnly)) losses.add('protected-ranges');
    for (const row of sheet.rows) for (const cell of row ?? []) if (cell) cellLosses(cell, losses);
    const before = sheetOriginal(sheet);
    if (original && before && sheet.kind === 'grid') fileLosses(original.parts, before.path, before.was, sheet, losses);
    // A copy of a sheet has its charts, and no drawing yet in which they stand as they were.
    if (!before && sheet.charts.some(isForeign)) losses.add('redrawn-charts');
  }
  return [...losses];
}

function cellLosses(cell: Cell, losses: Set<Loss>): void {
  if (typeof cell.value === 'string' && cell.value.length > LONGEST_TEXT) losses.add('long-texts');
  const { formula, original } = cell;
  if (formula === undefined || cell.unparsed || (original as CellOriginal | undefined)?.array) return;
  if (!isKnownToExcel(formula)) losses.add('sheets-functions');
}

function fileLosses(parts: Parts, path: string, was: SheetSnapshot, sheet: SheetData, losses: Set<Loss>): void {
  const types = new Set(relationsOf(parts, path).map(({ type }) => type));
  if (types.has('threadedComment') && hasChanged(sheet, was, 'notes')) losses.add('threaded-comments');
  if (types.has('table') && lostTables(parts, path, sheet).length > 0) losses.add('tables');
  const { toDraw } = chartsOfSheet(parts, path, sheet);
  if (toDraw.some(isForeign)) losses.add('redrawn-charts');
  if (!hasShifted(sheet, was)) return;
  const placed = ['drawing', 'table', 'pivotTable'].some((type) => types.has(type));
  if (placed || /<x14:|<(row|col)Breaks/.test(partText(parts, path))) losses.add('not-moved');
}

const isForeign = ({ original }: ChartData): boolean => (original as ChartOriginal | undefined)?.foreign === true;

/** Whether rows or columns were inserted or taken out, so that cells stand elsewhere than they did. */
function hasShifted(sheet: SheetData, was: SheetSnapshot): boolean {
  if (sheet.rowCount === was.rowCount && sheet.columnCount === was.columnCount) return false;
  const places = new Map<Cell, string>();
  was.rows.forEach((row, r) => row.forEach((cell, c) => cell && places.set(cell, `${r},${c}`)));
  return sheet.rows.some((row, r) =>
    row?.some((cell, c) => {
      const place = cell && places.get(cell);
      return place !== undefined && place !== `${r},${c}`;
    }),
  );
}
