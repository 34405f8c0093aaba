// What COUNTIF, SUMIFS and their like mean by a criterion such as ">=2", "<>" or "*район".

import type { FormulaLocale } from '../formats/locale';
import { numberFromText } from '../formats/number-text';
import { booleanFromText } from './coerce';
import { compareValues, sameNumber } from './compare';
import { type FormulaValue, isError } from './values';

export interface Criterion {
  readonly matches: (value: FormulaValue) => boolean;
  /** Where exactly the cells of certain values match: these values, so that cells can be looked up instead of tested. */
  readonly keys?: readonly (number | string | boolean)[];
}

type Ordering = '<' | '<=' | '>' | '>=';

/** The criterion written in a cell or argument. An empty cell means 0, as in Sheets. */
export function readCriterion(written: FormulaValue, locale: FormulaLocale): Criterion {
  if (written === null) return equalTo(0);
  if (typeof written !== 'string') return equalTo(written);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(written) ?? [];
  if (rest === '') return aboutEmpty(operator);
  const operand = numberFromText(rest, locale) ?? booleanFromText(rest);
  if (operator !== '' && operator !== '=' && operator !== '<>') return ordered(operator as Ordering, operand ?? rest);
  // "2" means the number, but also the text that looks just so.
  const same = operand === undefined ? textOrEqual(rest) : either(equalTo(operand), equalTo(rest));
  return operator === '<>' ? { matches: (value) => !same.matches(value) } : same;
}

/** What MATCH and the lookups mean by an exact match: the same kind and value; text may hold wildcards. */
export function exactly(wanted: FormulaValue, wildcards = true): Criterion {
  return typeof wanted === 'string' && wildcards ? textOrEqual(wanted) : equalTo(wanted);
}

function either(a: Criterion, b: Criterion): Criterion {
  return { keys: [...(a.keys ?? []), ...(b.keys ?? [])], matches: (value) => a.matches(value) || b.matches(value) };
}

function aboutEmpty(operator: string): Criterion {
  if (operator === '<>') return { matches: (value) => value !== null };
  if (operator === '=') return { matches: (value) => value === null };
  if (operator === '') return { matches: (value) => value === null || value === '' };
  return { matches: () => false };
}

function textOrEqual(operand: string): Criterion {
  if (!/[*?~]/.test(operand)) return equalTo(operand);
  const pattern = wildcardPattern(operand);
  return { matches: (value) => typeof value === 'string' && pattern.test(value) };
}

function equalTo(wanted: FormulaValue): Criterion {
  if (typeof wanted === 'number') {
    return { keys: [wanted], matches: (value) => typeof value === 'number' && sameNumber(value, wanted) };
  }
  if (typeof wanted === 'boolean') return { keys: [wanted], matches: (value) => value === wanted };
  if (wanted === null) return { matches: (value) => value === null };
  // An error is met by its name too: COUNTIF(A:A,"#N/A").
  const lower = (isError(wanted) ? wanted.error : wanted).toLowerCase();
  const matches = (value: FormulaValue): boolean =>
    typeof value === 'string' ? value.toLowerCase() === lower : isError(value) && value.error.toLowerCase() === lower;
  return lower.startsWith('#') ? { matches } : { keys: [lower], matches };
}

function ordered(operator: Ordering, operand: number | string | boolean): Criterion {
  const accepts = {
    '<': (order: number) => order < 0,
    '<=': (order: number) => order <= 0,
    '>': (order: number) => order > 0,
    '>=': (order: number) => order >= 0,
  }[operator];
  return { matches: (value) => typeof value === typeof operand && accepts(compareValues(value, operand)) };
}

/** `*` is any text, `?` one character, `~` takes the next one literally. Case does not matter. */
export function wildcardPattern(text: string): RegExp {
  const source = text.replace(/~[*?~]|[^]/g, (part) => {
    if (part === '*') return '[^]*';
    if (part === '?') return '[^]';
    return (part.length === 2 ? part.slice(1) : part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${source}$`, 'i');
}
