// The language to begin in, before the add-on has said which one this person uses.
import { languages, type Language } from '../../core/language';

/** The first of the browser's languages that the panel speaks; else English. */
export function preferredLanguage(browser: readonly string[]): Language {
  for (const tag of browser) {
    const found = languages.find((language) => tag.toLowerCase().split('-')[0] === language);
    if (found) return found;
  }
  return 'en';
}
