// TEXT: a value written by a number format such as 0.00, # ##0, 0% or dd.mm.yyyy.

import { toNumber, toText } from './coerce';
import { formatDate, isDatePattern } from './date-format';
import type { FormulaLocale } from './locale';
import { rounded, roundHalfUp } from './rounding';
import { errors, type FormulaValue, isError } from './values';

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
  if (isDatePattern(parts)) return formatDate(value, parts, locale, literal);
  const pattern = parts.filter((piece) => literal(piece) === undefined).join('');
  const core = /[0#?][0#?,]*(?:\.[0#?]*)?|\.[0#?]+/.exec(localised(pattern, locale))?.[0];
  if (core === undefined) return /[0#?]/.test(pattern) ? errors.value : (value < 0 ? '-' : '') + plain(section, '');
  const percents = pattern.split('%').length - 1;
  const digits = formatDigits(Math.abs(value) * 100 ** percents, core, locale);
  const negative = value < 0 && /[1-9]/.test(digits);
  return (negative ? '-' : '') + around(parts, digits);
}

/** A comma between a last 0 and further zeros is the decimal mark of locales that write it so. */
function localised(pattern: string, locale: FormulaLocale): string {
  const decimalComma = locale.decimal === ',' && !pattern.includes('.') && /^[^,]*0,0+(?![#?,0])/.test(pattern);
  return decimalComma && !/#,/.test(pattern) ? pattern.replace(',', '.') : pattern;
}

/** The digits in the place of the first placeholders, everything else as it stands. */
function around(parts: string[], digits: string): string {
  let text = '';
  let placed = false;
  for (const piece of parts) {
    const written = literal(piece);
    if (written !== undefined) text += written;
    else if (!/[0#?,.]/.test(piece)) text += piece;
    else if (!placed) {
      text += digits;
      placed = true;
    }
  }
  return text;
}

function formatDigits(value: number, core: string, locale: FormulaLocale): string {
  const [whole = '', fraction = ''] = core.split('.');
  const trailing = /,*$/.exec(whole)?.[0].length ?? 0;
  const number = rounded(value / 1000 ** trailing, fraction.length, roundHalfUp);
  const [integer = '', decimals = ''] = number.toFixed(fraction.length).split('.');
  const least = whole.replace(/[^0]/g, '').length;
  const shown = (integer === '0' ? '' : integer).padStart(least, '0');
  const grouped = whole.replace(/,*$/, '').includes(',') ? shown.replace(/\B(?=(\d{3})+$)/g, locale.group) : shown;
  const kept = decimals.replace(new RegExp(`0{0,${fraction.length - fraction.lastIndexOf('0') - 1}}$`), '');
  return grouped + (kept === '' && !core.endsWith('.') ? '' : locale.decimal + kept);
}
