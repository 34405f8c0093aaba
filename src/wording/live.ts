// What a live summary says by formula: its headline, and whether the rest still belongs to the counts.
import type { Language } from '../core/language';
import { live as en } from './en/live';
import { live as ky } from './ky/live';
import type { LiveParts, LiveWords } from './live-words';
import { live as ru } from './ru/live';

const words: Record<Language, LiveWords> = { ru, ky, en };

export const liveWords = (language: Language): LiveWords => words[language];

/** @param none what is said where nobody has a class */
export function headlineFormula(language: Language, counts: LiveParts, none: string): string {
  const { headline } = words[language];
  const { classed, parts } = counts;
  const most = `MAX(${parts.map(({ count }) => count).join(';')})`;
  return `IF(${classed}=0;${none};IF(${most}=${classed};${headline.all(counts)};${headline.classes(counts)}))`;
}
