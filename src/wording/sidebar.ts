// What the panel says, in the three languages; all of it is in the page, so that changing the language needs no call.
import type { Language } from '../core/language';
import { sidebar as en, type SidebarWords } from './en/sidebar';
import { sidebar as ky } from './ky/sidebar';
import { sidebar as ru } from './ru/sidebar';

export type { SidebarWords } from './en/sidebar';

const words: Record<Language, SidebarWords> = { ru, ky, en };

export const sidebarWords = (language: Language): SidebarWords => words[language];
