// What the panel says of summaries and their settings, in the three languages.
import type { Language } from '../core/language';
import { summaries as en, type SummaryWords } from './en/summaries';
import { summaries as ky } from './ky/summaries';
import { summaries as ru } from './ru/summaries';

const words: Record<Language, SummaryWords> = { ru, ky, en };

export const summaryWords = (language: Language): SummaryWords => words[language];

/** What a block shows, in a few words; a block that has none here is called by its id, so that it can be switched off. */
export const blockName = (language: Language, id: string): string => {
  const names: Record<string, string> = words[language].blocks;
  return names[id] ?? id;
};
