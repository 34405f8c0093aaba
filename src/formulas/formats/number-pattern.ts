// A number by the signs of a pattern such as #,##0.00: which digit stands in the place of which sign.

import type { FormulaLocale } from './locale';
import { rounded, roundHalfUp } from './rounding';

const isPlace = (piece: string | undefined): boolean => /^[0#?]$/.test(piece ?? '');

function lastPlace(parts: readonly string[]): number {
  let at = parts.length - 1;
  while (at >= 0 && !isPlace(parts[at])) at--;
  return at;
}

/**
 * `literal` says what a quoted or escaped piece stands for. Undefined for fractions (# ?/?), which are not written here.
 */
export function writeNumber(
  value: number,
  pieces: readonly string[],
  literal: (piece: string) => string | undefined,
  locale: FormulaLocale,
): string | undefined {
  const parts = localised(pieces, locale);
  const shown = (piece: string): string => literal(piece) ?? piece;
  if (!parts.some(isPlace)) return (value < 0 ? '-' : '') + parts.map(shown).join('');
  if (parts.includes('/')) return undefined;
  const power = parts.findIndex((piece, at) => /^e$/i.test(piece) && /^[+-]$/.test(parts[at + 1] ?? ''));
  const percents = parts.filter((piece) => piece === '%').length;
  const size = Math.abs(value) * 100 ** percents;
  const written =
    power < 0
      ? placeDigits(size, parts, shown, locale)
      : placePower(size, parts.slice(0, power), parts.slice(power + 1), shown, locale);
  return (value < 0 && /[1-9]/.test(written) ? '-' : '') + written;
}

/** In locales with a decimal comma `0,00` is understood too, and where thousands stand apart `# ##0,00`. */
function localised(pieces: readonly string[], locale: FormulaLocale): readonly string[] {
  if (locale.decimal !== ',' || pieces.includes('.')) return pieces;
  const spaced = /\s/.test(locale.group) && /^[^#]*#+(\s[#0]{3})+(?![#0\s])/.test(pieces.join(''));
  const parts = pieces.map((piece, at) => (spaced && /^\s$/.test(piece) && isPlace(pieces[at - 1]) ? ',' : piece));
  const comma = pieces.indexOf(',');
  const alone = comma > 0 && pieces.indexOf(',', comma + 1) < 0;
  const decimals = /^0,0+(?![#?])/.test(pieces.slice(Math.max(comma - 1, 0)).join(''));
  if (alone && decimals) parts[comma] = '.';
  return parts;
}

function placePower(
  size: number,
  mantissa: readonly string[],
  power: readonly string[],
  shown: (piece: string) => string,
  locale: FormulaLocale,
): string {
  const point = mantissa.indexOf('.');
  const decimals = point < 0 ? 0 : mantissa.slice(point).filter(isPlace).length;
  const [digits, tens] = size.toExponential(14).split('e').map(Number) as [number, number];
  const nearest = rounded(digits, decimals, roundHalfUp);
  // 9.99 may round to 10.
  const [shownDigits, exponent] = nearest >= 10 ? [1, tens + 1] : [nearest, tens];
  const sign = exponent < 0 ? '-' : power[0] === '+' ? '+' : '';
  const written = placeDigits(Math.abs(exponent), power.slice(1), shown, locale);
  return `${placeDigits(shownDigits, mantissa, shown, locale)}E${sign}${written}`;
}

/** Digits before the point are laid from the right, and the first place takes all that are left. */
function placeDigits(
  size: number,
  parts: readonly string[],
  shown: (piece: string) => string,
  locale: FormulaLocale,
): string {
  const first = parts.findIndex(isPlace);
  const point = parts.findIndex((piece, at) => piece === '.' && (isPlace(parts[at - 1]) || isPlace(parts[at + 1])));
  const end = point < 0 ? parts.length : point;
  const lastWhole = lastPlace(parts.slice(0, end));
  let thousands = 0;
  for (const last of new Set([lastWhole, lastPlace(parts)]))
    for (let at = last + 1; parts[at] === ','; at++) thousands++;
  const places = point < 0 ? [] : parts.slice(point).filter(isPlace);
  const number = rounded(size / 1000 ** thousands, places.length, roundHalfUp);
  const [whole = '', fraction = ''] = number.toFixed(places.length).split('.');
  const grouped = parts.slice(first, lastWhole).includes(',') ? locale.group : '';
  return (
    wholePart(whole, parts.slice(0, end), grouped, shown) + fractionPart(fraction, parts.slice(end), shown, locale)
  );
}

function wholePart(whole: string, parts: readonly string[], group: string, shown: (piece: string) => string): string {
  const first = parts.findIndex(isPlace);
  const digits = whole === '0' ? [] : [...whole];
  let count = 0;
  const digit = (text: string): string => text + (text !== '' && count++ % 3 === 0 && count > 1 ? group : '');
  let written = '';
  for (let at = parts.length - 1; at >= 0; at--) {
    const piece = parts[at]!;
    if (piece === ',' && (isPlace(parts[at - 1]) || parts[at - 1] === ',')) continue;
    if (!isPlace(piece)) written = shown(piece) + written;
    else written = digit(digits.pop() ?? { '0': '0', '?': ' ' }[piece] ?? '') + written;
    while (at === first && digits.length > 0) written = digit(digits.pop()!) + written;
  }
  return written;
}

function fractionPart(
  fraction: string,
  parts: readonly string[],
  shown: (piece: string) => string,
  locale: FormulaLocale,
): string {
  if (parts.length === 0) return '';
  const places = parts.filter(isPlace).join('').replace(/#+$/, '');
  const needed = Math.max(places.length, fraction.replace(/0+$/, '').length);
  let next = 0;
  const texts = parts.slice(1).map((piece) => {
    if (!isPlace(piece)) return piece === ',' ? '' : shown(piece);
    const digit = next < needed ? (fraction[next] ?? '') : '';
    const isIdle = piece === '?' && /^0*$/.test(fraction.slice(next));
    next++;
    return isIdle ? ' ' : digit;
  });
  const bare = needed === 0 && isPlace(parts[1]);
  return (bare ? '' : locale.decimal) + texts.join('');
}
