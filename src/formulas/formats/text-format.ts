// TEXT: a value written by a number format such as 0.00, # ##0, 0% or dd.mm.yyyy.

import { toNumber, toText } from '../values/coerce';
import { errors, type FormulaValue, isError } from '../values/values';
import { formatDate, isDatePattern } from './date-format';
import type { FormulaLocale } from './locale';
import { writeNumber } from './number-pattern';

/**
 * Patterns are written as in en_US; where the locale has decimal commas, `0,00` is understood too.
 * A format that is not understood gives #VALUE!.
 */
export function formatText(value: FormulaValue, pattern: string, locale: FormulaLocale): FormulaValue {
  if (isError(value)) return value;
  if (typeof value === 'boolean') return toText(value, locale);
  const number = toNumber(value, locale);
  const [positive = '', negative, zero, text = '@'] = sections(pattern);
  if (typeof number !== 'number') return plain(text, String(value));
  if (number < 0 && negative !== undefined) return formatNumber(-number, negative, locale);
  return formatNumber(number, number === 0 && zero !== undefined ? zero : positive, locale);
}

function sections(pattern: string): string[] {
  const found: string[] = [''];
  for (const part of pieces(pattern)) {
    if (part === ';') found.push('');
    else found[found.length - 1] += part;
  }
  return found;
}

/** Quoted text, escaped characters and bracketed conditions in one piece each, anything else by characters. */
function pieces(pattern: string): string[] {
  return pattern.match(/"[^"]*"|\\[^]|\[[^\]]*\]|_[^]|\*[^]|[^]/g) ?? [];
}

function literal(piece: string): string | undefined {
  if (piece.startsWith('"') && piece.length > 1) return piece.slice(1, -1);
  if (piece.startsWith('\\')) return piece.slice(1);
  // A currency stands in brackets with its language: [$₽-419].
  if (piece.startsWith('[$')) return piece.slice(2, -1).split('-')[0];
  if (piece.length > 1) return piece.startsWith('_') ? ' ' : '';
  return undefined;
}

function plain(section: string, text: string): string {
  return pieces(section)
    .map((piece) => (piece === '@' ? text : (literal(piece) ?? piece)))
    .join('');
}

function formatNumber(value: number, section: string, locale: FormulaLocale): FormulaValue {
  const parts = pieces(section);
  if (/^(general|@)$/i.test(section)) return toText(value, locale);
  if (parts.some((piece) => /^\[[<>=]/.test(piece))) return errors.value;
  if (isDatePattern(parts)) return formatDate(value, parts, locale, literal);
  return writeNumber(value, parts, literal, locale) ?? errors.value;
}
