// The language that a sheet's header is written in, for runs that know no person's locale.
import type { Language } from '../../core/language';
import type { Header } from '../../core/table/header';

/** Letters and endings that Kyrgyz has and Russian has not. */
const kyrgyz = /[өүң]|аймаг|облус|стратегиялык|институционалдык|документтер|багытталган|аталыш/i;
const cyrillic = /[а-я]/i;

export function sheetLanguage(header: Header): Language {
  const texts = header.texts.map((found) => found.text);
  const count = (pattern: RegExp): number => texts.filter((text) => pattern.test(text)).length;
  if (count(kyrgyz) * 2 >= texts.length) return 'ky';
  return count(cyrillic) * 2 >= texts.length ? 'ru' : 'en';
}
