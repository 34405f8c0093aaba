// An .xlsx as a workbook.

import { parseRect } from './a1';
import { clipRect, single } from './rect';
import { readAnchors } from './drawing-parts';
import { emptySheet } from './empty-sheet';
import { dominantLocale } from './dominant-locale';
import { LISTS_SHEET, listsBack } from './lists-sheet';
import { chartIdOf, readMetadataNames, type FoundNames } from './metadata-names';
import { partText, relationsOf, type Parts } from './package-parts';
import { PartXml } from './part-xml';
import { readCells, type Texts } from './read-cells';
import { readChart } from './read-chart';
import { nodeColor, readStyles, type StyleOriginal } from './read-styles';
import { sharedStrings, textOf } from './shared-strings';
import { readConditionalFormats, readValidations } from './sheet-rules';
import { snapshotOf } from './sheet-snapshot';
import { pixelsOf } from './write-columns';
import { readLinks } from './write-links';
import { readNames } from './write-names';
import { readNotes } from './write-notes';
import { FileProblem, type ChartData, type Protection, type Rect, type SheetData, type WorkbookData } from './workbook';
import { chartPlace, chartSaying, type ChartOriginal, type SheetOriginal, type XlsxOriginal } from './xlsx-original';
import { attributesOf, cutElements, descendants, find, isOn, parseXml, unprefixed } from './xml';
import { readZip } from './zip';

/** Pixels of a column without a width of its own, and characters of one in a file that does not say. */
const OUR_WIDTH = 100;
const USUAL_WIDTH = 8.43;
/** Rows times columns, from the first to the last that is used: more than a page's memory holds. */
const MOST_CELLS = 20_000_000;

interface SheetEntry {
  name: string;
  hidden: boolean;
  path: string;
  chart: boolean;
}

interface DefinedName {
  name: string;
  ref: string;
  hidden: boolean;
  scope?: string;
}

/** What all sheets of a file have in common. */
interface Common {
  original: XlsxOriginal;
  theme: string[];
  texts: Texts;
}

/** Reads an .xlsx. Throws FileProblem `file-damaged` where it is cut short, `file-unknown` where it is another zip. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookData> {
  const parts = await readZip(bytes);
  const bookPath = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (!bookPath) throw new FileProblem('file-unknown');
  const bookXml = unprefixed(partText(parts, bookPath));
  const root = parseXml(bookXml);
  if (root.name !== 'workbook') throw new FileProblem(parts.has(bookPath) ? 'file-unknown' : 'file-damaged');
  const entries = sheetEntries(parts, bookPath, bookXml);
  const names = readMetadataNames(definedNames(bookXml, entries));
  const ids = sheetIds(entries, names);
  const common = readCommon(parts, bookPath, isOn(find(root, 'workbookPr')?.attributes['date1904']));
  const sheetId = (name: string): number | undefined => ids.get(name.toLowerCase());
  const sheets = entries.map((entry) => {
    const sheet = emptySheet(sheetId(entry.name)!, entry.name);
    sheet.hidden = entry.hidden;
    sheet.original = { path: entry.path, was: snapshotOf(sheet), shared: [] } satisfies SheetOriginal;
    if (entry.chart) sheet.kind = 'chart';
    else if (parts.has(entry.path)) fillSheet(sheet, common);
    else throw new FileProblem('file-damaged');
    return sheet;
  });
  numberCharts(sheets, sheetId, parts, names);
  const lists = sheets.find((sheet) => sheet.name === LISTS_SHEET);
  const shown = sheets.filter((sheet) => sheet !== lists);
  listsBack(sheets);
  for (const sheet of sheets) (sheet.original as SheetOriginal).was = snapshotOf(sheet);
  const active = Number(find(root, 'bookViews', 'workbookView')?.attributes['activeTab'] ?? 0);
  return {
    name: fileName.replace(/\.[^.]*$/, ''),
    locale: names.note?.locale ?? dominantLocale(shown),
    timeZone: names.note?.timeZone ?? 'Asia/Bishkek',
    activeSheetId:
      (
        shown.find((sheet) => sheet.id === sheets[active]?.id && !sheet.hidden) ??
        shown.find((sheet) => !sheet.hidden) ??
        shown[0]
      )?.id ?? 1,
    sheets: shown,
    metadata: names.metadata(sheetId),
    definedNames: names.others
      .filter(({ name }) => !name.startsWith('_xlnm.'))
      .map(({ name, ref, hidden, scope }) => ({
        name,
        ref,
        ...(hidden && { hidden }),
        ...(scope !== undefined && { sheetId: sheetId(scope) }),
      })),
    original: { xlsx: { ...common.original, ...(lists && { lists }) } satisfies XlsxOriginal },
  };
}

function sheetEntries(parts: Parts, bookPath: string, bookXml: string): SheetEntry[] {
  const relations = relationsOf(parts, bookPath);
  return cutElements(bookXml, 'sheet').flatMap((element) => {
    const attributes = attributesOf(element);
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((one) => one.id === id);
    if (!relation) return [];
    return {
      name: attributes['name'] ?? '',
      hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
      path: relation.target,
      chart: relation.type !== 'worksheet',
    };
  });
}

function definedNames(bookXml: string, entries: readonly SheetEntry[]): DefinedName[] {
  return readNames(cutElements(bookXml, 'definedNames')[0] ?? '').map(({ scope, ...name }) => {
    const sheet = scope === undefined ? undefined : entries[scope]?.name;
    return { ...name, ...(sheet !== undefined && { scope: sheet }) };
  });
}

/** The ids that our names keep; other sheets take free ones. Keys are lower-case, as names differ by more than case. */
function sheetIds(entries: readonly SheetEntry[], names: FoundNames<DefinedName>): Map<string, number> {
  const ids = new Map<string, number>();
  const taken = new Set<number>();
  for (const [name, id] of names.sheetIds) {
    if (taken.has(id) || !entries.some((entry) => entry.name === name)) continue;
    ids.set(name.toLowerCase(), id);
    taken.add(id);
  }
  let next = 1;
  for (const { name } of entries) {
    if (ids.has(name.toLowerCase())) continue;
    while (taken.has(next)) next++;
    taken.add(next);
    ids.set(name.toLowerCase(), next);
  }
  return ids;
}

function readCommon(parts: Parts, book: string, is1904: boolean): Common {
  const pathOf = (type: string): string =>
    relationsOf(parts, book).find((relation) => relation.type === type)?.target ?? '';
  const paths = { book, styles: pathOf('styles'), strings: pathOf('sharedStrings') };
  const theme = readTheme(partText(parts, pathOf('theme')));
  const raw = sharedStrings(unprefixed(partText(parts, paths.strings)));
  return {
    original: { parts, paths, styles: readStyles(unprefixed(partText(parts, paths.styles)), theme), is1904 },
    theme,
    texts: { raw, text: raw.map(textOf) },
  };
}

/** The colours of the theme, in the order of its part. */
function readTheme(xml: string): string[] {
  const scheme = descendants(parseXml(xml), 'clrScheme')[0];
  return (scheme?.children ?? []).map((slot) => {
    const { val, lastClr } = slot.children[0]?.attributes ?? {};
    return lastClr ?? val ?? '';
  });
}

function fillSheet(sheet: SheetData, { original, texts, theme }: Common): void {
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
  for (const [row, height] of cells.heights) if (row <= sheet.rowCount) sheet.rowHeights.set(row, height);
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
      if (isOn(hidden)) sheet.hiddenColumns.add(column);
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

/** Reads the charts of every sheet; one that is not ours, or was duplicated, gets an id that is still free. */
function numberCharts(
  sheets: readonly SheetData[],
  sheetId: (name: string) => number | undefined,
  parts: Parts,
  names: FoundNames<DefinedName>,
): void {
  const taken = new Set<number>(Object.keys(names.note?.charts ?? {}).map(Number));
  const seen = new Set<number>();
  let next = 1;
  for (const sheet of sheets) {
    if (sheet.kind !== 'grid') continue;
    for (const { chart, id } of chartsOf(sheet, sheetId, parts)) {
      const noted = id === undefined || seen.has(id) ? undefined : names.note?.charts?.[id];
      if (noted) {
        chart.id = id!;
        chart.options = { ...noted.options, ...chart.options };
      } else {
        while (taken.has(next)) next++;
        chart.id = next;
        taken.add(next);
      }
      seen.add(chart.id);
      Object.assign(chart.original as ChartOriginal, { said: chartSaying(chart), placed: chartPlace(chart) });
      sheet.charts.push(chart);
    }
  }
}

function chartsOf(
  sheet: SheetData,
  sheetId: (name: string) => number | undefined,
  parts: Parts,
): { chart: ChartData; id: number | undefined }[] {
  const path = (sheet.original as SheetOriginal).path;
  const drawing = relationsOf(parts, path).find((relation) => relation.type === 'drawing')?.target;
  if (!drawing) return [];
  const relations = relationsOf(parts, drawing);
  return readAnchors(partText(parts, drawing), sheet).flatMap((anchor) => {
    const part = relations.find((relation) => relation.id === anchor.chartRelation)?.target;
    const xml = part && partText(parts, part);
    if (!xml) return [];
    const said: ChartOriginal = {
      anchor: anchor.xml,
      part,
      said: '',
      placed: '',
      foreign: chartIdOf(anchor.name) === undefined,
    };
    const chart: ChartData = { id: 0, ...readChart(xml, sheetId), ...anchor.placement, original: said };
    return { chart, id: chartIdOf(anchor.name) };
  });
}
