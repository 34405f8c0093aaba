// Names of files that every system takes: from the title, with the date of the figures.
import type { ShareData } from '../addon/sharing/share-data';

export type ShareFormat = 'html' | 'xlsx' | 'csv';

const longest = 80;
/** Names that Windows keeps for itself. */
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i;
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
  const name = Array.from(plain).slice(0, longest).join('').trim();
  const [, day, month, year] = /^(\d\d)\.(\d\d)\.(\d{4})/.exec(computedAt) ?? [];
  const date = year ? ` ${year}-${month}-${day}` : '';
  return `${name === '' || reserved.test(name) ? 'tendik' : name}${date}.${format}`;
}
