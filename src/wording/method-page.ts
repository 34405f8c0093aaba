// The page about the method for readers, in the three languages: what the source says, and where it is silent, what we chose.
import type { Language } from '../core/language';
import { methodPage as en, type MethodPageWords } from './en/method-page';
import { methodPage as ky } from './ky/method-page';
import { methodPage as ru } from './ru/method-page';

const words: Record<Language, MethodPageWords> = { ru, ky, en };

export const methodPageWords = (language: Language): MethodPageWords => words[language];
