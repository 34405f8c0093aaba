// One kind of value where another is wanted: text as number, number as text, anything as true or false.

import type { FormulaLocale } from '../formats/locale';
import { numberFromText, textFromNumber } from '../formats/number-text';
import { errors, type FormulaError, type FormulaValue, isError } from './values';

/** Empty is 0, TRUE is 1, text counts where the locale reads it as a number; otherwise #VALUE!. */
export function toNumber(value: FormulaValue, locale: FormulaLocale): number | FormulaError {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  if (typeof value === 'boolean') return value ? 1 : 0;
  if (typeof value === 'string') return numberFromText(value, locale) ?? errors.value;
  return value;
}

export function toText(value: FormulaValue, locale: FormulaLocale): string | FormulaError {
  if (typeof value === 'string') return value;
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'number') return textFromNumber(value, locale);
  return value;
}

/** Empty is FALSE, a number is TRUE unless 0, text counts only as TRUE or FALSE. */
export function toBoolean(value: FormulaValue): boolean | FormulaError {
  if (typeof value === 'boolean') return value;
  if (value === null) return false;
  if (typeof value === 'number') return value !== 0;
  if (isError(value)) return value;
  return booleanFromText(value) ?? errors.value;
}

export function booleanFromText(text: string): boolean | undefined {
  const upper = text.trim().toUpperCase();
  return upper === 'TRUE' ? true : upper === 'FALSE' ? false : undefined;
}
