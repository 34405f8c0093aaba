// What columns, rows and results of a table are called, in the three languages.
import type { Language } from '../core/language';
import { table as en, type TableWords } from './en/table';
import { table as ky } from './ky/table';
import { table as ru } from './ru/table';

const words: Record<Language, TableWords> = { ru, ky, en };

export const tableWords = (language: Language): TableWords => words[language];

export const roleWords = (language: Language): TableWords['roles'] => words[language].roles;

export const outcomeWords = (language: Language): TableWords['outcomes'] => words[language].outcomes;
