// Dates and times as they are typed: by the order and signs of the locale, or year first everywhere.

import type { LocaleSigns } from './locale-signs';
import { serialOfDay } from './serial-date';

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
