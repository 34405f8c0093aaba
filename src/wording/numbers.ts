// Numbers and plural forms as the three languages write them, without the engine's locale data.
import { en, ky, ru } from 'make-plural/cardinals';
import type { Language } from '../core/language';

/** The forms a noun takes after a number: Russian uses one, few and many; Kyrgyz and English one and other. */
export interface Forms {
  one: string;
  few?: string;
  many?: string;
  other: string;
}

const rules = { ru, ky, en };

/** The form of a noun that stands after this whole number. */
export function plural(language: Language, n: number, forms: Forms): string {
  const category = rules[language](n) as keyof Forms;
  return forms[category] ?? forms.other;
}

const nbsp = '\u00a0';

/** Rounds at the 15 digits a spreadsheet shows, so that 14.25, held as 14.249999999999998, becomes 14.3 there and here. */
function halfUp(value: number, digits: number): number {
  const scale = 10 ** digits;
  return Math.round(Number((value * scale).toPrecision(15))) / scale;
}

/** A number with a fixed number of decimals: "4,3" in Russian and Kyrgyz, "4.3" in English; thousands apart from 10 000 on. */
export function decimal(language: Language, value: number, digits = 0): string {
  const [whole = '', fraction] = halfUp(Math.abs(value), digits).toFixed(digits).split('.');
  const gap = language === 'en' ? ',' : nbsp;
  const grouped = whole.length > 4 ? whole.replace(/\B(?=(\d{3})+$)/g, gap) : whole;
  const sign = value < 0 && halfUp(-value, digits) !== 0 ? '−' : '';
  return sign + grouped + (fraction ? (language === 'en' ? '.' : ',') + fraction : '');
}

/** A number as the analyst would type it, with as many decimals as it has. */
export function plain(language: Language, value: number): string {
  const text = String(value);
  return language === 'en' ? text : text.replace('.', ',');
}

/** How many decimals a percentage of `n` deserves: one from 20 on, else none. */
export const shareDigits = (n: number): number => (n >= 20 ? 1 : 0);

/** "59,0 %" of a share between 0 and 1; English has no space before the sign. */
export function percent(language: Language, share: number, n: number): string {
  return decimal(language, share * 100, shareDigits(n)) + (language === 'en' ? '%' : nbsp + '%');
}

/** "43,5–70,4 %" of two shares between 0 and 1. */
export const percentRange = (language: Language, low: number, high: number, n: number): string =>
  `${decimal(language, low * 100, shareDigits(n))}–${percent(language, high, n)}`;

const quoted = { ru: ['«', '»'], ky: ['«', '»'], en: ['“', '”'] } as const;

/** A text from a cell, in the language's quotation marks. */
export function quote(language: Language, text: string): string {
  const [open, close] = quoted[language];
  return open + text + close;
}
