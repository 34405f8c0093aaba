// What stands in reports and files for partners, and what is said of them, in the three languages.
import type { Language } from '../core/language';
import { share as en, type ShareWords } from './en/share';
import { share as ky } from './ky/share';
import { share as ru } from './ru/share';

const words: Record<Language, ShareWords> = { ru, ky, en };

export const shareWords = (language: Language): ShareWords => words[language];
