// What columns, rows and results of a table are called, in the three languages.
import type { Language } from '../core/language';
import type { SkipReason } from '../core/table/row-kind';
import { table as en } from './en/table';
import { table as ky } from './ky/table';
import type { Forms } from './numbers';
import { table as ru } from './ru/table';

export type TableWords = Omit<typeof en, 'skipReasons'> & { skipReasons: Record<SkipReason, Forms> };

const words: Record<Language, TableWords> = { ru, ky, en };

export const tableWords = (language: Language): TableWords => words[language];

export const roleWords = (language: Language): TableWords['roles'] => words[language].roles;

export const outcomeWords = (language: Language): TableWords['outcomes'] => words[language].outcomes;
