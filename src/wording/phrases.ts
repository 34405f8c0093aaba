// Small pieces that sentences in all three languages are put together from.
import type { Language } from '../core/language';
import { plain, quote } from './numbers';

const or: Record<Language, string> = { ru: ' или ', ky: ' же ', en: ' or ' };
const and: Record<Language, string> = { ru: ' и ', ky: ' жана ', en: ' and ' };

function joined(items: readonly string[], last: string): string {
  if (items.length < 2) return items.join('');
  return items.slice(0, -1).join(', ') + last + items[items.length - 1];
}

/** "a, b or c" */
export const either = (language: Language, items: readonly string[]): string => joined(items, or[language]);

/** "a, b and c" */
export const together = (language: Language, items: readonly string[]): string => joined(items, and[language]);

const longest = 40;

/** A text from a cell in quotation marks, on one line and cut where it is long. */
export function cited(language: Language, text: string): string {
  const line = text.replace(/[\r\n\t]+/g, ' ');
  const letters = Array.from(line);
  return quote(language, letters.length > longest ? letters.slice(0, longest - 1).join('') + '…' : line);
}

/** A number, given as the program writes it, as the language does; any other text from a cell as a quotation. */
export const typed = (language: Language, seen: string): string =>
  /^-?\d+(\.\d+)?$/.test(seen) ? plain(language, Number(seen)) : cited(language, seen);

/** A class's name in quotation marks, once: some names have them already. */
export const named = (language: Language, name: string): string => quote(language, name.replace(/[«»“”]/g, ''));

/** Scores in a row, as the analyst would type them: "0, 1, 2, 3" or, with decimal commas, "0; 0,5; 1". */
export function numbersInRow(language: Language, values: readonly number[]): string {
  const texts = values.map((value) => plain(language, value));
  return texts.join(texts.some((text) => text.includes(',')) ? '; ' : ', ');
}

/** "6–47", or "6" for a single row. */
export const span = (first: number, last: number): string => (first === last ? `${first}` : `${first}–${last}`);

/** Columns side by side: "I–L"; columns that are not: "I, K, L". */
export function lettersOf(letters: readonly string[]): string {
  const places = letters.map(columnNumber);
  const adjacent = places.every((place, index) => index === 0 || place === (places[index - 1] ?? 0) + 1);
  return adjacent && letters.length > 2 ? `${letters[0]}–${letters[letters.length - 1]}` : letters.join(', ');
}

const columnNumber = (letter: string): number =>
  Array.from(letter).reduce((sum, sign) => sum * 26 + sign.charCodeAt(0) - 64, 0);

/** The first few of a list, with a mark where there are more. */
export const firstFew = (items: readonly string[], most: number): string =>
  items.slice(0, most).join(', ') + (items.length > most ? ' …' : '');

/** The first few of a list as the end of a sentence. */
export const lastlyFew = (items: readonly string[], most: number): string =>
  firstFew(items, most) + (items.length > most ? '' : '.');
