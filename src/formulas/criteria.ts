// What COUNTIF, SUMIFS and their like mean by a criterion such as ">=2", "<>" or "*район".

import { booleanFromText } from './coerce';
import { compareValues, sameNumber } from './compare';
import type { FormulaLocale } from './locale';
import { numberFromText } from './number-text';
import { type FormulaValue, isError } from './values';

export interface Criterion {
  readonly matches: (value: FormulaValue) => boolean;
  /** Where exactly the cells of one value match: that value, so that they can be looked up instead of tested. */
  readonly key?: number | string | boolean;
}

type Ordering = '<' | '<=' | '>' | '>=';

/** The criterion written in a cell or argument. An empty cell means 0, as in Sheets. */
export function readCriterion(written: FormulaValue, locale: FormulaLocale): Criterion {
  if (written === null) return equalTo(0);
  if (typeof written !== 'string') return equalTo(written);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|=|<|>)?([^]*)$/.exec(written) ?? [];
  if (rest === '') return aboutEmpty(operator);
  const operand = numberFromText(rest, locale) ?? booleanFromText(rest) ?? rest;
  if (operator === '' || operator === '=') return textOrEqual(operand);
  if (operator === '<>') {
    const { matches } = textOrEqual(operand);
    return { matches: (value) => !matches(value) };
  }
  return ordered(operator as Ordering, operand);
}

/** What MATCH and the lookups mean by an exact match: the same kind and value; text may hold wildcards. */
export function exactly(wanted: FormulaValue, wildcards = true): Criterion {
  return typeof wanted === 'string' && wildcards ? textOrEqual(wanted) : equalTo(wanted);
}

function aboutEmpty(operator: string): Criterion {
  if (operator === '<>') return { matches: (value) => value !== null };
  if (operator === '=') return { matches: (value) => value === null };
  if (operator === '') return { matches: (value) => value === null || value === '' };
  return { matches: () => false };
}

function textOrEqual(operand: number | string | boolean): Criterion {
  if (typeof operand !== 'string' || !/[*?~]/.test(operand)) return equalTo(operand);
  const pattern = wildcardPattern(operand);
  return { matches: (value) => typeof value === 'string' && pattern.test(value) };
}

function equalTo(wanted: FormulaValue): Criterion {
  if (typeof wanted === 'number') {
    return { key: wanted, matches: (value) => typeof value === 'number' && sameNumber(value, wanted) };
  }
  if (typeof wanted === 'string') {
    const lower = wanted.toLowerCase();
    return { key: wanted, matches: (value) => typeof value === 'string' && value.toLowerCase() === lower };
  }
  if (typeof wanted === 'boolean') return { key: wanted, matches: (value) => value === wanted };
  if (isError(wanted)) return { matches: (value) => isError(value) && value.error === wanted.error };
  return { matches: (value) => value === null };
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
