// The Share dialog, in the three languages.
import type { Language } from '../core/language';
import { shareDialog as en } from './en/share-dialog';
import { shareDialog as ky } from './ky/share-dialog';
import { shareDialog as ru } from './ru/share-dialog';

export type ShareDialogWords = typeof en;

const words: Record<Language, ShareDialogWords> = { ru, ky, en };

export const shareDialogWords = (language: Language): ShareDialogWords => words[language];
