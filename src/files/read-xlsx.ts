// An .xlsx as a workbook.

import { clipRect, parseRect } from './a1';
import { colorOf } from './colors';
import { readAnchors } from './drawing-parts';
import { emptySheet } from './empty-sheet';
import { styleReader } from './file-styles';
import { readWithHucre, type FileBook, type FileSheet } from './hucre';
import { dominantLocale } from './dominant-locale';
import { lossesIn } from './losses';
import { chartIdOf, readMetadataNames, type FoundNames } from './metadata-names';
import { partText, relationsOf, type Parts } from './package-parts';
import { readCells } from './read-cells';
import { readChart } from './read-chart';
import { readConditionalFormats, readValidations } from './sheet-rules';
import { FileProblem, type ChartData, type Protection, type Rect, type SheetData, type WorkbookData } from './workbook';
import { chartSaying, type ChartOriginal, type SheetOriginal, type XlsxOriginal } from './xlsx-original';
import { attributesOf, cutElements, find, findAll, innerXml, isOn, parseXml, plainXml } from './xml';
import { readZip } from './zip';

/** The sheet on which lists stand that no validation can hold itself. */
export const LISTS_SHEET = '_tendik_lists';

/** Pixels of a column without a width of its own, and characters of one in a file that does not say. */
const OUR_WIDTH = 100;
const USUAL_WIDTH = 8.43;

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

/** Reads an .xlsx. Throws FileProblem `file-damaged` where it is cut short, `file-unknown` where it is another zip. */
export async function readXlsx(bytes: Uint8Array, fileName: string): Promise<WorkbookData> {
  const parts = await readZip(bytes);
  const bookPath = relationsOf(parts, '').find((relation) => relation.type === 'officeDocument')?.target;
  if (!bookPath) throw new FileProblem('file-unknown');
  const root = parseXml(partText(parts, bookPath));
  if (root.name !== 'workbook') throw new FileProblem(parts.has(bookPath) ? 'file-unknown' : 'file-damaged');
  const entries = sheetEntries(parts, bookPath);
  let book: FileBook;
  try {
    const charts = new Set(entries.filter((entry) => entry.chart).map((entry) => entry.name));
    book = await readWithHucre(bytes, { readStyles: true, sheets: ({ name }) => !charts.has(name) });
  } catch (error) {
    // The library refuses sheets of more than 20 million cells.
    const large = error instanceof Error && /limit/.test(error.message);
    throw new FileProblem(large ? 'file-too-large' : 'file-damaged');
  }
  const names = readMetadataNames(definedNames(root, entries));
  const ids = sheetIds(entries, names);
  const original = bookOriginal(parts, bookPath, book);
  const sheetId = (name: string): number | undefined => ids.get(name.toLowerCase());
  const sheets = entries.map((entry) => {
    const file = book.sheets.find((sheet) => sheet.name === entry.name);
    const sheet = emptySheet(sheetId(entry.name)!, entry.name);
    sheet.hidden = entry.hidden;
    if (entry.chart || !file) {
      sheet.kind = 'chart';
      sheet.original = {
        path: entry.path,
        name: entry.name,
        sizes: '',
        beyond: '',
        tail: '',
        rest: {},
      } satisfies SheetOriginal;
    } else fillSheet(sheet, file, entry, original, book);
    return sheet;
  });
  numberCharts(sheets, sheetId, original, names);
  const shown = sheets.filter((sheet) => sheet.name !== LISTS_SHEET);
  listsBack(sheets);
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
    original: { xlsx: original },
  };
}

function sheetEntries(parts: Parts, bookPath: string): SheetEntry[] {
  const relations = relationsOf(parts, bookPath);
  const root = parseXml(partText(parts, bookPath));
  return findAll(find(root, 'sheets'), 'sheet').flatMap(({ attributes }) => {
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

function definedNames(root: ReturnType<typeof parseXml>, entries: readonly SheetEntry[]): DefinedName[] {
  return findAll(find(root, 'definedNames'), 'definedName').map(({ attributes, text }) => {
    const scope = entries[Number(attributes['localSheetId'] ?? -1)]?.name;
    return {
      name: attributes['name'] ?? '',
      ref: text,
      hidden: isOn(attributes['hidden']),
      ...(scope !== undefined && { scope }),
    };
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

function bookOriginal(parts: Parts, bookPath: string, book: FileBook): XlsxOriginal {
  const styles = relationsOf(parts, bookPath).find((relation) => relation.type === 'styles')?.target ?? '';
  const formats = cutElements(plainXml(partText(parts, styles)), 'dxfs')[0] ?? '';
  return {
    parts,
    theme: book.themeColors ?? [],
    defaultFont: defaultFontOf(plainXml(partText(parts, styles))),
    properties: book.properties,
    workbookProtection: book.workbookProtection,
    formats: cutElements(innerXml(formats), 'dxf'),
    losses: lossesIn(parts),
  };
}

function defaultFontOf(styles: string): { name: string; size: number } {
  const font = parseXml(cutElements(cutElements(styles, 'fonts')[0] ?? '', 'font')[0] ?? '<font/>');
  const value = (name: string): string | undefined => find(font, name)?.attributes['val'];
  return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) };
}

function fillSheet(sheet: SheetData, file: FileSheet, entry: SheetEntry, original: XlsxOriginal, book: FileBook): void {
  const xml = plainXml(partText(original.parts, entry.path));
  const cells = xml.indexOf('<sheetData');
  const end = xml.indexOf('</sheetData>');
  const head = xml.slice(0, cells < 0 ? 0 : cells);
  const tail = end < 0 ? xml.slice(Math.max(0, cells)) : xml.slice(end);
  sheet.rows = readCells(file, xml, styleReader(original.theme, original.defaultFont), book.dateSystem === '1904');
  const used = sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  sheet.merges = (file.merges ?? []).map(({ startRow, startCol, endRow, endCol }) => ({
    row: startRow + 1,
    column: startCol + 1,
    rows: endRow - startRow + 1,
    columns: endCol - startCol + 1,
  }));
  sheet.rowCount = Math.max(
    sheet.rowCount,
    sheet.rows.length,
    ...sheet.merges.map((merge) => merge.row + merge.rows - 1),
  );
  sheet.columnCount = Math.max(
    sheet.columnCount,
    used,
    ...sheet.merges.map((merge) => merge.column + merge.columns - 1),
  );
  readColumns(sheet, head);
  for (const [row, { height, hidden }] of file.rowDefs ?? []) {
    if (row >= sheet.rowCount) continue;
    if (height !== undefined) sheet.rowHeights.set(row + 1, Math.round((height * 4) / 3));
    if (hidden) sheet.hiddenRows.add(row + 1);
  }
  sheet.frozenRows = file.freezePane?.rows ?? 0;
  sheet.frozenColumns = file.freezePane?.columns ?? 0;
  sheet.gridlines = file.view?.showGridLines !== false;
  const tab = colorOf(file.view?.tabColor, original.theme);
  if (tab) sheet.tabColor = tab;
  sheet.validations = readValidations(tail, sheet);
  sheet.conditionalFormats = readConditionalFormats(tail, sheet, original.formats, original.theme);
  readFilter(sheet, tail);
  if (file.protection?.sheet) sheet.protections = [protectionOf(sheet)];
  const rest: Partial<FileSheet> = { ...file };
  delete rest.rows;
  delete rest.cells;
  // The library takes the mere presence of fitToWidth for it, which LibreOffice writes on every sheet.
  const fit = attributesOf(cutElements(cutElements(head, 'sheetPr')[0] ?? '', 'pageSetUpPr')[0] ?? '')['fitToPage'];
  if (rest.pageSetup) rest.pageSetup = { ...rest.pageSetup, fitToPage: isOn(fit) };
  sheet.original = {
    path: entry.path,
    name: entry.name,
    sizes: cutElements(head, 'sheetFormatPr')[0] ?? '',
    beyond: columnsBeyond(head, sheet.columnCount),
    tail,
    rest,
  } satisfies SheetOriginal;
}

/** Widths in characters of the default font, 7 pixels each and 5 around; the file's default is not ours, so each column has one. */
function readColumns(sheet: SheetData, head: string): void {
  const setWidth = (column: number, characters: number): void => {
    const pixels = Math.round(characters * 7 + 5);
    if (pixels === OUR_WIDTH) sheet.columnWidths.delete(column);
    else sheet.columnWidths.set(column, pixels);
  };
  const usual = Number(attributesOf(cutElements(head, 'sheetFormatPr')[0] ?? '')['defaultColWidth'] ?? USUAL_WIDTH);
  for (let column = 1; column <= sheet.columnCount; column++) setWidth(column, usual);
  for (const element of cutElements(head, 'col')) {
    const { min, max, width, hidden } = attributesOf(element);
    for (let column = Number(min); column <= Math.min(Number(max), sheet.columnCount); column++) {
      if (Number(width) > 0) setWidth(column, Number(width));
      if (isOn(hidden)) sheet.hiddenColumns.add(column);
    }
  }
}

/** Their formats are counted otherwise in the file written, so only width and visibility are kept. */
function columnsBeyond(head: string, columnCount: number): string {
  return cutElements(head, 'col')
    .filter((element) => Number(attributesOf(element)['max']) > columnCount)
    .map((element) => {
      const from = Math.max(columnCount + 1, Number(attributesOf(element)['min']));
      return element.replace(/ style="\d+"/, '').replace(/ min="\d+"/, ` min="${from}"`);
    })
    .join('');
}

/** Rows that are hidden inside a filter with conditions are hidden by it. */
function readFilter(sheet: SheetData, tail: string): void {
  const xml = cutElements(tail, 'autoFilter')[0];
  const rect = xml && parseRect(attributesOf(xml.slice(0, xml.indexOf('>')))['ref'] ?? '');
  const cut = rect && clipRect(rect, sheet.rowCount, sheet.columnCount);
  if (!xml || !cut) return;
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
      const locked = (cell?.style?.original as { protection?: { locked?: boolean } } | undefined)?.protection?.locked;
      if (locked !== false) return;
      const above = lastIn.get(c);
      if (above && above.row + above.rows === r + 1) above.rows++;
      else {
        const rect = { row: r + 1, column: c + 1, rows: 1, columns: 1 };
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
  original: XlsxOriginal,
  names: FoundNames<DefinedName>,
): void {
  const taken = new Set<number>(Object.keys(names.note?.charts ?? {}).map(Number));
  const seen = new Set<number>();
  let next = 1;
  for (const sheet of sheets) {
    if (sheet.kind !== 'grid') continue;
    for (const { chart, id } of chartsOf(sheet, sheetId, original)) {
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
      (chart.original as ChartOriginal).said = chartSaying(chart);
      sheet.charts.push(chart);
    }
  }
}

function chartsOf(
  sheet: SheetData,
  sheetId: (name: string) => number | undefined,
  { parts }: XlsxOriginal,
): { chart: ChartData; id: number | undefined }[] {
  const path = (sheet.original as SheetOriginal).path;
  const drawing = relationsOf(parts, path).find((relation) => relation.type === 'drawing')?.target;
  if (!drawing) return [];
  const relations = relationsOf(parts, drawing);
  return readAnchors(partText(parts, drawing), sheet).flatMap((anchor) => {
    const part = relations.find((relation) => relation.id === anchor.chartRelation)?.target;
    const xml = part && partText(parts, part);
    if (!xml) return [];
    const said: ChartOriginal = { anchor: anchor.xml, part, said: '' };
    const chart: ChartData = { id: 0, ...readChart(xml, sheetId), ...anchor.placement, original: said };
    return { chart, id: chartIdOf(anchor.name) };
  });
}

/** Lists that the file keeps on our hidden sheet become lists again. */
function listsBack(sheets: readonly SheetData[]): void {
  const lists = sheets.find((sheet) => sheet.name === LISTS_SHEET);
  if (!lists) return;
  for (const rule of sheets.flatMap((sheet) => sheet.validations)) {
    const [name, place] = rule.source?.split('!') ?? [];
    const rect = name?.replace(/'/g, '') === LISTS_SHEET ? parseRect(place ?? '') : null;
    if (!rect) continue;
    const cells = lists.rows.slice(rect.row - 1, rect.row - 1 + rect.rows).map((row) => row?.[rect.column - 1]?.value);
    rule.kind = 'list';
    rule.values = cells.map((value) => (typeof value === 'string' ? value : String(value ?? '')));
    delete rule.source;
    delete rule.original;
  }
}
