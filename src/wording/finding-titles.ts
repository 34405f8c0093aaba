// What findings and their severities are called, in the three languages; all that the menu says of them.
import type { Severity } from '../core/checks/finding';
import type { Language } from '../core/language';
import type { SeverityWords, TitleWords } from './finding-words';
import { severities as enSeverities, titles as en } from './en/finding-titles';
import { severities as kySeverities, titles as ky } from './ky/finding-titles';
import { severities as ruSeverities, titles as ru } from './ru/finding-titles';

const words: Record<Language, TitleWords> = { ru, ky, en };
const severities: Record<Language, SeverityWords> = { ru: ruSeverities, ky: kySeverities, en: enSeverities };

export function findingTitle(language: Language, name: string): string {
  const all: Record<string, string | undefined> = words[language];
  const found = all[name];
  if (found === undefined) throw new RangeError(`no wording for the finding "${name}"`);
  return found;
}

/** "error", "warning", "note". */
export const severityWord = (language: Language, severity: Severity): string => severities[language][severity];
