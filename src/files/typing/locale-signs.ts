// What a locale decides about typing: the decimal sign, the thousands sign, the order of a date and the words for true and false.

export interface LocaleSigns {
  decimal: ',' | '.';
  /** Every sign accepted between thousands; the first one is written. */
  groups: readonly string[];
  dayFirst: boolean;
  /** Signs that may stand between the parts of a date. */
  dateSigns: readonly string[];
  dateFormat: string;
  /** A date typed without its year. */
  shortDateFormat: string;
  true: readonly string[];
  false: readonly string[];
}

const english: LocaleSigns = {
  decimal: '.',
  groups: [','],
  dayFirst: false,
  dateSigns: ['/', '-'],
  dateFormat: 'm/d/yyyy',
  shortDateFormat: 'm/d',
  true: ['TRUE'],
  false: ['FALSE'],
};

const dotted = {
  decimal: ',',
  dayFirst: true,
  dateSigns: ['.', '/', '-'],
  dateFormat: 'dd.mm.yyyy',
  shortDateFormat: 'dd.mm',
} as const;

const slashed = {
  decimal: ',',
  dayFirst: true,
  dateSigns: ['/', '-'],
  dateFormat: 'dd/mm/yyyy',
  shortDateFormat: 'dd/mm',
} as const;

const SPACES = ['\u00a0', '\u202f', ' '];

const russian: LocaleSigns = {
  ...dotted,
  groups: SPACES,
  true: ['TRUE', 'ИСТИНА'],
  false: ['FALSE', 'ЛОЖЬ'],
};

const byLanguage: Readonly<Record<string, LocaleSigns>> = {
  ru: russian,
  ky: russian,
  kk: russian,
  uk: { ...dotted, groups: SPACES, true: ['TRUE', 'ІСТИНА'], false: ['FALSE', 'ХИБНІСТЬ'] },
  de: { ...dotted, groups: ['.'], true: ['TRUE', 'WAHR'], false: ['FALSE', 'FALSCH'] },
  tr: { ...dotted, groups: ['.'], true: ['TRUE', 'DOĞRU'], false: ['FALSE', 'YANLIŞ'] },
  pl: { ...dotted, groups: SPACES, true: ['TRUE', 'PRAWDA'], false: ['FALSE', 'FAŁSZ'] },
  fr: { ...slashed, groups: SPACES, true: ['TRUE', 'VRAI'], false: ['FALSE', 'FAUX'] },
  es: { ...slashed, groups: ['.'], true: ['TRUE', 'VERDADERO'], false: ['FALSE', 'FALSO'] },
  it: { ...slashed, groups: ['.'], true: ['TRUE', 'VERO'], false: ['FALSE', 'FALSO'] },
  en: english,
};

/** The signs of a locale as Sheets names it (`ru_RU`); one that is not known here goes as `en_US`. */
export function signsOf(locale: string): LocaleSigns {
  if (/^en[_-](GB|AU|NZ|IE|IN|ZA)$/i.test(locale)) {
    return { ...english, dayFirst: true, dateFormat: 'dd/mm/yyyy', shortDateFormat: 'dd/mm' };
  }
  return byLanguage[locale.slice(0, 2).toLowerCase()] ?? english;
}
