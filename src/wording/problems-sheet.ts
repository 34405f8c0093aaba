// The sheet that lists the problems, in the three languages.
import type { Language } from '../core/language';
import { problemsSheet as en, type ProblemsSheetWords } from './en/problems-sheet';
import { problemsSheet as ky } from './ky/problems-sheet';
import { problemsSheet as ru } from './ru/problems-sheet';

const words: Record<Language, ProblemsSheetWords> = { ru, ky, en };

export const problemsSheetWords = (language: Language): ProblemsSheetWords => words[language];
