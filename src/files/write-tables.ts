// Which of a sheet's own tables can go back into the file.

import { parseRect } from './a1';
import { partText, relationsOf } from './package-parts';
import type { SheetData } from './workbook';
import { sheetOriginal, type XlsxOriginal } from './xlsx-original';
import { find, findAll, parseXml, plainXml } from './xml';

/**
 * The parts of the tables whose header cells still say what the table says. Excel calls a file damaged where they
 * differ, so a table whose header was changed or moved is left out: the cells stay, the table's handling goes.
 */
export function keptTables(sheet: SheetData, original: XlsxOriginal | undefined): string[] {
  const path = sheetOriginal(sheet)?.path;
  if (!path || !original) return [];
  return relationsOf(original.parts, path)
    .filter((relation) => relation.type === 'table')
    .map((relation) => relation.target)
    .filter((part) => {
      const table = parseXml(plainXml(partText(original.parts, part)));
      const rect = parseRect(table.attributes['ref'] ?? '');
      const withoutHeader = table.attributes['headerRowCount'] === '0';
      const names = findAll(find(table, 'tableColumns'), 'tableColumn').map((column) => column.attributes['name']);
      if (!rect || table.attributes['tableType'] === 'queryTable') return false;
      return (
        withoutHeader ||
        names.every((name, index) => {
          const value = sheet.rows[rect.row - 1]?.[rect.column - 1 + index]?.value ?? '';
          return (
            typeof value !== 'object' &&
            String(value).replace(/\s+/g, ' ') === name?.replace(/_x000[ad]_/gi, ' ').replace(/\s+/g, ' ')
          );
        })
      );
    });
}
