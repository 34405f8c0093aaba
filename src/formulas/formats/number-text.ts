// Numbers, percentages, dates and times as people write them in a locale, and numbers back as text.

import type { FormulaLocale } from './locale';
import { serialOfExisting } from './serial-date';

/** The number that the text stands for in this locale, or undefined. A date gives its serial number. */
export function numberFromText(text: string, locale: FormulaLocale): number | undefined {
  const trimmed = text.replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '');
  if (!/\d/.test(trimmed)) return undefined;
  return plainNumber(trimmed, locale) ?? dateOrTime(trimmed, locale);
}

function plainNumber(text: string, locale: FormulaLocale): number | undefined {
  const group = /\s/.test(locale.group) ? '[\\s\\u00a0\\u202f]' : locale.group.replace(/\W/g, '\\$&') || '(?!)';
  const pattern = `^([+-]?)((?:\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:\\${locale.decimal}\\d*)?(?:[eE][+-]?\\d+)?)\\s*(%?)$`;
  const found = numberPattern(pattern).exec(text);
  const digits = found?.[2]?.replace(numberPattern(group, 'g'), '').replace(locale.decimal, '.');
  if (!found || !digits || !/^\.?\d/.test(digits)) return undefined;
  return ((found[1] === '-' ? -1 : 1) * Number(digits)) / (found[3] ? 100 : 1);
}

const patterns = new Map<string, RegExp>();

function numberPattern(source: string, flags = ''): RegExp {
  let pattern = patterns.get(flags + source);
  if (!pattern) patterns.set(flags + source, (pattern = new RegExp(source, flags)));
  pattern.lastIndex = 0;
  return pattern;
}

function dateOrTime(text: string, locale: FormulaLocale): number | undefined {
  const [, date, time] = /^(\S*[^\d:\s]\S*?)?(?:[\sT]*(\d{1,2}:\d{2}(?::\d{2})?))?$/.exec(text) ?? [];
  const day = date === undefined ? 0 : serialFromText(date, locale);
  const fraction = time === undefined ? 0 : fractionOfDay(time);
  return day === undefined || fraction === undefined || (date === undefined && time === undefined)
    ? undefined
    : day + fraction;
}

function serialFromText(text: string, locale: FormulaLocale): number | undefined {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return serialOfExisting(Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const found = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);
  if (!found || (found[2] === '.' && locale.dateSeparator !== '.')) return undefined;
  const [first, second] = [Number(found[1]), Number(found[3])];
  const year = found[4] === undefined ? locale.year : fullYear(found[4]);
  if (year === undefined) return undefined;
  return locale.dateOrder === 'mdy' ? serialOfExisting(year, first, second) : serialOfExisting(year, second, first);
}

/** Two digits mean 1930 to 2029. */
function fullYear(text: string): number {
  return Number(text) + (text.length === 4 ? 0 : Number(text) < 30 ? 2000 : 1900);
}

function fractionOfDay(text: string): number | undefined {
  const [hours = 0, minutes = 0, seconds = 0] = text.split(':').map(Number);
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : undefined;
}

/** As a cell of the automatic format shows it at full precision: 15 digits, the locale's decimal mark. */
export function textFromNumber(value: number, locale: FormulaLocale): string {
  const [digits = '', exponent] = Number(value.toPrecision(15)).toExponential().split('e');
  const power = Number(exponent);
  const text =
    power >= 16 || power < -9
      ? `${digits}E${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`
      : decimalNotation(digits, power);
  return text.replace('.', locale.decimal);
}

function decimalNotation(digits: string, power: number): string {
  const sign = digits.startsWith('-') ? '-' : '';
  const bare = digits.replace(/[-.]/g, '');
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${bare}`;
  const padded = bare.padEnd(power + 1, '0');
  return sign + padded.slice(0, power + 1) + (padded.length > power + 1 ? `.${padded.slice(power + 1)}` : '');
}
