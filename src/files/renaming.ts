// Names of sheets in raw XML.

import { quotedSheet } from './a1';
import { escapeXml } from './xml';

/** Turns raw XML that names sheets as they were called before into one that names them as they are called now. */
export function renaming(sheets: readonly { before: string; now: string }[]): (xml: string) => string {
  const changes = sheets
    .filter(({ before, now }) => before !== now)
    .map(({ before, now }) => ({ before, now: escapeXml(quotedSheet(now)) }));
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
