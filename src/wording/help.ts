// The help that the menu shows, in the three languages. Apart from the menu, since the panel has no use for so long a text.
import type { Language, Localized } from '../core/language';
import { help as en, type HelpWords } from './en/help';
import { help as ky } from './ky/help';
import { span } from './phrases';
import { help as ru } from './ru/help';

const words: Record<Language, HelpWords> = { ru, ky, en };

export interface ExplainedMethod {
  readonly source: Localized;
  readonly indicators: readonly unknown[];
  readonly scale: { readonly min: number; readonly max: number };
  readonly classes: readonly { readonly from: number; readonly to: number; readonly name: Localized }[];
}

/** The help that the menu shows: how to use the add-on, what to do when the panel stays blank, the method. */
export function helpAlert(language: Language, method: ExplainedMethod): { title: string; text: string } {
  const { title, paragraphs, method: explain } = words[language];
  const classes = method.classes.map(({ from, to, name }) => `${span(from, to)} — ${name[language]}`).join(', ');
  const scores = span(method.scale.min, method.scale.max);
  const about = explain(method.source[language], method.indicators.length, scores, classes);
  return { title, text: [...paragraphs, about].join('\n\n') };
}
