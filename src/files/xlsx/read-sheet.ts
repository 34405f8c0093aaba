// A sheet's part as a sheet: its cells, notes, sizes, view, rules, filter and protection.

import { parseRect } from '../a1';
import { clipRect, single } from '../rect';
import { partText, relationsOf } from './package-parts';
import { PartXml } from './part-xml';
import { readCells, type Texts } from './read-cells';
import { nodeColor, type StyleOriginal } from './read-styles';
import { readConditionalFormats, readValidations } from './sheet-rules';
import { pixelsOf } from './write-columns';
import { readLinks } from './write-links';
import { readNotes } from './write-notes';
import { FileProblem, type Protection, type Rect, type SheetData } from '../workbook';
import type { SheetOriginal, XlsxOriginal } from './xlsx-original';
import { wrappedHeight } from './wrapped-height';
import { attributesOf, cutElements, find, isOn, parseXml, unprefixed } from './xml';

/** Pixels of a column without a width of its own, and characters of one in a file that does not say. */
const OUR_WIDTH = 100;
const USUAL_WIDTH = 8.43;
/** Rows times columns, from the first to the last that is used: more than a page's memory holds. */
const MOST_CELLS = 20_000_000;

/** What all sheets of a file have in common. */
export interface Common {
  original: XlsxOriginal;
  theme: string[];
  texts: Texts;
}

/** Fills a sheet with what its part says. */
export function fillSheet(sheet: SheetData, { original, texts, theme }: Common): void {
  const { parts, styles, is1904 } = original;
  const { path } = sheet.original as SheetOriginal;
  const xml = new PartXml(unprefixed(partText(parts, path)));
  const cells = readCells(xml.get('sheetData'), texts, styles.cells, is1904);
  sheet.rows = cells.rows;
  (sheet.original as SheetOriginal).shared = cells.shared;
  for (const { row, column, link } of readLinks(parts, path, xml.get('hyperlinks')))
    change(sheet, row, column, { link });
  const comments = relationsOf(parts, path).find((relation) => relation.type === 'comments')?.target;
  for (const [ref, { text }] of comments ? readNotes(partText(parts, comments)) : []) {
    const place = parseRect(ref);
    if (place && text) change(sheet, place.row, place.column, { note: text });
  }
  const rects = cutElements(xml.get('mergeCells'), 'mergeCell').map((merge) =>
    parseRect(attributesOf(merge)['ref'] ?? ''),
  );
  sheet.merges = rects.filter((rect) => rect !== null);
  const used = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const across = sheet.merges.map((merge) => merge.column + merge.columns - 1);
  const down = sheet.merges.map((merge) => merge.row + merge.rows - 1);
  sheet.rowCount = Math.max(sheet.rowCount, sheet.rows.length, ...down);
  sheet.columnCount = Math.max(sheet.columnCount, used, ...across);
  if (sheet.rows.length * used > MOST_CELLS) throw new FileProblem('file-too-large');
  readColumns(sheet, xml.get('sheetFormatPr'), xml.get('cols'));
  for (const [row, height] of cells.heights) {
    const hasGrown = !cells.fixed.has(row) && height === wrappedHeight(sheet, row);
    if (row <= sheet.rowCount && !hasGrown) sheet.rowHeights.set(row, height);
  }
  for (const row of cells.hidden) if (row <= sheet.rowCount) sheet.hiddenRows.add(row);
  const view = find(parseXml(xml.get('sheetViews')), 'sheetView');
  const pane = find(view, 'pane')?.attributes;
  if (pane?.['state']?.startsWith('frozen')) {
    sheet.frozenRows = Number(pane['ySplit'] ?? 0);
    sheet.frozenColumns = Number(pane['xSplit'] ?? 0);
  }
  sheet.gridlines = view?.attributes['showGridLines'] === undefined || isOn(view.attributes['showGridLines']);
  const tab = nodeColor(find(parseXml(xml.get('sheetPr')), 'tabColor'), theme);
  if (tab) sheet.tabColor = tab;
  sheet.validations = readValidations(xml.get('dataValidations') + xml.get('extLst'), sheet);
  sheet.conditionalFormats = readConditionalFormats(xml.get('conditionalFormatting'), sheet, styles.formats, theme);
  readFilter(sheet, xml.get('autoFilter'));
  if (isOn(parseXml(xml.get('sheetProtection')).attributes['sheet'])) sheet.protections = [protectionOf(sheet)];
}

function change(sheet: SheetData, row: number, column: number, more: { note?: string; link?: string }): void {
  const cells = (sheet.rows[row - 1] ??= []);
  cells[column - 1] = { ...(cells[column - 1] ?? { value: null }), ...more };
}

/** The file's default width is not ours, so each column has one. */
function readColumns(sheet: SheetData, sizes: string, columns: string): void {
  const setWidth = (column: number, characters: number): void => {
    const pixels = pixelsOf(characters);
    if (pixels === OUR_WIDTH) sheet.columnWidths.delete(column);
    else sheet.columnWidths.set(column, pixels);
  };
  const usual = Number(attributesOf(sizes)['defaultColWidth'] ?? USUAL_WIDTH);
  for (let column = 1; column <= sheet.columnCount; column++) setWidth(column, usual);
  for (const element of cutElements(columns, 'col')) {
    const { min, max, width, hidden } = attributesOf(element);
    for (let column = Number(min); column <= Math.min(Number(max), sheet.columnCount); column++) {
      if (Number(width) > 0) setWidth(column, Number(width));
      if (isOn(hidden) || Number(width ?? 1) === 0) sheet.hiddenColumns.add(column);
    }
  }
}

/** Rows that are hidden inside a filter with conditions are hidden by it. */
function readFilter(sheet: SheetData, xml: string): void {
  const rect = parseRect(attributesOf(xml.slice(0, xml.indexOf('>')))['ref'] ?? '');
  const cut = rect && clipRect(rect, sheet.rowCount, sheet.columnCount);
  if (!cut) return;
  sheet.filter = cut;
  if (!xml.includes('<filterColumn')) return;
  for (const row of sheet.hiddenRows) {
    if (row <= cut.row || row >= cut.row + cut.rows) continue;
    sheet.hiddenRows.delete(row);
    sheet.filteredRows.add(row);
  }
}

/** A protected sheet is closed but for the cells that its author left unlocked; those below each other are one range. */
function protectionOf(sheet: SheetData): Protection {
  const unprotected: Rect[] = [];
  const lastIn = new Map<number, Rect>();
  sheet.rows.forEach((row, r) => {
    row?.forEach((cell, c) => {
      if (!(cell?.style?.original as StyleOriginal | undefined)?.unlocked) return;
      const above = lastIn.get(c);
      if (above && above.row + above.rows === r + 1) above.rows++;
      else {
        const rect = single({ row: r + 1, column: c + 1 });
        unprotected.push(rect);
        lastIn.set(c, rect);
      }
    });
  });
  return { warningOnly: false, editable: false, ...(unprotected.length > 0 && { unprotected }) };
}
