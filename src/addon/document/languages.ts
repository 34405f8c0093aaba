// Which language the panel speaks to this person, and which one the document's columns and summary are in.
import { type Language, languages } from '../../core/language';
import type { Marks } from './marks';

const panelKey = 'tendik_language';
export const documentKey = 'tendik_document';

const isLanguage = (text: unknown): text is Language => languages.includes(text as Language);

/** Chosen in the panel, else the person's own locale; Russian for locales that we do not speak, as the sheets are. */
export function panelLanguage(): Language {
  const chosen = PropertiesService.getUserProperties().getProperty(panelKey);
  return isLanguage(chosen) ? chosen : localeLanguage();
}

/** The language of the person's locale, which is all that is known before the add-on is authorised. */
export function localeLanguage(): Language {
  const locale = (Session.getActiveUserLocale() || '').toLowerCase().split(/[_-]/)[0];
  return isLanguage(locale) ? locale : locale === '' ? 'ru' : 'en';
}

export function setPanelLanguage(language: Language): void {
  PropertiesService.getUserProperties().setProperty(panelKey, checked(language));
}

/** The language fixed for the document; null before the first run. */
export function documentLanguage(marks: Marks): Language | null {
  const value = marks.document?.value['language'];
  return isLanguage(value) ? value : null;
}

export const checked = (language: unknown): Language => {
  if (!isLanguage(language)) throw new RangeError(`language: ${String(language)}`);
  return language;
};
