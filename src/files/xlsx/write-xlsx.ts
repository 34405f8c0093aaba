// A workbook as .xlsx: the opened file, or an empty one, with what has changed since it was read.

import { emptyPackage, PLAIN_STYLES, STYLES_TYPE } from './empty-package';
import { fileNames } from '../file-names';
import { listRanges, listsSheet } from './lists-sheet';
import { addRelation, Package, partText, setPart } from './package-parts';
import { readStyles } from './read-styles';
import { renaming } from './renaming';
import { dropTexts } from './shared-strings';
import { validationsXml } from './sheet-rules';
import { hasChanged } from './sheet-snapshot';
import { renameInParts, openOn, writeBook } from './write-book';
import { chartXml } from './charts/write-chart';
import { chartsOfSheet } from './charts/write-drawing';
import { newSheet, writeSheet, type FileToWrite } from './write-sheet';
import { StyleSheet } from './write-styles';
import type { SheetData, WorkbookData } from '../workbook';
import { sheetOriginal, xlsxOriginal, type XlsxOriginal } from './xlsx-original';
import { unprefixed } from './xml';
import { writeZip } from './zip';

const WORKSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** A sheet with how it stood, as every sheet has while a file is written. */
const wasOf = (sheet: SheetData): NonNullable<ReturnType<typeof sheetOriginal>> => sheetOriginal(sheet)!;

/**
 * Writes a workbook. Of an opened file every part stays as it is but for what has changed, except for what `lossesOf`
 * names. Metadata and ids go into hidden names where there is metadata; text stays text whatever it begins with.
 */
export async function writeXlsx(given: WorkbookData): Promise<Uint8Array> {
  const original = xlsxOriginal(given) ?? newOriginal();
  const file = new Package(original.parts);
  const { parts } = file;
  const named = fileNames(given);
  const lists = listRanges();
  const rules = named.sheets.map((sheet) => validationsXml(sheet.validations, lists.rangeFor));
  const sheets = placed([...named.sheets, ...listsSheet(lists.rows, named)], file);
  const workbook: WorkbookData = { ...named, sheets };
  const grids = sheets.filter((sheet) => sheet.kind !== 'chart');
  const charts = grids.map((sheet) => chartsOfSheet(parts, wasOf(sheet).path, sheet));
  const drawn = charts.flatMap(({ toDraw }) => toDraw).map((chart) => chartXml(chart, workbook));
  const droppedTexts = new Set<number>();
  const target: FileToWrite = {
    file,
    styles: new StyleSheet(unprefixed(partText(parts, original.paths.styles)) || PLAIN_STYLES, original.styles),
    is1904: original.is1904,
    named: workbook.metadata.length > 0,
    rename: renaming(sheets.map((sheet) => ({ before: wasOf(sheet).was.name, now: sheet.name }))),
    dropText: (number) => void droppedTexts.add(number),
  };
  // Lists share a sheet: once one of them changes, others may stand elsewhere on it.
  const listsMoved =
    lists.rows.length > 0 && sheets.some((sheet) => hasChanged(sheet, wasOf(sheet).was, 'validations'));
  const active = openOn(workbook);
  grids.forEach((sheet, index) => {
    const changed = listsMoved || hasChanged(sheet, wasOf(sheet).was, 'validations');
    writeSheet(target, sheet, wasOf(sheet), {
      charts: charts[index]!,
      drawn: drawn.splice(0, charts[index]!.toDraw.length),
      validations: changed ? (rules[sheets.indexOf(sheet)] ?? '') : null,
      isActive: sheet === sheets[active],
    });
  });
  if (target.styles.changed) setPart(parts, stylesPath(file, original), target.styles.toString());
  renameInParts(parts, target.rename);
  writeBook(file, original, workbook, active, target.rename);
  const gone = file.finish();
  dropTexts(
    parts,
    original.paths.strings,
    sheets.map((sheet) => wasOf(sheet).path),
    droppedTexts,
    gone,
  );
  return writeZip(parts);
}

/** A file need not have a part of styles. */
function stylesPath(file: Package, { paths }: XlsxOriginal): string {
  if (paths.styles) return paths.styles;
  // Some programs look for them nowhere else.
  const path = 'xl/styles.xml';
  file.declareAs(path, STYLES_TYPE);
  addRelation(file.parts, paths.book, 'styles', path);
  return path;
}

function newOriginal(): XlsxOriginal {
  const parts = emptyPackage();
  const paths = { book: 'xl/workbook.xml', styles: 'xl/styles.xml', strings: '' };
  return { parts, paths, styles: readStyles(partText(parts, paths.styles), []), is1904: false };
}

/** Sheets with the part that each is written to; one that was duplicated leaves its part to the first. */
function placed(sheets: readonly SheetData[], file: Package): SheetData[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const before = sheetOriginal(sheet);
    if (before && file.parts.has(before.path) && !taken.has(before.path)) {
      taken.add(before.path);
      return sheet;
    }
    return { ...sheet, original: newSheet(file.freePath('xl/worksheets/sheet', '.xml', WORKSHEET), sheet) };
  });
}
