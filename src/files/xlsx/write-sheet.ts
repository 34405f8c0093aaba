// A sheet's part with what has changed on the sheet; every other element stays as it is.

import { single } from '../rect';
import { parseRect, rectText } from '../a1';
import { emptySheet } from '../empty-sheet';
import { partText, setPart, type Package } from './package-parts';
import { breaksXml, pageBreaks } from './page-breaks';
import { isUpright } from './page-orientation';
import { PartXml, SHEET_ORDER, elementOf, splitElement, withAttribute } from './part-xml';
import { conditionalFormatsXml } from './sheet-rules';
import { hasChanged, snapshotOf, type Aspect } from './sheet-snapshot';
import { columnsXml } from './write-columns';
import { writeDrawing, type ChartsOfSheet } from './charts/write-drawing';
import { linksXml } from './write-links';
import { writeNotes } from './write-notes';
import { rowsXml } from './write-rows';
import type { StyleSheet } from './write-styles';
import { writeTables } from './write-tables';
import type { Rect, SheetData } from '../workbook';
import type { SheetOriginal } from './xlsx-original';
import { cutElements, innerXml, unprefixed } from './xml';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** As large as in Sheets, printed on A4 across, one page wide, with the pages numbered. */
const NEW_SHEET =
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${OFFICE}">` +
  '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0"/></sheetViews>' +
  '<sheetFormatPr defaultColWidth="13.571" defaultRowHeight="15.75"/><sheetData></sheetData>' +
  '<pageMargins left="0.7" right="0.7" top="0.45" bottom="0.5" header="0.25" footer="0.25"/>' +
  '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>' +
  '<headerFooter><oddFooter>&amp;R&amp;P / &amp;N</oddFooter></headerFooter></worksheet>';

const newSheetXml = (sheet: SheetData): string =>
  isUpright(sheet) ? NEW_SHEET.replace('landscape', 'portrait') : NEW_SHEET;

/** What a sheet that is new to the file is compared with. */
export function newSheet(path: string, sheet: SheetData): SheetOriginal {
  return { path, was: snapshotOf(emptySheet(sheet.id, sheet.name)), shared: [] };
}

export interface FileToWrite {
  file: Package;
  styles: StyleSheet;
  is1904: boolean;
  /** Whether charts get names to be known by. */
  named: boolean;
  /** Renames sheets in what is kept raw. */
  rename: (xml: string) => string;
  /** Takes the numbers of shared texts that no longer stand in a cell. */
  dropText: (number: number) => void;
}

interface Made {
  charts: ChartsOfSheet;
  drawn: readonly string[];
  /** The element of all its lists; null: none has changed. */
  validations: string | null;
  isActive: boolean;
}

/** Writes the part, only if anything in it differs. */
export function writeSheet(target: FileToWrite, sheet: SheetData, original: SheetOriginal, made: Made): void {
  const { file, styles } = target;
  const { path, was } = original;
  const before = partText(file.parts, path);
  const xml = new PartXml(unprefixed(before) || newSheetXml(sheet), SHEET_ORDER);
  const changed = (aspect: Aspect): boolean => hasChanged(sheet, was, aspect);
  xml.change('sheetData', (rows) => {
    const { tag, inner } = splitElement(rows || '<sheetData>');
    const open = rows.endsWith('/>') || rows === '' ? `${tag}${inner}</sheetData>` : rows;
    const next = rowsXml(open, { ...target, styleNumber: (style) => styles.numberOf(style), sheet, ...original });
    return next === open ? rows : next;
  });
  xml.change('cols', (columns) => columnsXml(columns, sheet, was));
  xml.change('dimension', (element) => dimensionXml(element, sheet));
  if (changed('merges')) xml.set('mergeCells', mergesXml(sheet.merges));
  if (changed('filter')) xml.change('autoFilter', (element) => filterXml(element, sheet.filter));
  if (changed('protections')) {
    const whole = sheet.protections.some(({ range, warningOnly }) => !range && !warningOnly);
    xml.set('sheetProtection', whole ? '<sheetProtection sheet="1"/>' : '');
  }
  if (changed('tabColor')) xml.change('sheetPr', (element) => withTabColor(element, sheet.tabColor));
  xml.change('sheetViews', (views) => viewsXml(views, sheet, changed('view'), made.isActive));
  if (changed('conditionalFormats')) {
    const addFormat = (format: string): number => styles.addFormat(format);
    xml.change('conditionalFormatting', (rules) => conditionalFormatsXml(rules, sheet.conditionalFormats, addFormat));
  }
  if (made.validations !== null) {
    xml.set('dataValidations', made.validations);
    xml.change('extLst', withoutLists);
  }
  if (changed('links')) xml.change('hyperlinks', (links) => linksXml(file.parts, path, sheet, links));
  if (changed('notes')) xml.change('legacyDrawing', (element) => writeNotes(file, path, sheet, element));
  xml.change('drawing', (element) => writeDrawing(file, path, sheet, element, made.charts, made.drawn, target.named));
  xml.change('tableParts', (element) => writeTables(file.parts, path, sheet, element));
  // Breaks that somebody set stay; those that we gave move with what stands there.
  xml.change('rowBreaks', (now) =>
    now === (original.breaks ?? '') && (now !== '' || before === '') ? breaksXml(pageBreaks(sheet)) : now,
  );
  for (const name of ['conditionalFormatting', 'dataValidations', 'hyperlinks', 'extLst'])
    xml.change(name, target.rename);
  if (xml.changed || before === '') setPart(file.parts, path, xml.toString());
}

function dimensionXml(element: string, sheet: SheetData): string {
  const rect = parseRect(/ ref="([^"]*)"/.exec(element)?.[1] ?? '');
  if (!rect) return element;
  let last = rect.column + rect.columns - 1;
  let bottom = rect.row + rect.rows - 1;
  let first = rect.column;
  let top = rect.row;
  sheet.rows.forEach((row, r) => {
    if (!row?.length) return;
    last = Math.max(last, row.length);
    bottom = Math.max(bottom, r + 1);
    top = Math.min(top, r + 1);
    first = Math.min(first, row.findIndex((cell) => cell) + 1 || first);
  });
  const whole = { row: top, column: first, rows: bottom - top + 1, columns: last - first + 1 };
  // «A1:A1» says the same as «A1», and stays.
  return rectText(whole) === rectText(rect) ? element : withAttribute(element, 'ref', rectText(whole));
}

/** A filter that moved keeps what it asks of its columns, which are counted from its own edge; one of other columns asks nothing. */
function filterXml(element: string, filter: Rect | undefined): string {
  if (!filter) return '';
  const before = parseRect(/ ref="([^"]*)"/.exec(element)?.[1] ?? '');
  if (before?.columns !== filter.columns) return `<autoFilter ref="${rectText(filter)}"/>`;
  const { tag, inner } = splitElement(element);
  const asked = cutElements(inner, 'filterColumn').join('');
  return elementOf(withAttribute(tag, 'ref', rectText(filter)), asked);
}

const mergesXml = (merges: readonly Rect[]): string =>
  merges.length === 0
    ? ''
    : `<mergeCells count="${merges.length}">${merges.map((rect) => `<mergeCell ref="${rectText(rect)}"/>`).join('')}</mergeCells>`;

function withTabColor(element: string, color: string | undefined): string {
  const { tag, inner } = splitElement(element || '<sheetPr>');
  const rest = inner.replace(/<tabColor[^>]*\/>/, '');
  return elementOf(tag, (color ? `<tabColor rgb="FF${color.slice(1).toUpperCase()}"/>` : '') + rest);
}

/** Only one sheet may be selected: a file's reader types into all that are. */
function viewsXml(element: string, sheet: SheetData, changed: boolean, isActive: boolean): string {
  if (!isActive) element = element.replace(/\stabSelected="(?:1|true)"/g, '');
  if (!changed) return element;
  const view = cutElements(element, 'sheetView')[0] ?? '<sheetView workbookViewId="0"/>';
  const { tag } = splitElement(view);
  const { frozenRows, frozenColumns, gridlines } = sheet;
  const pane =
    (frozenColumns > 0 ? ` xSplit="${frozenColumns}"` : '') + (frozenRows > 0 ? ` ySplit="${frozenRows}"` : '');
  const corner = rectText(single({ row: frozenRows + 1, column: frozenColumns + 1 }));
  const active = frozenRows > 0 ? (frozenColumns > 0 ? 'bottomRight' : 'bottomLeft') : 'topRight';
  const inner = pane && `<pane${pane} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  const next = elementOf(withAttribute(tag, 'showGridLines', gridlines ? null : '0'), inner);
  return element.includes(view) ? element.replace(view, () => next) : `<sheetViews>${next}</sheetViews>`;
}

/** Lists on other sheets stand in an extension; once any list changes, all of them are written as others are. */
function withoutLists(element: string): string {
  const left = cutElements(innerXml(element), 'ext').filter((piece) => !piece.includes('<x14:dataValidations'));
  return left.length > 0 ? `<extLst>${left.join('')}</extLst>` : '';
}
