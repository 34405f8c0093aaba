// What stands in the journal sheet, in the three languages.
import type { Language } from '../core/language';
import { journal as en, type JournalWords } from './en/journal';
import { journal as ky } from './ky/journal';
import { journal as ru } from './ru/journal';

const words: Record<Language, JournalWords> = { ru, ky, en };

export const journalWords = (language: Language): JournalWords => words[language];
