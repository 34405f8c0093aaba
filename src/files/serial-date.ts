// Dates as spreadsheets count them: days since 1899-12-30, the time of day as a fraction, no time zone anywhere.

const DAY = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** The serial number of a calendar day (month from 1), or null where there is no such day or its year is outside 1900–9999. */
export function serialOfDay(year: number, month: number, day: number): number | null {
  if (year < 1900 || year > 9999) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return (date.getTime() - EPOCH) / DAY;
}

/** The calendar day of a serial number as `yyyy-mm-dd`. */
export function dayOfSerial(serial: number): string {
  return new Date(EPOCH + Math.floor(serial) * DAY).toISOString().slice(0, 10);
}

/** Whether a number format shows a date or a time: it has a y, m, d, h or s outside quotes, brackets and escapes. */
export function isDateFormat(format: string): boolean {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .replace(/general/gi, '');
  return /[ymdhs]/i.test(bare);
}

/** Serial numbers of the Macintosh begin this much later. */
export const LATER_EPOCH = 1462;

/** The serial number of `2024-01-05T12:00:00`, as some files write dates. */
export function serialOfText(text: string): number {
  return (Date.parse(/Z|T.*[+-]/.test(text) ? text : `${text}${text.includes('T') ? '' : 'T00:00'}Z`) - EPOCH) / DAY;
}
