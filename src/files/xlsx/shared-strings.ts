// Texts of a file: those that cells share, and any text with its runs.

import { partText, setPart, type Parts } from './package-parts';
import { cutElements, escapeXml, innerXml, unescapeXml } from './xml';

/** The text of a shared string, an inline one or a note: its runs joined, without readings above the signs. */
export function textOf(xml: string): string {
  const whole = xml.includes('<![CDATA[')
    ? xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_all, raw: string) => escapeXml(raw))
    : xml;
  const plain = whole.includes('<rPh') ? whole.replace(/<rPh[\s>][\s\S]*?<\/rPh>/g, '') : whole;
  let text = '';
  for (const [, piece] of plain.matchAll(/<t(?:\s[^>]*)?>([^<]*)<\/t>/g)) text += decoded(piece!);
  return text;
}

/** Unescaped, with `_x000D_` and the like as the signs they stand for. */
export function decoded(text: string): string {
  const lines = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  const plain = unescapeXml(lines);
  if (!plain.includes('_x')) return plain;
  return plain.replace(/_x([\da-f]{4})_/gi, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
}

/** `_x0041_` in a text means A to a reader of xlsx, so its first sign is written as a code itself. */
export const guarded = (text: string): string => text.replace(/_(?=x[\da-f]{4}_)/gi, '_x005F_');

/** What stands in each `si`. */
export function sharedStrings(xml: string): string[] {
  return cutElements(xml, 'si').map(innerXml);
}

/**
 * Empties the texts that no cell of the sheets has any more, so that what was taken out of them is not left in the
 * file; the others keep their numbers. `dropped`: texts of changed cells; `gone`: parts that were taken out.
 */
export function dropTexts(
  parts: Parts,
  path: string,
  sheets: readonly string[],
  dropped: ReadonlySet<number>,
  gone: Parts,
): void {
  const unused = new Set(dropped);
  for (const sheet of gone.keys())
    if (sheet.includes('sheet')) for (const number of usedIn(gone, sheet)) unused.add(number);
  if (unused.size === 0 || path === '') return;
  for (const sheet of sheets) for (const number of usedIn(parts, sheet)) unused.delete(number);
  if (unused.size === 0) return;
  let number = 0;
  const items = /<((?:\w+:)?si)(?:\s[^>]*?)?(?:\/>|>[\s\S]*?<\/\1>)/g;
  const xml = partText(parts, path).replace(items, (item, name: string) =>
    unused.has(number++) ? `<${name}/>` : item,
  );
  setPart(parts, path, xml);
}

function* usedIn(parts: Parts, path: string): Generator<number> {
  const cells = /<(?:\w+:)?c\s(?:[^>]*\s)?t="s"[^>]*>\s*<(?:\w+:)?v>(\d+)</g;
  for (const [, number] of partText(parts, path).matchAll(cells)) yield Number(number);
}
