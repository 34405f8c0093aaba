// Serial day numbers and calendar dates: day 0 is 30 December 1899, as in Sheets.

const dayLength = 86_400_000;
const epoch = Date.UTC(1899, 11, 30);

/** Months and days outside their range run on into the next or previous ones, as DATE does. `month` from 1. */
export function serialOf(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return Math.round((date.getTime() - epoch) / dayLength);
}

export interface CalendarDate {
  year: number;
  /** From 1. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

export function calendarDate(serial: number): CalendarDate {
  const date = new Date(epoch + Math.floor(serial) * dayLength);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The serial number of a date that exists in the calendar, else undefined. */
export function serialOfExisting(year: number, month: number, day: number): number | undefined {
  const serial = serialOf(year, month, day);
  const found = calendarDate(serial);
  return found.year === year && found.month === month && found.day === day ? serial : undefined;
}
