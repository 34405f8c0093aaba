// The sentences of a summary, by language.
import type { Language } from '../core/language';
import { report as en, type ReportWords } from './en/report';
import { report as ky } from './ky/report';
import { report as ru } from './ru/report';

export type { ColumnName } from './en/report';

const words: Record<Language, ReportWords> = { ru, ky, en };

export const reportWords = (language: Language): ReportWords => words[language];
