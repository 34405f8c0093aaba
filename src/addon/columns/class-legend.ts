// The note on the class column's header that says which colour is which class.
import { type Language, languages } from '../../core/language';
import type { Method } from '../../core/method/method';
import { sheetWords } from '../../wording/sheet';

/** '' where the method has other than the three classes that have colours with names. */
export function classLegend({ classes }: Method, language: Language): string {
  const { legend, colours } = sheetWords(language).classLegend;
  if (classes.length !== colours.length) return '';
  return [legend, ...classes.map(({ name }, rank) => `${colours[rank] ?? ''} – ${name[language]}`)].join('\n');
}

/** Whether a note is one that we wrote, in any language. */
export const isClassLegend = (note: string, method: Method): boolean =>
  note !== '' && languages.some((language) => classLegend(method, language) === note);

/** Never in the place of a note of the analyst's. */
export function noteLegend(head: GoogleAppsScript.Spreadsheet.Range, method: Method, language: Language): void {
  const note = head.getNote();
  const legend = classLegend(method, language);
  if (legend !== '' && legend !== note && (note === '' || isClassLegend(note, method))) head.setNote(legend);
}
