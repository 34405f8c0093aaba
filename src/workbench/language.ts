// The language of the page: from the address, else as chosen before, else the browser's, else Russian.
import { languages, type Language } from '../core/language';

const STORED_AS = 'tendik-language';

export function chosenLanguage(address: URLSearchParams, browser: readonly string[]): Language {
  const wishes = [address.get('lang'), stored(), ...browser.map((locale) => locale.slice(0, 2).toLowerCase())];
  return languages.find((language) => wishes.find((wish) => languages.includes(wish as Language)) === language) ?? 'ru';
}

/** Remembered where the browser lets a page remember; a page opened as a file often cannot. */
export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(STORED_AS, language);
  } catch {
    // Then the browser's language decides next time.
  }
}

function stored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}

/** As Sheets names a person's locale. */
export const localeOf = (language: Language): string => ({ ru: 'ru_RU', ky: 'ky_KG', en: 'en_US' })[language];
