// Numbers, percentages and texts as pieces of a formula, so that a sentence over live counts reads as `numbers.ts` writes it.
import type { Language } from '../core/language';

/** Excel takes no longer text in a formula; longer ones are joined. */
const longest = 250;

/** A text inside a formula. */
export function literal(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${longest}}`, 'g')) ?? [''];
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

/** Pieces joined: texts as they are, expressions in a list of their own. */
export const join = (...pieces: (string | [expression: string])[]): string =>
  pieces.map((piece) => (typeof piece === 'string' ? literal(piece) : piece[0])).join('&');

/** A count; thousands stand apart from 10 000 on. */
export function count(language: Language, n: string): string {
  const gap = literal(language === 'en' ? ',' : '\u00a0');
  return `IF(${n}<10000;${n};INT(${n}/1000)&${gap}&RIGHT(1000+MOD(${n};1000);3))`;
}

/** "57,5 %": a decimal where n is 20 or more, else none. */
export function share(language: Language, part: string, n: string): string {
  const [mark, sign] = language === 'en' ? ['.', '%'] : [',', '\u00a0%'];
  const tenths = `ROUND(${part}/${n}*1000;0)`;
  const exact = `INT(${tenths}/10)&${literal(mark)}&MOD(${tenths};10)`;
  return `IF(${n}<20;ROUND(${part}/${n}*100;0);${exact})&${literal(sign)}`;
}

/** A text where not all of the units are counted in n. */
export const unlessAll = (n: string, units: number, text: string): string => `IF(${n}<${units};${literal(text)};"")`;

/** The first of these classes that holds all; the last where none of the others does. */
export const whole = (n: string, parts: readonly { count: string; name: string }[]): string =>
  parts.reduceRight(
    (other, { count: part, name }) => (other === '' ? literal(name) : `IF(${part}=${n};${literal(name)};${other})`),
    '',
  );

/** Whether none of these counts is above 0. */
export const allZero = (counts: readonly string[]): string => `${counts.join('+')}=0`;
