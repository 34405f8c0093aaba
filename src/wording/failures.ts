// What goes wrong between the add-on's pages and the spreadsheet, in the three languages.
import type { Language } from '../core/language';
import { failures as en } from './en/failures';
import { failures as ky } from './ky/failures';
import { failures as ru } from './ru/failures';

export type FailureWords = typeof en;

const words: Record<Language, FailureWords> = { ru, ky, en };

export const failureWords = (language: Language): FailureWords => words[language];
