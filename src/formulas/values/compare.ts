// The order of values: numbers before text before booleans, text without regard to case, numbers to 15 digits.

import type { FormulaValue } from './values';

/** Numbers are the same when their first 15 digits are, so that 0.1+0.2 equals 0.3. */
export function sameNumber(a: number, b: number): boolean {
  if (a === b) return true;
  // Anything further apart differs within 15 digits, and is spared the slow way.
  if (Math.abs(a - b) > Math.abs(a) * 1e-13) return false;
  return a.toPrecision(15) === b.toPrecision(15);
}

/** Negative, 0 or positive. Empty compares as 0, "" or FALSE, by what stands on the other side. No errors, please. */
export function compareValues(a: FormulaValue, b: FormulaValue): number {
  const left = a ?? emptyLike(b);
  const right = b ?? emptyLike(a);
  if (typeof left === 'number' && typeof right === 'number') return sameNumber(left, right) ? 0 : left - right;
  if (typeof left === 'string' && typeof right === 'string') return compareText(left, right);
  return typeof left === typeof right ? Number(left) - Number(right) : rank(left) - rank(right);
}

function emptyLike(other: FormulaValue): FormulaValue {
  return typeof other === 'string' ? '' : typeof other === 'boolean' ? false : 0;
}

function rank(value: FormulaValue): number {
  return typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2;
}

const order = new Intl.Collator('en', { sensitivity: 'accent' });

function compareText(a: string, b: string): number {
  if (a === b) return 0;
  const [left, right] = [a.toLowerCase(), b.toLowerCase()];
  return left === right ? 0 : order.compare(left, right) || (left < right ? -1 : 1);
}
