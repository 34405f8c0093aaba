// What findings say, in the three languages; apart from what they are called, because the add-on's own code needs only that.
import type { FindingData, FindingName } from '../core/checks/finding';
import type { Language } from '../core/language';
import { findings as en } from './en/findings';
import { findings as ky } from './ky/findings';
import type { Names } from './names';
import { findings as ru } from './ru/findings';

/** What stands there and why it is wrong. */
export type FindingWords = { [N in FindingName]: (data: FindingData[N], names: Names) => string };

/** A finding as it crosses from core or from google.script.run: its data is known by its name alone. */
export interface WordedFinding {
  name: string;
  data: object;
}

const words: Record<Language, FindingWords> = { ru, ky, en };

export function findingMessage(language: Language, { name, data }: WordedFinding, names: Names): string {
  const all = words[language] as Record<string, ((data: object, names: Names) => string) | undefined>;
  const message = all[name];
  if (!message) throw new RangeError(`no wording for the finding "${name}"`);
  return message(data, names);
}
