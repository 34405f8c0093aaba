// Links of whole cells between a sheet's XML and ours.

import { columnLetters, parseRect } from '../a1';
import { addRelation, relationsOf, type Parts } from './package-parts';
import { texts } from './sheet-snapshot';
import type { SheetData } from '../workbook';
import { attributesOf, cutElements, escapeXml } from './xml';

/** The links of a sheet: what each leads to, by its first cell, and its element. */
export function readLinks(
  parts: Parts,
  path: string,
  xml: string,
): { row: number; column: number; link: string; xml: string }[] {
  const relations = cutElements(xml, 'hyperlink').length > 0 ? relationsOf(parts, path) : [];
  return cutElements(xml, 'hyperlink').flatMap((element) => {
    const attributes = attributesOf(element);
    const rect = parseRect(attributes['ref'] ?? '');
    const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1];
    const target = relations.find((relation) => relation.id === id)?.target ?? '';
    const { location } = attributes;
    const link = location !== undefined ? `${target}#${location}` : target;
    return rect && link ? [{ row: rect.row, column: rect.column, link, xml: element }] : [];
  });
}

/** The `hyperlinks` element; links that lead where they led keep theirs, with its tooltip. */
export function linksXml(parts: Parts, path: string, sheet: SheetData, before: string): string {
  const known = new Map(readLinks(parts, path, before).map((one) => [`${one.row},${one.column}`, one]));
  const elements = texts(sheet, 'link').map(([place, link]) => {
    const old = known.get(place);
    if (old?.link === link) return old.xml;
    const [row, column] = place.split(',').map(Number) as [number, number];
    const target = link.startsWith('#')
      ? `location="${escapeXml(link.slice(1))}"`
      : `r:id="${addRelation(parts, path, 'hyperlink', link, true)}"`;
    return `<hyperlink ref="${columnLetters(column)}${row}" ${target}/>`;
  });
  return elements.length > 0 ? `<hyperlinks>${elements.join('')}</hyperlinks>` : '';
}
