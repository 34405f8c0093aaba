// What is said before and after that which Tendik added is taken away, in the three languages.
import type { Language } from '../core/language';
import { removal as en, type RemovalWords } from './en/removal';
import { removal as ky } from './ky/removal';
import { quote } from './numbers';
import { removal as ru } from './ru/removal';

const words: Record<Language, RemovalWords> = { ru, ky, en };

export const removalWords = (language: Language): RemovalWords => words[language];

/** What of ours is in a document, as an alert tells it. */
export interface ToRemove {
  columns: readonly { sheetName: string; letters: readonly string[] }[];
  summaries: readonly string[];
  problems: readonly string[];
  rules: number;
  stays: readonly { sheetName: string; cells: readonly string[]; count: number }[];
  versions: readonly string[];
  others: readonly string[];
  answered: readonly { sheetName: string; rows: number }[];
}

/** Sheets that go only where they are ticked, by name, each with what partners wrote on it. */
export function removalStays(
  language: Language,
  { versions, others, answered }: Pick<ToRemove, 'versions' | 'others' | 'answered'>,
): { name: string; text: string }[] {
  const say = words[language];
  return [...versions, ...others].map((name) => {
    const rows = answered.find(({ sheetName }) => sheetName === name)?.rows;
    const sheet = say.sheet(quote(language, name));
    return { name, text: rows === undefined ? sheet : `${sheet}: ${say.answered(rows)}` };
  });
}
