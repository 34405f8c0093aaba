// The tables of a sheet: their columns are called what the header cells say.

import { parseRect } from '../a1';
import { partText, relationsOf, setPart, setRelations, type Parts } from './package-parts';
import { withAttribute } from './part-xml';
import type { SheetData } from '../workbook';
import { cutElements, escapeXml, find, findAll, parseXml, unprefixed } from './xml';

const plain = (text: string): string => text.replace(/_x000[ad]_/gi, ' ').replace(/\s+/g, ' ');

/**
 * What the header of a table says by now: the very same, other names, or nothing that a table can have. Excel calls a
 * file damaged where a table and its header cells differ.
 */
export function tableHeader(xml: string, sheet: SheetData): 'same' | 'lost' | { from: string; to: string }[] {
  const table = parseXml(unprefixed(xml));
  const rect = parseRect(table.attributes['ref'] ?? '');
  if (!rect || rect.row + rect.rows - 1 > sheet.rowCount) return 'lost';
  if (table.attributes['headerRowCount'] === '0') return 'same';
  const names = findAll(find(table, 'tableColumns'), 'tableColumn').map((column) => column.attributes['name'] ?? '');
  const cells = names.map((_name, index) => sheet.rows[rect.row - 1]?.[rect.column - 1 + index]?.value ?? '');
  if (cells.every((value, index) => typeof value !== 'object' && plain(String(value)) === plain(names[index]!)))
    return 'same';
  const distinct = new Set(cells.map((value) => String(value).toLowerCase())).size === cells.length;
  if (!distinct || cells.some((value) => typeof value !== 'string' || value === '')) return 'lost';
  return names.map((from, index) => ({ from, to: String(cells[index]) })).filter(({ from, to }) => from !== to);
}

/** The tables of a sheet's part whose headers say nothing that a table can have. */
export function lostTables(parts: Parts, path: string, sheet: SheetData): string[] {
  return tablesOf(parts, path).filter((table) => tableHeader(partText(parts, table), sheet) === 'lost');
}

const tablesOf = (parts: Parts, path: string): string[] =>
  relationsOf(parts, path)
    .filter((relation) => relation.type === 'table')
    .map((relation) => relation.target);

/** Renames the columns of tables whose headers were changed, takes out those that are lost; gives `tableParts`. */
export function writeTables(parts: Parts, path: string, sheet: SheetData, element: string): string {
  for (const table of tablesOf(parts, path)) {
    const xml = partText(parts, table);
    const header = tableHeader(xml, sheet);
    if (!Array.isArray(header)) continue;
    const renamed = header.reduce(
      (text, { from, to }) =>
        text.replace(/<tableColumn\b[^>]*>/g, (tag) =>
          tag.includes(` name="${escapeXml(from)}"`) ? withAttribute(tag, 'name', escapeXml(to)) : tag,
        ),
      xml,
    );
    setPart(parts, table, renamed);
  }
  const lost = lostTables(parts, path, sheet);
  if (lost.length === 0) return element;
  const relations = relationsOf(parts, path);
  const gone = relations.filter(({ target }) => lost.includes(target));
  setRelations(
    parts,
    path,
    relations.filter((relation) => !gone.includes(relation)),
  );
  const left = cutElements(element, 'tablePart').filter((part) => !gone.some(({ id }) => part.includes(`"${id}"`)));
  return left.length > 0 ? `<tableParts count="${left.length}">${left.join('')}</tableParts>` : '';
}
