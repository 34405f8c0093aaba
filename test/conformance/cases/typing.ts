// Text written by a script is read as if typed, by the spreadsheet's locale; what is plain text already is not.
import type { Case, Locale, Scene } from '../case';
import { readBack, readsIn, TYPED_TEXTS, TYPING_LOCALES, type TypedText } from '../typed-texts';

function read({ ss, Utilities }: Scene, cell: GoogleAppsScript.Spreadsheet.Range): unknown {
  const zone = ss.getSpreadsheetTimeZone();
  return readBack(cell.getValue(), (date) => Utilities.formatDate(date, zone, 'MM-dd'));
}

function typed(row: TypedText, at: number, locale: Locale): Case {
  const { text, confidence, source, here, disputed } = row;
  const expected = readsIn(row, locale);
  const doubt = disputed?.in === locale ? disputed.why : undefined;
  const differs = here !== undefined && here.gives !== expected;
  return {
    id: `typing-${String(at + 1).padStart(2, '0')}-${locale}`,
    call: `setValue(${JSON.stringify(text)}) in ${locale}`,
    locale,
    leaves: 'cells',
    confidence: doubt === undefined ? confidence : 'disputed',
    source,
    ...(differs ? { here: { gives: [here.gives, here.gives], why: here.why } } : {}),
    ...(doubt === undefined ? {} : { disputed: doubt }),
    run: (scene) => [read(scene, scene.A('A1').setValue(text)), read(scene, scene.A('B1').setValues([[text]]))],
    gives: [expected, expected],
  };
}

const kept = TYPED_TEXTS.map(({ text }) => text).filter((text) => !text.startsWith("'"));

const plain = (locale: Locale): Case => ({
  id: `typing-plain-${locale}`,
  call: `setNumberFormat("@"), then setValue and setValues of ${kept.length} texts in ${locale}`,
  source: 'as in values-17: a plain-text format set before the write disables parsing',
  confidence: 'doc',
  locale,
  leaves: 'cells',
  run({ A }) {
    const column = A(`A1:A${kept.length}`).setNumberFormat('@');
    column.setValues(kept.map((text) => [text]));
    const first = column.getValues().map((row) => row[0] as unknown);
    kept.forEach((text, at) => A(`A${at + 1}`).setValue(text));
    return [first, column.getValues().map((row) => row[0] as unknown)];
  },
  gives: [kept, kept],
});

export const cases: Case[] = TYPING_LOCALES.flatMap((locale) => [
  ...TYPED_TEXTS.map((row, at) => typed(row, at, locale)),
  plain(locale),
]);
