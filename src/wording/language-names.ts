// The languages by their own names, which are the same in every language.
import type { Language } from '../core/language';

export const languageNames: Readonly<Record<Language, string>> = { ru: 'Русский', ky: 'Кыргызча', en: 'English' };
