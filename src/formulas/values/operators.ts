// What the operators do with two single values.

import type { FormulaLocale } from '../formats/locale';
import type { BinaryOperator } from '../syntax/parse';
import { toNumber, toText } from './coerce';
import { compareValues } from './compare';
import { errors, type FormulaError, type FormulaValue, isError } from './values';

export function operate(
  operator: BinaryOperator,
  left: FormulaValue,
  right: FormulaValue,
  locale: FormulaLocale,
): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '=':
      return compareValues(left, right) === 0;
    case '<>':
      return compareValues(left, right) !== 0;
    case '<':
      return compareValues(left, right) < 0;
    case '<=':
      return compareValues(left, right) <= 0;
    case '>':
      return compareValues(left, right) > 0;
    case '>=':
      return compareValues(left, right) >= 0;
    case '&':
      return `${toText(left, locale)}${toText(right, locale)}`;
    default:
      return calculate(operator, toNumber(left, locale), toNumber(right, locale));
  }
}

function calculate(
  operator: '+' | '-' | '*' | '/' | '^',
  left: number | FormulaError,
  right: number | FormulaError,
): FormulaValue {
  if (isError(left)) return left;
  if (isError(right)) return right;
  switch (operator) {
    case '+':
      return finite(left + right);
    case '-':
      return finite(left - right);
    case '*':
      return finite(left * right);
    case '/':
      return right === 0 ? errors.divisionByZero : finite(left / right);
    case '^':
      return power(left, right);
  }
}

export function power(base: number, exponent: number): FormulaValue {
  return base === 0 && exponent < 0 ? errors.divisionByZero : finite(base ** exponent);
}

/** #NUM! for what no cell can hold. */
export function finite(value: number): number | FormulaError {
  // Adding 0 turns -0 into 0.
  return Number.isFinite(value) ? value + 0 : errors.number;
}
