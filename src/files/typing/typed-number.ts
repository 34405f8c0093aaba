// Numbers as they are typed: sign, thousands, decimals, exponent, percent.

import type { LocaleSigns } from './locale-signs';

const patterns = new Map<string, RegExp>();

/** One pattern for each pair of signs, because a long csv file asks for it a million times. */
function patternFor(signs: LocaleSigns): RegExp {
  const key = signs.decimal + signs.groups.join('');
  let pattern = patterns.get(key);
  if (!pattern) {
    const groups = signs.groups.join('');
    pattern = new RegExp(
      `^([+-]?)(\\d{1,3}(?:[${groups}]\\d{3})+|\\d+)?(?:[${signs.decimal}](\\d*))?(?:e([+-]?\\d+))?([ \\u00a0\\u202f]?%)?$`,
      'i',
    );
    patterns.set(key, pattern);
  }
  return pattern;
}

/** The number and the format that typing it gives, or null where the text is none in this locale. */
export function parseTypedNumber(text: string, signs: LocaleSigns): { value: number; numberFormat?: string } | null {
  if (!/^[+\-.,\d]/.test(text)) return null;
  const match = patternFor(signs).exec(text);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent, percent] = match;
  const digits = whole.replace(/\D/g, '');
  if (digits === '' && fraction === '') return null;
  // Moving the exponent instead of dividing by 100 keeps 7% at 0.07.
  const power = Number(exponent ?? 0) - (percent ? 2 : 0);
  const value = Number(`${sign}${digits || '0'}.${fraction || '0'}e${power}`);
  if (!Number.isFinite(value)) return null;
  if (percent) return { value, numberFormat: fraction ? '0.00%' : '0%' };
  if (exponent !== undefined) return { value, numberFormat: '0.00E+00' };
  if (digits !== whole) return { value, numberFormat: fraction ? '#,##0.00' : '#,##0' };
  return { value };
}
