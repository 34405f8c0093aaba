// A municipality without its oblast in a table that has a column for it.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (oblast: CellValue): CellValue[][] => [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чуйская', 'Жаңы-Булак', 2, 1, 0],
  ['Чуйская', 'Таш-Короо', 2, 1, 0],
  [oblast, 'Кара-Дөбө', 1, 1, 1],
];

export const oblastMissing: Check<'oblast-missing'> = {
  code: 'R08',
  name: 'oblast-missing',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'oblast-missing'>> {
    if (!table.header.columns['oblast']) return;
    for (let unit = 0; unit < table.rows.length; unit++) {
      if (table.oblasts[unit] === '') yield { unit, row: table.rows[unit] ?? 0, column: 'oblast', data: {} };
    }
  },
};

export const oblastMissingPage = (): CheckPage => ({
  why: 'The municipality is in no oblast of the summary, and its name alone may stand for several.',
  examples: { flagged: { cells: sheet(''), at: ['A4'] }, clean: { cells: sheet('Чуйская'), at: [] } },
});
