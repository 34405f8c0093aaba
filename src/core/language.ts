// The three languages that everything a person reads exists in.

export type Language = 'ru' | 'ky' | 'en';

export type Localized = Readonly<Record<Language, string>>;

export const languages: readonly Language[] = ['ru', 'ky', 'en'];
