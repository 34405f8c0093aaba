// The shared rows as csv: a header, then values as the language's spreadsheets read them.
import type { Language } from '../core/language';
import type { ShareData } from '../addon/sharing/share-types';
import { writeCsv } from '../files/csv/csv';
import type { Separator } from '../files/csv/csv-text';
import { emptySheet } from '../files/empty-sheet';

/** Where the comma is the decimal mark, it cannot separate. */
const forms: Record<Language, { separator: Separator; locale: string }> = {
  ru: { separator: ';', locale: 'ru_RU' },
  ky: { separator: ';', locale: 'ru_RU' },
  en: { separator: ',', locale: 'en_US' },
};

/** UTF-8 with its mark. Text that a spreadsheet would run or change is written with an apostrophe. */
export function shareCsv({ language, columns, rows }: ShareData): Uint8Array {
  const cells = [columns.map(({ header }) => header), ...rows.map((row) => row.cells)];
  const sheet = {
    ...emptySheet(1, 'csv', cells.length, columns.length),
    rows: cells.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  };
  return writeCsv(sheet, forms[language]);
}
