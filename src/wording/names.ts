// What the method and the columns are called in one language, for sentences that speak of them.
import type { Language, Localized } from '../core/language';
import { outcomeWords, roleWords } from './table';

/** The part of a method that has names; the panel's copy of it fits too. */
export interface NamedMethod {
  readonly indicators: readonly { readonly key: string; readonly short: Localized }[];
  readonly classes: readonly { readonly key: string; readonly short: Localized }[];
}

export interface Names {
  /** Short names of all indicators, in the method's order; none where the method is not known. */
  readonly indicators: readonly string[];
  indicator(key: string): string;
  /** A class, or one of the two ways of having none. */
  outcome(key: string): string;
  /** What a column holds: an indicator, the municipality, its oblast, or what a table may have beside these. */
  role(key: string): string;
}

/** Names of a method in a language. A key that nobody knows stands for itself, so that a sentence is never lost. */
export function namesOf(language: Language, method: NamedMethod | null): Names {
  const find = (list: NamedMethod['classes'] | undefined, key: string) =>
    list?.find((item) => item.key === key)?.short[language];
  const words: Record<string, string> = { ...roleWords(language) };
  const outcomes: Record<string, string> = { ...outcomeWords(language) };
  const indicator = (key: string) => find(method?.indicators, key) ?? key;
  return {
    indicators: (method?.indicators ?? []).map(({ short }) => short[language]),
    indicator,
    outcome: (key) => find(method?.classes, key) ?? outcomes[key] ?? key,
    role: (key) => {
      const [role = '', scored] = key.split(':');
      const name = words[role] ?? indicator(role);
      return scored === undefined ? name : `${name}: ${indicator(scored)}`;
    },
  };
}
