// Which locale the numbers and dates of a workbook most likely were typed in.

import type { SheetData } from '../workbook';

const ENOUGH = 20_000;

/** ru_RU where most letters of the first texts are Cyrillic, otherwise en_US. */
export function dominantLocale(sheets: readonly SheetData[]): string {
  let cyrillic = 0;
  let latin = 0;
  for (const sheet of sheets) {
    for (const row of sheet.rows) {
      for (const cell of row ?? []) {
        if (typeof cell?.value !== 'string') continue;
        cyrillic += cell.value.match(/[\u0400-\u052f]/g)?.length ?? 0;
        latin += cell.value.match(/[a-z]/gi)?.length ?? 0;
      }
      if (cyrillic + latin > ENOUGH) return cyrillic > latin ? 'ru_RU' : 'en_US';
    }
  }
  return cyrillic > latin ? 'ru_RU' : 'en_US';
}
