// The scoring form, the sheet for trying and the dropdowns of scores, in the three languages.
import type { Language } from '../core/language';
import { forms as en, type FormWords } from './en/forms';
import { forms as ky } from './ky/forms';
import { cited, lettersOf, numbersInRow } from './phrases';
import { forms as ru } from './ru/forms';

const words: Record<Language, FormWords> = { ru, ky, en };

export const formWords = (language: Language): FormWords => words[language];

/** Which cells would get a dropdown, and which have a rule already. */
export interface Restricting {
  sheetName: string;
  rows: { first: number; last: number };
  /** Letters of the score columns. */
  columns: readonly string[];
  free: number;
  kept: number;
  scores: readonly number[];
}

/** What is asked before dropdowns are put on score cells. */
export function restrictQuestion(language: Language, about: Restricting): string {
  const { question, kept, goOn } = words[language].restrict;
  const { sheetName, rows, columns, free, scores } = about;
  const allowed = numbersInRow(language, scores);
  const lines = [question(cited(language, sheetName), rows, lettersOf(columns), free, allowed)];
  if (about.kept > 0) lines.push(kept(about.kept));
  return [...lines, '', goOn].join('\n');
}
