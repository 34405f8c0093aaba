// The workbook's own part: its sheets in order, its names, which sheet it opens on.

import { addRelation, partText, relationsOf, setPart, setRelations, type Package, type Parts } from './package-parts';
import { BOOK_ORDER, PartXml, withAttribute } from './part-xml';
import { LISTS_SHEET } from './lists-sheet';
import { cellsChanged } from './sheet-snapshot';
import { namesXml } from './write-names';
import type { WorkbookData } from '../workbook';
import { sheetOriginal, type XlsxOriginal } from './xlsx-original';
import { attributesOf, cutElements, escapeXml, unprefixed } from './xml';

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

/** A file may not open on a hidden sheet. */
export function openOn({ sheets, activeSheetId }: WorkbookData): number {
  const active = sheets.findIndex((sheet) => sheet.id === activeSheetId && !sheet.hidden);
  return Math.max(0, active >= 0 ? active : sheets.findIndex((sheet) => !sheet.hidden));
}

/** `workbook`: every sheet with the part that it is written to; `rename`: sheets in names that are kept raw. */
export function writeBook(
  file: Package,
  { paths: { book: path } }: XlsxOriginal,
  workbook: WorkbookData,
  active: number,
  rename: (xml: string) => string,
): void {
  const { parts } = file;
  const before = unprefixed(partText(parts, path));
  const xml = new PartXml(before, BOOK_ORDER);
  const scopes = sheetParts(parts, path, xml.get('sheets'));
  xml.change('sheets', (element) => sheetsXml(parts, path, element, workbook, scopes));
  xml.change('definedNames', (element) =>
    namesXml(
      element,
      workbook,
      scopes.map((scope) => scope.path),
      rename,
    ),
  );
  if (workbook.sheets.some((sheet) => sheet.kind !== 'chart' && cellsChanged(sheet, sheetOriginal(sheet)!.was))) {
    xml.change('calcPr', (element) => element && withAttribute(element, 'fullCalcOnLoad', '1'));
    dropRelations(parts, path, 'calcChain');
  }
  // What runs macros may not be called .xlsx, and a signature is one of the file as it was.
  dropRelations(parts, path, 'vbaProject');
  dropRelations(parts, '', 'origin');
  file.declareAs(path, WORKBOOK);
  xml.change('bookViews', (element) => {
    const view = cutElements(element, 'workbookView')[0];
    const shown = Number(attributesOf(view ?? '')['activeTab'] ?? 0);
    if (shown === active || !view) return element;
    const first = Number(attributesOf(view)['firstSheet'] ?? 0);
    const next = withAttribute(view, 'activeTab', active > 0 ? String(active) : null);
    return element.replace(view, () => (first > active ? withAttribute(next, 'firstSheet', null) : next));
  });
  if (xml.changed) setPart(parts, path, xml.toString());
}

interface SheetPart {
  path: string;
  element: string;
}

/** The sheets of the file in its order. */
function sheetParts(parts: Parts, path: string, element: string): SheetPart[] {
  const relations = relationsOf(parts, path);
  return cutElements(element, 'sheet').map((sheet) => {
    const id = Object.entries(attributesOf(sheet)).find(([key]) => key.endsWith(':id'))?.[1];
    return { element: sheet, path: relations.find((relation) => relation.id === id)?.target ?? '' };
  });
}

function sheetsXml(
  parts: Parts,
  path: string,
  element: string,
  workbook: WorkbookData,
  before: readonly SheetPart[],
): string {
  let last = Math.max(0, ...before.map((one) => Number(attributesOf(one.element)['sheetId'])));
  const left = new Set(before);
  const elements = workbook.sheets.map((sheet) => {
    const target = sheetOriginal(sheet)!.path;
    const old = before.find((one) => one.path === target);
    if (!old) {
      const state = sheet.name === LISTS_SHEET ? ' state="veryHidden"' : sheet.hidden ? ' state="hidden"' : '';
      const id = addRelation(parts, path, 'worksheet', target);
      return `<sheet name="${escapeXml(sheet.name)}" sheetId="${++last}"${state} r:id="${id}"/>`;
    }
    left.delete(old);
    const { name, state } = attributesOf(old.element);
    const wasHidden = state === 'hidden' || state === 'veryHidden';
    const renamed = name === sheet.name ? old.element : withAttribute(old.element, 'name', escapeXml(sheet.name));
    return wasHidden === sheet.hidden ? renamed : withAttribute(renamed, 'state', sheet.hidden ? 'hidden' : null);
  });
  const gone = new Set([...left].map((one) => one.path));
  if (gone.size > 0) {
    const relations = relationsOf(parts, path);
    setRelations(
      parts,
      path,
      relations.filter(({ target }) => !gone.has(target)),
    );
  }
  const same = elements.length === before.length && elements.every((one, index) => one === before[index]!.element);
  return same ? element : `<sheets>${elements.join('')}</sheets>`;
}

function dropRelations(parts: Parts, path: string, type: string): void {
  const relations = relationsOf(parts, path);
  const left = relations.filter((relation) => relation.type !== type);
  if (left.length < relations.length) setRelations(parts, path, left);
}

/** Charts, drawings, tables and the like that name sheets. */
export function renameInParts(parts: Parts, rename: (xml: string) => string): void {
  for (const path of parts.keys()) {
    if (!/\/(charts|drawings|tables|pivotCache|slicerCaches)\/[^/]*\.xml$/.test(path)) continue;
    const xml = partText(parts, path);
    const next = rename(xml);
    if (next !== xml) setPart(parts, path, next);
  }
}
