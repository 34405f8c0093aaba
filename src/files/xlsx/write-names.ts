// The defined names of a file: its own, those that go with filters and with printing, and ours.

import { quotedSheet, rectText } from '../a1';
import { METADATA_PREFIX, metadataNames } from './metadata-names';
import { elementOf, splitElement, withAttribute } from './part-xml';
import { repeatedRows } from './repeated-rows';
import { hasChanged } from './sheet-snapshot';
import { sheetOriginal } from './xlsx-original';
import type { SheetData, WorkbookData } from '../workbook';
import { attributesOf, cutElements, escapeXml, isOn, parseXml } from './xml';

const FILTER = '_xlnm._FilterDatabase';
const REPEATED_ROWS = '_xlnm.Print_Titles';

/**
 * The `definedNames` element. `scopes`: paths of the sheets in the file's order before; `change`: renames sheets in
 * names that are kept raw.
 */
export function namesXml(
  before: string,
  workbook: WorkbookData,
  scopes: readonly string[],
  change: (xml: string) => string,
): string {
  const names: string[] = [];
  const own = new Set(workbook.definedNames);
  const filters = new Set(workbook.sheets.filter((sheet) => sheet.filter));
  for (const element of cutElements(before, 'definedName')) {
    const { attributes, text } = parseXml(element);
    const name = attributes['name'] ?? '';
    const scope = attributes['localSheetId'];
    const sheet = scope === undefined ? undefined : sheetAt(workbook, scopes[Number(scope)]);
    if (name.startsWith(METADATA_PREFIX) || (scope !== undefined && !sheet)) continue;
    let ref = text;
    if (name === FILTER) {
      if (!filters.delete(sheet!)) continue;
      ref = filterRef(sheet!);
      if (!filterChanged(sheet!)) ref = text;
    } else if (name === REPEATED_ROWS && sheet && text === sheetOriginal(sheet)?.repeated) {
      // Those that we gave move with what stands there.
      const now = repeatedRows(sheet);
      if (now === null) continue;
      ref = now;
    } else if (!name.startsWith('_xlnm.')) {
      const model = [...own].find((one) => one.name === name && one.sheetId === sheet?.id);
      if (!model || !own.delete(model)) continue;
      ref = model.ref;
    }
    const number = sheet ? String(workbook.sheets.indexOf(sheet)) : null;
    const { tag, inner } = splitElement(element);
    const numbered = number === scope ? tag : withAttribute(tag, 'localSheetId', number);
    names.push(change(elementOf(numbered, ref === text ? inner : escapeXml(ref))));
  }
  for (const { name, ref, hidden, sheetId } of own) {
    const scope = sheetId === undefined ? -1 : workbook.sheets.findIndex((sheet) => sheet.id === sheetId);
    if (sheetId === undefined || scope >= 0) names.push(nameXml(name, ref, hidden === true, scope));
  }
  // LibreOffice shows a filter only where this name stands beside it.
  for (const sheet of [...filters].filter(filterChanged))
    names.push(nameXml(FILTER, filterRef(sheet), true, workbook.sheets.indexOf(sheet)));
  workbook.sheets.forEach((sheet, number) => {
    // How a sheet of the file prints is its author's affair.
    const ref = scopes.includes(sheetOriginal(sheet)!.path) ? null : repeatedRows(sheet);
    if (ref !== null) names.push(nameXml(REPEATED_ROWS, ref, false, number));
  });
  for (const { name, ref } of metadataNames(workbook)) names.push(nameXml(name, ref, true, -1));
  return names.length > 0 ? `<definedNames>${names.join('')}</definedNames>` : '';
}

const sheetAt = (workbook: WorkbookData, path: string | undefined): SheetData | undefined =>
  workbook.sheets.find((sheet) => path !== undefined && sheetOriginal(sheet)?.path === path);

const filterChanged = (sheet: SheetData): boolean => hasChanged(sheet, sheetOriginal(sheet)!.was, 'filter');

const filterRef = (sheet: SheetData): string => `${quotedSheet(sheet.name)}!${rectText(sheet.filter!, '$')}`;

function nameXml(name: string, ref: string, hidden: boolean, scope: number): string {
  const local = scope >= 0 ? ` localSheetId="${scope}"` : '';
  return `<definedName name="${escapeXml(name)}"${local}${hidden ? ' hidden="1"' : ''}>${escapeXml(ref)}</definedName>`;
}

export interface FoundName {
  name: string;
  ref: string;
  hidden: boolean;
  /** The number of the sheet that alone knows it. */
  scope?: number;
}

export function readNames(element: string): FoundName[] {
  return cutElements(element, 'definedName').map((xml) => {
    const { attributes, text } = parseXml(xml);
    const scope = attributesOf(xml)['localSheetId'];
    return {
      name: attributes['name'] ?? '',
      ref: text,
      hidden: isOn(attributes['hidden']),
      ...(scope !== undefined && { scope: Number(scope) }),
    };
  });
}
