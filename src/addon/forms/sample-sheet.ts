// A sheet of invented municipalities for trying, with the slips that people make.
import type { Language } from '../../core/language';
import type { Method } from '../../core/method/method';
import { formWords } from '../../wording/forms';
import { fromNarynToOsh, inTheSouthWest } from '../../wording/sample-rows';
import { formColumns } from './columns';
import { type FormCell, writeTable } from './table-sheet';

/** Without dropdowns, which would refuse the slips. */
export function writeSample(sheet: GoogleAppsScript.Spreadsheet.Sheet, method: Method, language: Language): void {
  const { title, note } = formWords(language).sample;
  const rows: FormCell[][] = [];
  for (const { oblast, raion, units } of [...inTheSouthWest, ...fromNarynToOsh]) {
    for (const [name, documents, mechanism, budgeting, comment = ''] of units) {
      const scores = [documents, mechanism, budgeting].map((score) => score ?? '');
      rows.push([rows.length + 1, oblast, raion, name, ...scores, comment]);
    }
  }
  writeTable(sheet, { title, note, columns: formColumns(method, language, false), rows });
}
