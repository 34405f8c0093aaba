// IF and its relatives, which compute only the branch they take, and the logical connectives.

import { toBoolean } from '../values/coerce';
import { compareValues } from '../values/compare';
import { valuesAmong } from '../values/numbers';
import type { Place } from '../values/place';
import { errors, type FormulaError, type FormulaValue, Grid, isError, type Value } from '../values/values';
import type { Argument, EagerFunction, Functions, LazyFunction } from './function';

export const logic: Functions = {
  IF: {
    takes: 'sxx',
    optional: 1,
    lazily([condition, whenTrue, whenFalse], place) {
      const holds = truth(condition!, place);
      if (isError(holds)) return holds;
      const branch = holds ? whenTrue : whenFalse;
      return branch ? branch(place) : false;
    },
  },
  IFS: {
    takes: 'sx',
    repeats: 2,
    lazily(args, place) {
      for (let index = 0; index + 1 < args.length; index += 2) {
        const holds = truth(args[index]!, place);
        if (isError(holds)) return holds;
        if (holds) return args[index + 1]!(place);
      }
      return errors.notAvailable;
    },
  },
  SWITCH: {
    takes: 'ssx',
    repeats: 2,
    lazily([subject, ...cases], place) {
      const value = one(subject!, place);
      if (isError(value)) return value;
      for (let index = 0; index + 1 < cases.length; index += 2) {
        const candidate = one(cases[index]!, place);
        if (isError(candidate)) return candidate;
        if (compareValues(value, candidate) === 0) return cases[index + 1]!(place);
      }
      return cases.length % 2 === 1 ? cases.at(-1)!(place) : errors.notAvailable;
    },
  },
  IFERROR: otherwise(isError),
  IFNA: otherwise((value) => isError(value) && value.error === errors.notAvailable.error),
  AND: connective((truths) => truths.every(Boolean)),
  OR: connective((truths) => truths.some(Boolean)),
  XOR: connective((truths) => truths.filter(Boolean).length % 2 === 1),
  NOT: {
    takes: 's',
    call([value = null]) {
      const holds = toBoolean(value as FormulaValue);
      return isError(holds) ? holds : !holds;
    },
  },
  TRUE: { takes: '', call: () => true },
  FALSE: { takes: '', call: () => false },
};

function one(argument: Argument, place: Place): FormulaValue {
  const value: Value = argument(place);
  return value instanceof Grid ? value.at(0, 0) : value;
}

function truth(condition: Argument, place: Place): boolean | FormulaError {
  return toBoolean(one(condition, place));
}

function otherwise(caught: (value: FormulaValue) => boolean): LazyFunction {
  return {
    takes: 'ss',
    optional: 1,
    lazily([tried, fallback], place) {
      const value = one(tried!, place);
      if (!caught(value)) return value;
      // Without a second argument Sheets gives an empty cell.
      return fallback ? fallback(place) : null;
    },
  };
}

/** Text and empty cells in ranges are passed over; nothing left is #VALUE!. */
function connective(result: (truths: boolean[]) => boolean): EagerFunction {
  return {
    takes: 'r',
    repeats: 1,
    call(args) {
      const truths: boolean[] = [];
      for (const arg of args) {
        for (const value of valuesAmong([arg])) {
          if (arg instanceof Grid && (value === null || typeof value === 'string')) continue;
          const holds = toBoolean(value);
          if (isError(holds)) return holds;
          truths.push(holds);
        }
      }
      return truths.length === 0 ? errors.value : result(truths);
    },
  };
}
