// Names of sheets in formulas, and in raw XML that holds formulas.

import { quotedSheet } from '../a1';
import { escapeXml, unescapeXml } from './xml';

type Renamed = readonly { before: string; now: string }[];

/** Turns a formula that names sheets as they were called before into one that names them as they are called now. */
export function renamingInFormulas(sheets: Renamed): (formula: string) => string {
  const changes = sheets
    .filter(({ before, now }) => before !== now)
    .map(({ before, now }) => ({
      quoted: `${quotedSheet(before)}!`,
      bare: new RegExp(`(?<=[>(,;:=+*/<&^-]|^)${before.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}!`, 'g'),
      now: `${quotedSheet(now)}!`,
    }));
  return (formula) =>
    changes.reduce(
      (text, { quoted, bare, now }) =>
        text
          .split(quoted)
          .join(now)
          .replace(bare, () => now),
      formula,
    );
}

/** What may name a sheet: the texts of elements, but for those that people read, and where links and texts of shapes point. */
const FORMULAS = /(?<=>)(?<!<a:t>)[^<>]*![^<>]*(?=<)|(?<=\b(?:location|textlink)=")[^"<>]*!/g;

/** The same in raw XML, however its writer escaped the names. */
export function renaming(sheets: Renamed): (xml: string) => string {
  if (sheets.every(({ before, now }) => before === now)) return (xml) => xml;
  const rename = renamingInFormulas(sheets);
  return (xml) =>
    xml.replace(FORMULAS, (piece) => {
      const before = unescapeXml(piece);
      const now = rename(before);
      return now === before ? piece : escapeXml(now);
    });
}
