// The words of the workbench page in the three languages.
import type { Language } from '../core/language';
import { workbench as en, type WorkbenchWords } from './en/workbench';
import { workbench as ky } from './ky/workbench';
import { workbench as ru } from './ru/workbench';

export type { WorkbenchWords } from './en/workbench';

const words: Record<Language, WorkbenchWords> = { ru, ky, en };

export const workbenchWords = (language: Language): WorkbenchWords => words[language];
