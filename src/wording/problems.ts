// What the panel says of corrections, in the three languages.
import type { Language } from '../core/language';
import { problems as en } from './en/problems';
import { problems as ky } from './ky/problems';
import { problems as ru } from './ru/problems';

export type ProblemWords = typeof en;

const words: Record<Language, ProblemWords> = { ru, ky, en };

export const problemWords = (language: Language): ProblemWords => words[language];
