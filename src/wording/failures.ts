// What goes wrong between the add-on's pages and the spreadsheet, in the three languages.
import type { Language } from '../core/language';
import { failures as en, type FailureWords } from './en/failures';
import type { ErrorText } from './error-data';
import { failures as ky } from './ky/failures';
import { failures as ru } from './ru/failures';

const words: Record<Language, FailureWords> = { ru, ky, en };

export const failureWords = (language: Language): FailureWords => words[language];

/** A call that the add-on gave no answer to, and what Google said instead. */
export interface Unanswered {
  kind: 'accounts' | 'broken' | 'silent' | 'empty';
  message?: string;
}

export function unansweredText(language: Language, { kind, message }: Unanswered): ErrorText {
  return { ...words[language][kind], where: message ? words[language].message(message) : '' };
}
