// What a spreadsheet makes of a text that somebody types into a cell, by the sheet's locale.

import { signsOf } from './locale-signs';
import { parseTypedDate } from './typed-date';
import { parseTypedNumber } from './typed-number';
import type { CellValue } from '../workbook';

export interface TypedValue {
  value: CellValue;
  /** The format that typing gives the cell, where it gives one: `5%` is 0.05 under `0%`. */
  numberFormat?: string;
  /** With its `=`, otherwise as typed: names and separators are still those of the locale. The value is then null. */
  formula?: string;
}

const ERRORS: Readonly<Record<string, string>> = {
  '#N/A': '#N/A',
  '#REF!': '#REF!',
  '#DIV/0!': '#DIV/0!',
  '#VALUE!': '#VALUE!',
  '#NAME?': '#NAME?',
  '#NUM!': '#NUM!',
  '#NULL!': '#NULL!',
  '#ERROR!': '#ERROR!',
  '#Н/Д': '#N/A',
  '#ССЫЛКА!': '#REF!',
  '#ДЕЛ/0!': '#DIV/0!',
  '#ЗНАЧ!': '#VALUE!',
  '#ИМЯ?': '#NAME?',
  '#ЧИСЛО!': '#NUM!',
  '#ПУСТО!': '#NULL!',
};

/**
 * The value, number format or formula of a typed text.
 *
 * An apostrophe in front forces text and is dropped. `=…` is a formula, and so is any text after `+` or `-` that is
 * no number; blanks in front of `=` keep it text. A date without a year (`1/2`; `12.5` where days stand first and
 * dots divide dates) needs `year`, the current one; without it such text stays text. Currency stays text.
 *
 * @example
 * parseTyped('2,0', 'ru_RU') //=> { value: 2 }
 * parseTyped('5%', 'en_US') //=> { value: 0.05, numberFormat: '0%' }
 */
export function parseTyped(text: string, locale: string, year?: number): TypedValue {
  if (text === '') return { value: null };
  if (text.startsWith("'")) return { value: text.slice(1) };
  if (text.startsWith('=')) return text.length > 1 ? { value: null, formula: text } : { value: text };

  const signs = signsOf(locale);
  const trimmed = text.replace(/^ +| +$/g, '');
  const upper = trimmed.toUpperCase();
  if (signs.true.includes(upper)) return { value: true };
  if (signs.false.includes(upper)) return { value: false };
  const error = ERRORS[upper];
  if (error !== undefined) return { value: { error } };

  const found = parseTypedNumber(trimmed, signs) ?? parseTypedDate(trimmed, signs, year);
  if (found) return found;
  if (/^[+-]/.test(text) && text.trim().length > 1) return { value: null, formula: '=' + text };
  return { value: text };
}
