// Shares and means as table cells, and what the shares of a table add up to as they are printed.
import type { Language } from '../core/language';
import { isNone, type Statistic } from '../core/statistic';
import { percent, shareDigits } from '../wording/numbers';
import { reportWords } from '../wording/report';
import type { TableCell } from './plan';

/** A mean with one decimal, or in words why there is none. */
export function meanCell(language: Language, mean: Statistic): TableCell {
  return isNone(mean) ? { text: reportWords(language).none[mean.none] } : { value: mean, format: 'mean' };
}

/** A share of n, with a decimal where n deserves one; words where n is 0. */
export function shareCell(part: number, n: number): TableCell {
  if (n === 0) return { text: '–' };
  return { value: part / n, format: shareDigits(n) === 1 ? 'share1' : 'share' };
}

/** The printed shares added up, as text, where that is not 100 %; else null. */
export function printedSum(language: Language, parts: readonly number[], n: number): string | null {
  if (n === 0) return null;
  const scale = 10 ** (shareDigits(n) + 2);
  const printed = parts.map((part) => Math.round(Number(((part / n) * scale).toPrecision(15))));
  const sum = printed.reduce((all, part) => all + part, 0);
  return sum === scale ? null : percent(language, sum / scale, n);
}
