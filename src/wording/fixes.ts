// What to do about findings, in the three languages; apart from what they say, because only the panel shows it.
import type { FindingName } from '../core/checks/finding';
import type { Language } from '../core/language';
import { fixes as en } from './en/fixes';
import { fixes as ky } from './ky/fixes';
import { fixes as ru } from './ru/fixes';

/** One imperative sentence for each kind. */
export type FixWords = Record<FindingName, string>;

const words: Record<Language, FixWords> = { ru, ky, en };

export function findingFix(language: Language, name: string): string {
  const all: Record<string, string | undefined> = words[language];
  const found = all[name];
  if (found === undefined) throw new RangeError(`no wording for the finding "${name}"`);
  return found;
}
