// Functions of text.

import { numberFromText } from '../formats/number-text';
import { formatText } from '../formats/text-format';
import { toNumber, toText } from '../values/coerce';
import { wildcardPattern } from '../values/criteria';
import { valuesAmong } from '../values/numbers';
import type { Place } from '../values/place';
import { errors, type FormulaError, type FormulaValue, isError, type Value } from '../values/values';
import type { EagerFunction, Functions } from './function';

const char = ofText('n', 0, ([code]) =>
  code >= 1 && code <= 0x10ffff ? String.fromCodePoint(Math.floor(code)) : errors.number,
);
const concatenate: EagerFunction = {
  takes: 'r',
  repeats: 1,
  call: (args, place) => joined(valuesAmong(args), '', place),
};

export const text: Functions = {
  LEN: ofText('t', 0, ([value]) => value.length),
  TRIM: ofText('t', 0, ([value]) => value.replace(/^ +| +$/g, '').replace(/ {2,}/g, ' ')),
  UPPER: ofText('t', 0, ([value]) => value.toUpperCase()),
  LOWER: ofText('t', 0, ([value]) => value.toLowerCase()),
  LEFT: ofText('tn', 1, ([value, count = 1]) => (count < 0 ? errors.value : value.slice(0, Math.floor(count)))),
  RIGHT: ofText('tn', 1, ([value, count = 1]) =>
    count < 0 ? errors.value : value.slice(Math.max(value.length - Math.floor(count), 0)),
  ),
  MID: ofText('tnn', 0, ([value, start, count]) =>
    start < 1 || count < 0 ? errors.value : value.substr(Math.floor(start) - 1, Math.floor(count)),
  ),
  SUBSTITUTE: ofText('tttn', 1, ([value, old, replacement, which]) => substitute(value, old, replacement, which)),
  REPT: ofText('tn', 0, ([value, count]) => (count < 0 ? errors.value : value.repeat(Math.floor(count)))),
  EXACT: ofText('tt', 0, ([a, b]) => a === b),
  FIND: ofText('ttn', 1, ([wanted, value, start = 1]) => found(start < 1 ? -1 : value.indexOf(wanted, start - 1))),
  SEARCH: ofText('ttn', 1, ([wanted, value, start = 1]) => found(start < 1 ? -1 : search(wanted, value, start - 1))),
  CHAR: char,
  UNICHAR: char,
  VALUE: {
    takes: 's',
    call: ([value = null], { reader }) =>
      typeof value === 'string'
        ? (numberFromText(value, reader.locale) ?? errors.value)
        : toNumber(value as FormulaValue, reader.locale),
  },
  TEXT: {
    takes: 'ss',
    call([value = null, format = null], { reader }) {
      const pattern = toText(format as FormulaValue, reader.locale);
      return isError(pattern) ? pattern : formatText(value as FormulaValue, pattern, reader.locale);
    },
  },
  CONCATENATE: concatenate,
  CONCAT: concatenate,
  TEXTJOIN: {
    takes: 'ssr',
    repeats: 1,
    call([delimiter = null, skipEmpty = null, ...parts], place) {
      const between = toText(delimiter as FormulaValue, place.reader.locale);
      if (isError(between)) return between;
      const values = valuesAmong(parts);
      return joined(skipEmpty ? values.filter((value) => value !== null && value !== '') : values, between, place);
    },
  },
};

type Kinds<Letters extends string> = Letters extends `${infer First}${infer Rest}`
  ? [First extends 't' ? string : number, ...Kinds<Rest>]
  : [];

/** Arguments turned into text (`t`) and numbers (`n`); those left out are undefined. */
function ofText<Letters extends string>(
  letters: Letters,
  optional: number,
  result: (args: Kinds<Letters>) => FormulaValue,
): EagerFunction {
  return {
    takes: 's'.repeat(letters.length),
    optional,
    call(args, { reader }) {
      const turned: (string | number)[] = [];
      for (let index = 0; index < args.length; index++) {
        const turn = letters[index] === 't' ? toText : toNumber;
        const value: string | number | FormulaError = turn(args[index] as FormulaValue, reader.locale);
        if (isError(value)) return value;
        turned.push(value);
      }
      return result(turned as unknown as Kinds<Letters>);
    },
  };
}

function joined(values: readonly FormulaValue[], delimiter: string, place: Place): Value {
  const parts: string[] = [];
  for (const value of values) {
    const part = toText(value, place.reader.locale);
    if (isError(part)) return part;
    parts.push(part);
  }
  return parts.join(delimiter);
}

function substitute(value: string, old: string, replacement: string, which: number | undefined): FormulaValue {
  if (which !== undefined && which < 1) return errors.value;
  if (old === '') return value;
  if (which === undefined) return value.replaceAll(old, () => replacement);
  let at = -1;
  for (let count = 0; count < Math.floor(which); count++) {
    at = value.indexOf(old, at + 1);
    if (at < 0) return value;
  }
  return value.slice(0, at) + replacement + value.slice(at + old.length);
}

function found(index: number): FormulaValue {
  return index < 0 ? errors.value : index + 1;
}

function search(wanted: string, value: string, from: number): number {
  const pattern = new RegExp(wildcardPattern(wanted).source.slice(1, -1), 'i');
  const index = value.slice(from).search(pattern);
  return index < 0 ? -1 : index + from;
}
