// What a method calls its classes and indicators: below a table these head counts and means, and no municipality bears such a name.
import { languages } from '../language';
import type { Method } from '../method/method';
import { comparable } from './names';

export interface MethodWords {
  /** Whether a label is such a name, also with «политика» behind it. */
  isOne(label: string): boolean;
  /** A cheap first look: every such label passes, and few others. */
  mayBe(label: string): boolean;
}

export function methodWords(method: Method): MethodWords {
  const names = [...method.classes, ...method.indicators].flatMap(({ name, short }) =>
    languages.flatMap((language) => [name[language], short[language]].map(comparable)),
  );
  const all = new Set(names);
  const beginnings = [...new Set(names.map((name) => name.slice(0, 3)))];
  const begins = new RegExp(`^[^\\p{L}]*(${beginnings.join('|')})`, 'iu');
  return {
    isOne: (label) => all.has(comparable(label).replace(/ (политика|саясат|policy)$/, '')),
    mayBe: (label) => begins.test(label),
  };
}
