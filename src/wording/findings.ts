// What findings say and what to do about them, in the three languages; apart from what they are called, because the add-on's own
// code needs only that.
import type { Language } from '../core/language';
import { findings as en } from './en/findings';
import type { FindingWords } from './finding-words';
import { findings as ky } from './ky/findings';
import type { Names } from './names';
import { findings as ru } from './ru/findings';

/** A finding as it crosses from core or from google.script.run: its data is known by its name alone. */
export interface WordedFinding {
  name: string;
  data: object;
}

const words: Record<Language, FindingWords> = { ru, ky, en };

function wordsOf(language: Language, name: string): [say: (data: object, names: Names) => string, fix: string] {
  const all = words[language] as Record<string, ReturnType<typeof wordsOf> | undefined>;
  const found = all[name];
  if (!found) throw new RangeError(`no wording for the finding "${name}"`);
  return found;
}

export function findingMessage(language: Language, { name, data }: WordedFinding, names: Names): string {
  const [say] = wordsOf(language, name);
  return say(data, names);
}

export const findingFix = (language: Language, name: string): string => wordsOf(language, name)[1];
