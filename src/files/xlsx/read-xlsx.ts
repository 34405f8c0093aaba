// An .xlsx as a workbook.

import { emptySheet } from '../empty-sheet';
import { dominantLocale } from '../csv/dominant-locale';
import { LISTS_SHEET, listsBack } from './lists-sheet';
import { type FoundNames, readMetadataNames } from './metadata-names';
import { type Parts, partText, relationsOf } from './package-parts';
import { PLAIN_STYLES } from './empty-package';
import { readStyles } from './read-styles';
import { sharedStrings, textOf } from './shared-strings';
import { breaksXml, pageBreaks } from './page-breaks';
import { repeatedRows } from './repeated-rows';
import { snapshotOf } from './sheet-snapshot';
import { readNames } from './write-names';
import { FileProblem, type WorkbookData } from '../workbook';
import type { SheetOriginal, XlsxOriginal } from './xlsx-original';
import { attributesOf, cutElements, descendants, find, isOn, parseXml, unprefixed } from './xml';
import { readZip } from './zip';
import { type Common, fillSheet } from './read-sheet';
import { numberCharts } from './charts/read-charts';

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
  for (const sheet of sheets) {
    const original = sheet.original as SheetOriginal;
    original.was = snapshotOf(sheet);
    original.breaks = breaksXml(pageBreaks(sheet));
    original.repeated = repeatedRows(sheet);
  }
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
  const entries = cutElements(bookXml, 'sheet').map((element) => {
    const attributes = attributesOf(element);
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const relation = relations.find((one) => one.id === id);
    // A sheet that cannot be found must not be missing in silence.
    if (!relation) throw new FileProblem('file-damaged');
    return {
      name: attributes['name'] ?? '',
      hidden: attributes['state'] === 'hidden' || attributes['state'] === 'veryHidden',
      path: relation.target,
      chart: relation.type !== 'worksheet',
    };
  });
  if (entries.length === 0) throw new FileProblem('file-damaged');
  return entries;
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
    original: {
      parts,
      paths,
      styles: readStyles(unprefixed(partText(parts, paths.styles)) || PLAIN_STYLES, theme),
      is1904,
    },
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
