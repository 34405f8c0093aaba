// Functions of dates, which are serial day numbers.

import { type CalendarDate, calendarDate, serialOf } from '../formats/serial-date';
import { toNumber } from '../values/coerce';
import { errors, type FormulaValue, isError } from '../values/values';
import type { EagerFunction, Functions } from './function';

export const dates: Functions = {
  DATE: {
    takes: 'sss',
    call(args, { reader }) {
      const parts: number[] = [];
      for (const arg of args) {
        const part = toNumber(arg as FormulaValue, reader.locale);
        if (isError(part)) return part;
        parts.push(Math.floor(part));
      }
      const [year = 0, month = 0, day = 0] = parts;
      if (year < 0 || year > 9999) return errors.number;
      return serialOf(year < 1900 ? year + 1900 : year, month, day);
    },
  },
  TODAY: { takes: '', call: (_, { reader }) => reader.today() },
  YEAR: partOf((date) => date.year),
  MONTH: partOf((date) => date.month),
  DAY: partOf((date) => date.day),
  WEEKDAY: partOf(({ weekday }, type) =>
    type === 1 ? weekday + 1 : type === 2 ? ((weekday + 6) % 7) + 1 : (weekday + 6) % 7,
  ),
};

function partOf(part: (date: CalendarDate, type: number) => number): EagerFunction {
  return {
    takes: 'ss',
    optional: 1,
    call([value = null, type = 1], { reader }) {
      const serial = toNumber(value as FormulaValue, reader.locale);
      const kind = toNumber(type as FormulaValue, reader.locale);
      if (isError(serial)) return serial;
      if (isError(kind)) return kind;
      return part(calendarDate(serial), kind);
    },
  };
}
