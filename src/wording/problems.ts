// What the panel says of corrections, in the three languages.
import type { Language } from '../core/language';
import { problems as en, type ProblemWords } from './en/problems';
import { problems as ky } from './ky/problems';
import { problems as ru } from './ru/problems';

const words: Record<Language, ProblemWords> = { ru, ky, en };

export const problemWords = (language: Language): ProblemWords => words[language];
