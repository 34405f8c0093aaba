// What stands on a partner sheet, in the three languages.
import type { Language } from '../core/language';
import { partner as en, type PartnerWords } from './en/partner';
import { partner as ky } from './ky/partner';
import { partner as ru } from './ru/partner';

const words: Record<Language, PartnerWords> = { ru, ky, en };

export const partnerWords = (language: Language): PartnerWords => words[language];
