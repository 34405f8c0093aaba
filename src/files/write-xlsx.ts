// A workbook as .xlsx: its cells by the library, around them what the opened file had and what we added.

import { columnLetters, quotedSheet, rectText } from './a1';
import { styleWriter } from './file-styles';
import { writeWithHucre, type FontStyle, type WriteSheet } from './hucre';
import { keptParts, type KeptParts } from './kept-parts';
import { metadataNames } from './metadata-names';
import {
  declareContentTypes,
  partText,
  relationsOf,
  relationType,
  setPart,
  setRelations,
  type Parts,
  type Relation,
} from './package-parts';
import { LISTS_SHEET } from './read-xlsx';
import { conditionalFormatsXml, moveFormatIds, validationsXml } from './sheet-rules';
import { keptTail, readTail, tailXml, type Tail } from './sheet-tail';
import { rangeValues } from './range-values';
import { keptTables } from './write-tables';
import { fileChart, withChartValues } from './write-chart';
import { withFailedFormulas, writeCells, type WrittenCells } from './write-cells';
import { chartsToDraw, writeDrawing } from './write-drawing';
import type { SheetData, WorkbookData } from './workbook';
import { sheetOriginal, xlsxOriginal, type XlsxOriginal } from './xlsx-original';
import { cutElements, escapeXml, innerXml } from './xml';
import { readZip, writeZip } from './zip';

const NEW_FONT = { name: 'Arial', size: 10 } satisfies FontStyle;
const CHART_SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml';
const TABLE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml';

/**
 * Writes a workbook. What the opened file held goes back with it, except for what `lossesOf` names. Metadata and ids
 * go into hidden names where there is metadata; text stays text whatever it begins with.
 */
export async function writeXlsx(workbook: WorkbookData): Promise<Uint8Array> {
  const original = xlsxOriginal(workbook);
  const font = original?.defaultFont ?? NEW_FONT;
  const lists = listRanges();
  const rules = workbook.sheets.map((sheet) => validationsXml(sheet.validations, lists.rangeFor));
  const styleOf = styleWriter(font);
  const cells = workbook.sheets.map((sheet) => writeCells(sheet, styleOf));
  const names = fileNames(workbook);
  const sheets = workbook.sheets.map((sheet, index) => fileSheet(sheet, cells[index]!, workbook, original));
  if (lists.rows.length > 0) sheets.push({ name: LISTS_SHEET, rows: lists.rows, veryHidden: true });
  const bytes = await writeWithHucre({
    sheets,
    defaultFont: font,
    namedRanges: names.map(({ name, ref, scope }) => ({ name, range: ref, ...(scope !== undefined && { scope }) })),
    activeSheet: openOn(workbook),
    ...(original?.properties && { properties: original.properties }),
    ...(original?.workbookProtection && { workbookProtection: original.workbookProtection }),
  });
  const parts = await readZip(bytes);
  const kept = keptParts(original?.parts ?? new Map<string, Uint8Array>(), parts);
  const file: Written = { workbook, original, parts, kept, ...formatsOf(parts, original), usedTables: new Set() };
  let charts = 0;
  workbook.sheets.forEach((sheet, index) => {
    const count = chartsToDraw(sheet, original).length;
    const chartParts = Array.from({ length: count }, (_unused, number) => `xl/charts/chart${charts + number + 1}.xml`);
    charts += count;
    finishSheet(file, sheet, index, { rules: rules[index]!, chartParts, failed: cells[index]!.hasFailedFormulas });
  });
  finishStyles(file);
  hideNames(parts, names);
  const theme = [...(original?.parts.keys() ?? [])].find((path) => /^xl\/theme\/theme\d*\.xml$/.test(path));
  if (theme) parts.set('xl/theme/theme1.xml', original!.parts.get(theme)!);
  declareContentTypes(parts, kept.contentTypes);
  return writeZip(parts);
}

/** A file may not open on a hidden sheet. */
function openOn({ sheets, activeSheetId }: WorkbookData): number {
  const active = sheets.findIndex((sheet) => sheet.id === activeSheetId && !sheet.hidden);
  return Math.max(0, active >= 0 ? active : sheets.findIndex((sheet) => !sheet.hidden));
}

interface Written {
  workbook: WorkbookData;
  original: XlsxOriginal | undefined;
  parts: Parts;
  kept: KeptParts;
  /** Differential formats: how many the library wrote, and those added for our rules. */
  libraryFormats: string[];
  addedFormats: string[];
  usedTables: Set<string>;
}

/** The sheet of lists that are too long for a validation or have commas in them; equal lists share a column. */
function listRanges(): { rows: string[][]; rangeFor: (values: string[]) => string } {
  const rows: string[][] = [];
  const known = new Map<string, string>();
  return {
    rows,
    rangeFor: (values) => {
      const key = JSON.stringify(values);
      const before = known.get(key);
      if (before !== undefined) return before;
      const column = known.size;
      values.forEach((value, row) => {
        while (rows.length <= row) rows.push([]);
        while (rows[row]!.length < column) rows[row]!.push('');
        rows[row]![column] = value;
      });
      const letters = columnLetters(column + 1);
      const range = `${quotedSheet(LISTS_SHEET)}!$${letters}$1:$${letters}$${Math.max(1, values.length)}`;
      known.set(key, range);
      return range;
    },
  };
}

interface NameToWrite {
  name: string;
  ref: string;
  hidden: boolean;
  scope?: string;
}

function fileNames(workbook: WorkbookData): NameToWrite[] {
  const sheetName = (id: number | undefined): string | undefined =>
    workbook.sheets.find((sheet) => sheet.id === id)?.name;
  const own = workbook.definedNames.flatMap(({ name, ref, hidden, sheetId }) => {
    const scope = sheetName(sheetId);
    if (sheetId !== undefined && scope === undefined) return [];
    return { name, ref, hidden: hidden === true, ...(scope !== undefined && { scope }) };
  });
  const printed = workbook.sheets.flatMap((sheet) => {
    const { printArea, printTitlesColumn, printTitlesRow } = sheetOriginal(sheet)?.rest.pageSetup ?? {};
    const inSheet = (areas: readonly (string | undefined)[]): string =>
      areas
        .flatMap((area) => (area ? area.split(',') : []))
        .map((area) => `${quotedSheet(sheet.name)}!${area}`)
        .join(',');
    // LibreOffice shows a filter only where this name stands beside it.
    const filtered = sheet.filter ? `${quotedSheet(sheet.name)}!${rectText(sheet.filter, '$')}` : '';
    return [
      { name: '_xlnm._FilterDatabase', ref: filtered, hidden: true, scope: sheet.name },
      { name: '_xlnm.Print_Area', ref: inSheet([printArea]), hidden: false, scope: sheet.name },
      {
        name: '_xlnm.Print_Titles',
        ref: inSheet([printTitlesColumn, printTitlesRow]),
        hidden: false,
        scope: sheet.name,
      },
    ].filter(({ ref }) => ref !== '');
  });
  return [...own, ...printed, ...metadataNames(workbook).map((name) => ({ ...name, hidden: true }))];
}

/** The library writes no hidden names. */
function hideNames(parts: Parts, names: readonly NameToWrite[]): void {
  let xml = partText(parts, 'xl/workbook.xml');
  const hidden = new Set(
    names.filter((name) => name.hidden).map(({ name }) => `<definedName name="${escapeXml(name)}"`),
  );
  xml = xml.replace(/<definedName name="[^"]*"/g, (found) => (hidden.has(found) ? `${found} hidden="1"` : found));
  setPart(parts, 'xl/workbook.xml', xml);
}

function fileSheet(
  sheet: SheetData,
  written: WrittenCells,
  workbook: WorkbookData,
  original: XlsxOriginal | undefined,
): WriteSheet {
  if (sheet.kind === 'chart') return { name: sheet.name, hidden: sheet.hidden };
  const before = sheetOriginal(sheet)?.rest;
  const { rows, cells } = written;
  const view = { ...before?.view, showGridLines: sheet.gridlines };
  delete view.tabColor;
  return {
    name: sheet.name,
    rows,
    cells,
    hidden: sheet.hidden,
    columns: fileColumns(sheet, rows),
    rowDefs: fileRows(sheet),
    merges: sheet.merges.map(({ row, column, rows: high, columns: wide }) => ({
      startRow: row - 1,
      startCol: column - 1,
      endRow: row + high - 2,
      endCol: column + wide - 2,
    })),
    view: { ...view, ...(sheet.tabColor && { tabColor: { rgb: sheet.tabColor.slice(1).toUpperCase() } }) },
    charts: chartsToDraw(sheet, original).map((chart) => fileChart(chart, workbook)),
    ...((sheet.frozenRows > 0 || sheet.frozenColumns > 0) && {
      freezePane: { rows: sheet.frozenRows, columns: sheet.frozenColumns },
    }),
    ...(sheet.filter && { autoFilter: { range: rectText(sheet.filter) } }),
    ...(sheet.protections.some((one) => !one.range && !one.warningOnly) && { protection: { sheet: true } }),
    ...(before?.outlineProperties && { outlineProperties: before.outlineProperties }),
    ...(before?.splitPane && { splitPane: before.splitPane }),
    pageSetup: before
      ? { fitToPage: before.pageSetup?.fitToPage === true }
      : { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

function fileColumns(sheet: SheetData, rows: readonly unknown[][]): WriteSheet['columns'] {
  const before = sheetOriginal(sheet)?.rest.columns;
  const used = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const last = Math.max(used, 26, ...sheet.columnWidths.keys(), ...sheet.hiddenColumns);
  return Array.from({ length: Math.min(last, sheet.columnCount) }, (_unused, index) => {
    const pixels = sheet.columnWidths.get(index + 1) ?? 100;
    const { outlineLevel, collapsed } = before?.[index] ?? {};
    return {
      width: Math.round(((pixels - 5) / 7) * 1000) / 1000,
      ...(sheet.hiddenColumns.has(index + 1) && { hidden: true }),
      ...(outlineLevel && { outlineLevel }),
      ...(collapsed && { collapsed }),
    };
  });
}

function fileRows(sheet: SheetData): NonNullable<WriteSheet['rowDefs']> {
  const rows: NonNullable<WriteSheet['rowDefs']> = new Map();
  for (const [row, { outlineLevel, collapsed }] of sheetOriginal(sheet)?.rest.rowDefs ?? []) {
    if (outlineLevel ?? collapsed)
      rows.set(row, { ...(outlineLevel && { outlineLevel }), ...(collapsed && { collapsed }) });
  }
  for (const [row, pixels] of sheet.rowHeights) rows.set(row - 1, { ...rows.get(row - 1), height: pixels * 0.75 });
  for (const row of [...sheet.hiddenRows, ...sheet.filteredRows])
    rows.set(row - 1, { ...rows.get(row - 1), hidden: true });
  return rows;
}

function formatsOf(parts: Parts, original: XlsxOriginal | undefined): Pick<Written, 'libraryFormats' | 'addedFormats'> {
  const written = cutElements(innerXml(cutElements(partText(parts, 'xl/styles.xml'), 'dxfs')[0] ?? ''), 'dxf');
  return { libraryFormats: written, addedFormats: [...(original?.formats ?? [])] };
}

/** The file's formats stand first behind the library's, those of new rules after them. */
function finishStyles({ parts, libraryFormats, addedFormats }: Written): void {
  if (addedFormats.length === 0) return;
  const xml = partText(parts, 'xl/styles.xml');
  const all = [...libraryFormats, ...addedFormats];
  const element = `<dxfs count="${all.length}">${all.join('')}</dxfs>`;
  const before = cutElements(xml, 'dxfs')[0];
  setPart(
    parts,
    'xl/styles.xml',
    before ? xml.replace(before, () => element) : xml.replace(/(?=<tableStyles|<\/styleSheet>)/, () => element),
  );
}

function finishSheet(
  file: Written,
  sheet: SheetData,
  index: number,
  made: { rules: string; chartParts: string[]; failed: boolean },
): void {
  const { workbook, original, parts, kept, libraryFormats, addedFormats } = file;
  const path = `xl/worksheets/sheet${index + 1}.xml`;
  const change = renaming(workbook);
  const before = sheetOriginal(sheet);
  if (sheet.kind === 'chart' && before) {
    putChartSheet(parts, path, kept.keep(before.path, change));
    kept.contentTypes.set(kept.keep(before.path), CHART_SHEET);
    return;
  }
  for (const part of made.chartParts) {
    setPart(
      parts,
      part,
      withChartValues(partText(parts, part), (reference) => rangeValues(workbook, reference)),
    );
  }
  const xml = partText(parts, path);
  const end = xml.indexOf('</sheetData>');
  const empty = end < 0;
  const [head, body] = empty ? [xml.slice(0, xml.indexOf('<sheetData/>')), '<sheetData>'] : ['', xml.slice(0, end)];
  const tail: Tail = readTail(empty ? xml.slice(xml.indexOf('<sheetData/>') + 12) : xml.slice(end));
  const originalTail = readTail(before?.tail ?? '');
  Object.assign(tail, keptTail(originalTail));
  const filter = originalTail.autoFilter;
  if (filter && tail.autoFilter && filter.includes(` ref="${rectText(sheet.filter!)}"`)) {
    tail.autoFilter = moveFormatIds(filter, libraryFormats.length);
  }
  if (originalTail.sheetProtection && tail.sheetProtection) tail.sheetProtection = originalTail.sheetProtection;
  tail.dataValidations = change(made.rules);
  tail.conditionalFormatting = change(
    conditionalFormatsXml(
      sheet.conditionalFormats,
      libraryFormats.length,
      (format) => libraryFormats.length + addedFormats.push(format) - 1,
    ),
  );
  tail.extLst = change(tail.extLst ?? '');
  const relations = relationsOf(parts, path).filter((relation) => relation.type !== 'drawing');
  const relate = (type: string, target: string): string => {
    const id = `kept${relations.length + 1}`;
    relations.push({ id, type, typeAddress: relationType(type), target, external: false });
    return id;
  };
  const drawing = writeDrawing(
    sheet,
    original,
    { parts, path: `xl/drawings/drawing${index + 1}.xml`, kept, named: workbook.metadata.length > 0, change },
    made.chartParts,
  );
  tail.drawing = drawing ? `<drawing r:id="${relate('drawing', drawing)}"/>` : '';
  tail.tableParts = writeTables(file, sheet, relate);
  const sizes = before?.sizes ?? '<sheetFormatPr defaultRowHeight="15.75"/>';
  const whole = (head + body).replace(
    /<sheetFormatPr[^>]*\/>/,
    () => sizes || '<sheetFormatPr defaultRowHeight="15"/>',
  );
  const text = withExtensionNames(whole.replace('</cols>', () => `${before?.beyond ?? ''}</cols>`)) + tailXml(tail);
  setPart(parts, path, made.failed ? withFailedFormulas(text) : text);
  setRelations(parts, path, relations);
}

function writeTables(file: Written, sheet: SheetData, relate: (type: string, target: string) => string): string {
  const { original, kept, libraryFormats } = file;
  const tables = keptTables(sheet, original).filter((path) => !file.usedTables.has(path));
  const elements = tables.map((path) => {
    file.usedTables.add(path);
    const target = kept.keep(path, (xml) => moveFormatIds(xml, libraryFormats.length));
    kept.contentTypes.set(target, TABLE);
    return `<tablePart r:id="${relate('table', target)}"/>`;
  });
  return elements.length > 0 ? `<tableParts count="${elements.length}">${elements.join('')}</tableParts>` : '';
}

/** Raw pieces of the file use these prefixes; some declare them, some leave it to the root. */
function withExtensionNames(xml: string): string {
  return xml.replace(
    '<worksheet ',
    '<worksheet xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main" ',
  );
}

/** The library wrote an empty sheet in its place. */
function putChartSheet(parts: Parts, placeholder: string, path: string): void {
  parts.delete(placeholder);
  const relations = relationsOf(parts, 'xl/workbook.xml').map((relation): Relation =>
    relation.target === placeholder ? { ...relation, typeAddress: relationType('chartsheet'), target: path } : relation,
  );
  setRelations(parts, 'xl/workbook.xml', relations);
}

/** Raw pieces name sheets as they were called when read. */
function renaming(workbook: WorkbookData): (xml: string) => string {
  const changes = workbook.sheets.flatMap((sheet) => {
    const before = sheetOriginal(sheet)?.name;
    return before === undefined || before === sheet.name ? [] : [{ before, now: escapeXml(quotedSheet(sheet.name)) }];
  });
  if (changes.length === 0) return (xml) => xml;
  return (xml) => {
    let text = xml;
    for (const { before, now } of changes) {
      const quoted = escapeXml(quotedSheet(before));
      for (const spelling of [quoted, quoted.replace(/'/g, '&apos;')])
        text = text.split(`${spelling}!`).join(`${now}!`);
      text = text.replace(
        new RegExp(`(?<=[>(,;:=+*/<&^-]|^)${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g'),
        () => `${now}!`,
      );
    }
    return text;
  };
}
