// The Share dialog, in the three languages.
import type { Language } from '../core/language';
import { shareDialog as en, type ShareDialogWords } from './en/share-dialog';
import { shareDialog as ky } from './ky/share-dialog';
import { shareDialog as ru } from './ru/share-dialog';

export type { ShareDialogWords } from './en/share-dialog';

const words: Record<Language, ShareDialogWords> = { ru, ky, en };

export const shareDialogWords = (language: Language): ShareDialogWords => words[language];
