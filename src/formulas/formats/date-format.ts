// Dates and times written by patterns such as dd.mm.yyyy or hh:mm.

import { errors, type FormulaValue } from '../values/values';
import type { FormulaLocale } from './locale';
import { calendarDate } from './serial-date';

export function isDatePattern(pieces: readonly string[]): boolean {
  return pieces.some((piece) => /^[ymdhs]$/i.test(piece) || /^\[[hms]+\]$/i.test(piece));
}

/** `literal` says what a quoted or escaped piece stands for. An impossible date is #VALUE!. */
export function formatDate(
  serial: number,
  pieces: readonly string[],
  locale: FormulaLocale,
  literal: (piece: string) => string | undefined,
): FormulaValue {
  if (serial < 0) return errors.value;
  const runs = joinRuns(pieces);
  const around: Around = {
    halves: runs.some((run) => /^am\/pm$/i.test(run)),
    dated: runs.some((run) => /^d{1,2}$/i.test(run)),
  };
  return runs
    .map((run, index) => {
      if (!/^([ymdhs]+|am\/pm|\[[hms]+\])$/i.test(run)) return literal(run) ?? run;
      const minutes = /^m{1,2}$/i.test(run) && besideTime(runs, index);
      return field(minutes ? 'n'.repeat(run.length) : run.toLowerCase(), serial, locale, around);
    })
    .join('');
}

function joinRuns(pieces: readonly string[]): string[] {
  const runs: string[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    const same = last?.charAt(0).toLowerCase() === piece.toLowerCase() && /^[ymdhs]$/i.test(piece);
    if (last !== undefined && (same || (/^a$|^am$|^am\/$|^am\/p$/i.test(last) && /^[m/p]$/i.test(piece)))) {
      runs[runs.length - 1] = last + piece;
    } else runs.push(piece);
  }
  return runs;
}

/** An m after hours or before seconds means minutes. */
function besideTime(runs: readonly string[], index: number): boolean {
  const isField = (run: string): boolean => /^\[?[ymdhs]+\]?$/i.test(run);
  const before = runs.slice(0, index).reverse().find(isField);
  const after = runs.slice(index + 1).find(isField);
  return /^\[?h/i.test(before ?? '') || /^s/i.test(after ?? '');
}

/** What else stands in the pattern: AM and PM, a day of the month. */
interface Around {
  halves: boolean;
  dated: boolean;
}

function field(pattern: string, serial: number, locale: FormulaLocale, { halves, dated }: Around): string {
  // Begun seconds do not count, but those lost to binary fractions do.
  const seconds = Math.floor((serial - Math.floor(serial)) * 86400 + 1e-4);
  const date = calendarDate(serial);
  const hour = Math.floor(seconds / 3600);
  const padded = (value: number): string => String(value).padStart(pattern.length, '0');
  switch (pattern.charAt(0)) {
    case 'y':
      return pattern.length > 2 ? String(date.year) : String(date.year % 100).padStart(2, '0');
    case 'm':
      return pattern.length > 2
        ? named({ month: pattern.length > 3 ? 'long' : 'short', ...(dated && { day: 'numeric' }) }, serial, locale)
        : padded(date.month);
    case 'd':
      return pattern.length > 2
        ? named({ weekday: pattern.length > 3 ? 'long' : 'short' }, serial, locale)
        : padded(date.day);
    case 'h':
      return padded(halves ? hour % 12 || 12 : hour);
    case 'n':
      return padded(Math.floor(seconds / 60) % 60);
    case 's':
      return padded(seconds % 60);
    case 'a':
      return hour < 12 ? 'AM' : 'PM';
    default:
      return elapsed(pattern, serial);
  }
}

function elapsed(pattern: string, serial: number): string {
  const unit = { h: 24, m: 1440, s: 86400 }[pattern.charAt(1)] ?? 24;
  return String(Math.floor(Math.round(serial * 86400) / (86400 / unit))).padStart(pattern.length - 2, '0');
}

function named(options: Intl.DateTimeFormatOptions, serial: number, locale: FormulaLocale): string {
  const { year, month, day } = calendarDate(serial);
  const written = new Intl.DateTimeFormat(locale.tag, { ...options, timeZone: 'UTC' });
  // Beside a day the month's name may have another form: 5 января.
  const parts = written.formatToParts(Date.UTC(year, month - 1, day));
  return parts.find(({ type }) => type === (options.month ? 'month' : 'weekday'))?.value ?? '';
}
