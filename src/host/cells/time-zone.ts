// Serial numbers of days, instants and time zones.

const MS_PER_DAY = 86_400_000;
/** Days from 1899-12-30, day 0 of a spreadsheet, to 1970-01-01. */
const UNIX_EPOCH = 25569;

export interface DateParts {
  year: number;
  month: number;
  day: number;
  hour: number;
  minute: number;
  second: number;
  millisecond: number;
}

/** The serial number that a spreadsheet in this zone stores for an instant. */
export function serialOfInstant(instant: number, timeZone: string): number {
  return (instant + offsetAt(instant, timeZone)) / MS_PER_DAY + UNIX_EPOCH;
}

/** The instant (ms) that a serial number means in a spreadsheet of this zone. */
export function instantOfSerial(serial: number, timeZone: string): number {
  const wall = Math.round((serial - UNIX_EPOCH) * MS_PER_DAY);
  const guess = wall - offsetAt(wall, timeZone);
  // Once more, from the right side of a change of offset.
  return wall - offsetAt(guess, timeZone);
}

/** The wall clock of an instant (ms) in a zone. */
export function partsOfInstant(instant: number, timeZone: string): DateParts {
  return partsOfUtc(instant + offsetAt(instant, timeZone));
}

function partsOfUtc(ms: number): DateParts {
  const date = new Date(ms);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
    second: date.getUTCSeconds(),
    millisecond: date.getUTCMilliseconds(),
  };
}

const formatters = new Map<string, Intl.DateTimeFormat>();
const offsets = new Map<string, number>();

/** Milliseconds to add to UTC. Zones change on quarter hours, so one answer serves for a quarter. */
export function offsetAt(instant: number, timeZone: string): number {
  const quarter = Math.floor(instant / 900_000);
  const key = `${timeZone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
    formatters.set(timeZone, formatter);
  }
  const at = quarter * 900_000;
  const parts: Record<string, string> = {};
  for (const part of formatter.formatToParts(at)) parts[part.type] = part.value;
  const number = (type: string) => Number(parts[type]);
  const wall = new Date(0);
  wall.setUTCFullYear(number('year'), number('month') - 1, number('day'));
  wall.setUTCHours(number('hour'), number('minute'), number('second'));
  const offset = wall.getTime() - at;
  if (offsets.size > 100_000) offsets.clear();
  offsets.set(key, offset);
  return offset;
}
