// Dates and times as they are typed: by the order and signs of the locale, or year first everywhere.

import type { LocaleSigns } from './locale-signs';
import { dayOfSerial, serialOfDay } from '../serial-date';

interface Dated {
  value: number;
  numberFormat: string;
}

/** The serial number and the format that typing it gives, or null where the text is no date or time in this locale. */
export function parseTypedDate(text: string, signs: LocaleSigns, year?: number): Dated | null {
  if (!/^\d/.test(text)) return null;
  const [, dayText = '', timeText] = /^(.*?\d)(?:[T ]+(\d{1,3}:\d{2}.*))?$/i.exec(text) ?? [];
  if (timeText === undefined) return timeOf(text) ?? dayOf(text, signs, year);
  const day = dayOf(dayText, signs, year);
  const time = timeOf(timeText);
  if (!day || !time || time.value >= 1) return null;
  return { value: day.value + time.value, numberFormat: `${day.numberFormat} ${time.numberFormat}` };
}

function dayOf(text: string, signs: LocaleSigns, currentYear?: number): Dated | null {
  const match = /^(\d{1,4})([./-])(\d{1,2})(?:\2(\d{1,4}))?$/.exec(text);
  if (!match) return null;
  const [, first = '', sign = '', second = '', third] = match;
  const at = (year: number, month: number, day: number, numberFormat: string): Dated | null => {
    const value = serialOfDay(year, month, day);
    return value === null ? null : { value, numberFormat };
  };
  if (first.length === 4) {
    if (third === undefined || third.length > 2 || sign === '.') return null;
    return at(Number(first), Number(second), Number(third), sign === '-' ? 'yyyy-mm-dd' : 'yyyy/mm/dd');
  }
  if (first.length > 2 || !signs.dateSigns.includes(sign)) return null;
  const [day, month] = signs.dayFirst ? [first, second] : [second, first];
  if (third === undefined) {
    return currentYear === undefined ? null : at(currentYear, Number(month), Number(day), signs.shortDateFormat);
  }
  if (third.length === 3 || third.length === 1) return null;
  return at(fullYear(third), Number(month), Number(day), signs.dateFormat);
}

/** Two digits mean 1930 to 2029. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function timeOf(text: string): Dated | null {
  const match = /^(\d{1,3}):(\d{2})(?::(\d{2}))?(?: ?([ap]m))?$/i.exec(text);
  if (!match) return null;
  const [, hourText = '', minuteText = '', secondText, half] = match;
  let hours = Number(hourText);
  const minutes = Number(minuteText);
  const seconds = Number(secondText ?? 0);
  if (minutes > 59 || seconds > 59) return null;
  if (half) {
    if (hours < 1 || hours > 12) return null;
    hours = (hours % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  }
  const value = (hours * 3600 + minutes * 60 + seconds) / 86_400;
  if (hours > 23) return { value, numberFormat: '[h]:mm:ss' };
  return { value, numberFormat: (secondText === undefined ? 'h:mm' : 'h:mm:ss') + (half ? ' am/pm' : '') };
}

/**
 * A serial number as it would be typed in a locale, so that `parseTypedDate` reads back the same number.
 * Null where it cannot be typed (before 1900, parts of a second).
 */
export function formatTypedDate(serial: number, format: string, signs: LocaleSigns): string | null {
  const seconds = Math.round(serial * 86_400);
  if (serial < 0 || Math.abs(seconds / 86_400 - serial) > 1e-9) return null;
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const pad = (value: number): string => String(value).padStart(2, '0');
  const minutes = pad(Math.floor(seconds / 60) % 60);
  const clock = `${Math.floor(rest / 3600)}:${minutes}` + (rest % 60 ? `:${pad(rest % 60)}` : '');
  if (!/[yd]/i.test(format)) {
    if (days === 0) return clock;
    const hours = Math.floor(seconds / 3600);
    return hours > 999 ? null : `${hours}:${minutes}:${pad(seconds % 60)}`;
  }
  if (days < 2) return null;
  const [year = '', month = '', date = ''] = dayOfSerial(days).split('-');
  const short = (part: string, length: number): string => (length === 1 ? String(Number(part)) : part);
  const day = signs.dateFormat
    .replace(/d+/, (part) => short(date, part.length))
    .replace(/m+/, (part) => short(month, part.length))
    .replace('yyyy', year);
  return rest === 0 ? day : `${day} ${clock}`;
}
