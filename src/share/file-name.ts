// Names of files that every system takes: from the title, with the date of the figures.
import type { ShareData } from '../addon/sharing/share-types';

export type ShareFormat = 'html' | 'xlsx' | 'csv';

/** Letters, and bytes in UTF-8: with date and ending a name stays below the 255 bytes that systems allow. */
const longest = 80;
const mostBytes = 200;
/** Names that Windows keeps for itself, also with an ending. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)\s*(\.|$)/i;
/** Marks that turn or hide letters: what a name ends in could be read wrongly. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu;

/** "Гендерная оценка 2019 2026-11-24.html" */
export function fileName({ title, computedAt }: Pick<ShareData, 'title' | 'computedAt'>, format: ShareFormat): string {
  const plain = title
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(unseen, '')
    .replace(/[\\/:*?"<>|#%&{}$!'`@^=+~]+/g, ' ')
    .replace(/ +/g, ' ')
    .replace(/^[\s.,;\-–—]+|[\s.,;\-–—]+$/g, '');
  const name = cut(plain);
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(computedAt) ?? [];
  const date = year ? ` ${year}-${month}-${day}` : '';
  return `${name === '' || reserved.test(name) ? 'tendik' : name}${date}.${format}`;
}

function cut(text: string): string {
  const letters = Array.from(text).slice(0, longest);
  let bytes = 0;
  const end = letters.findIndex((letter) => (bytes += new TextEncoder().encode(letter).length) > mostBytes);
  return (end < 0 ? letters : letters.slice(0, end)).join('').trim();
}
