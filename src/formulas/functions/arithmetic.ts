// Rounding and the other functions of one or two numbers.

import { rounded, roundHalfUp, settled } from '../formats/rounding';
import { toNumber } from '../values/coerce';
import { finite, power } from '../values/operators';
import { errors, type FormulaValue, isError } from '../values/values';
import type { EagerFunction, Functions } from './function';

export const arithmetic: Functions = {
  ROUND: ofNumbers('ss', 1, (value, places = 0) => rounded(value, places, roundHalfUp)),
  ROUNDUP: ofNumbers('ss', 1, (value, places = 0) => rounded(value, places, Math.ceil)),
  ROUNDDOWN: ofNumbers('ss', 1, (value, places = 0) => rounded(value, places, Math.floor)),
  TRUNC: ofNumbers('ss', 1, (value, places = 0) => rounded(value, places, Math.floor)),
  MROUND: ofNumbers('ss', 0, (value, step) => {
    if (value * step < 0) return errors.number;
    return step === 0 ? 0 : steps(value, step, roundHalfUp);
  }),
  CEILING: ofNumbers('ss', 1, (value, step = 1) => {
    if (value > 0 && step < 0) return errors.number;
    return step === 0 ? 0 : steps(value, step, Math.ceil);
  }),
  FLOOR: ofNumbers('ss', 1, (value, step = 1) => {
    if (value > 0 && step < 0) return errors.number;
    return step === 0 ? errors.divisionByZero : steps(value, step, Math.floor);
  }),
  INT: ofNumbers('s', 0, (value) => Math.floor(settled(value))),
  MOD: ofNumbers('ss', 0, (value, divisor) => {
    if (divisor === 0) return errors.divisionByZero;
    const rest = value - divisor * Math.floor(settled(value / divisor));
    // What is left has the divisor's sign; a hair of the other one is lost to binary fractions.
    return rest * divisor < 0 ? 0 : finite(rest);
  }),
  ABS: ofNumbers('s', 0, Math.abs),
  SIGN: ofNumbers('s', 0, Math.sign),
  SQRT: ofNumbers('s', 0, (value) => (value < 0 ? errors.number : Math.sqrt(value))),
  POWER: ofNumbers('ss', 0, power),
  PI: { takes: '', call: () => Math.PI },
};

function ofNumbers(
  takes: string,
  optional: number,
  result: (first: number, second: number) => FormulaValue,
): EagerFunction {
  return {
    takes,
    optional,
    call(args, place) {
      const numbers: number[] = [];
      for (const arg of args) {
        const number = toNumber(arg as FormulaValue, place.reader.locale);
        if (isError(number)) return number;
        numbers.push(number);
      }
      const [first = 0, second] = numbers;
      const value = result(first, second as number);
      return typeof value === 'number' ? finite(value) : value;
    },
  };
}

function steps(value: number, step: number, round: (value: number) => number): number {
  return settled(round(settled(value / step)) * step);
}
