// What errors say that a person can mend: what happened, where we looked, what to do; in the three languages.
import type { Language } from '../core/language';
import type { ErrorText, ErrorWords } from './error-data';
import { errors as en } from './en/errors';
import { errors as ky } from './ky/errors';
import type { Names } from './names';
import { errors as ru } from './ru/errors';

/** An error as it crosses google.script.run: its data is known by its name alone. */
export interface WordedError {
  name: string;
  data: object;
}

const words: Record<Language, ErrorWords> = { ru, ky, en };

/** The words for an error; a name without words is told as unexpected, by its name. */
export function errorText(language: Language, error: WordedError, names: Names): ErrorText {
  const all = words[language] as Record<string, ((data: object, names: Names) => ErrorText) | undefined>;
  const text = all[error.name];
  return text ? text(error.data, names) : words[language].unexpected({ message: error.name }, names);
}

/** The same as one paragraph, for the command line. */
export const errorSentence = (language: Language, error: WordedError, names: Names): string =>
  inOneParagraph(errorText(language, error, names));

export const inOneParagraph = ({ what, where, todo }: ErrorText): string =>
  [what, where, todo].filter((part) => part !== '').join(' ');
