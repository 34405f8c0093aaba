// A name as long as a sentence.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

const longest = 100;

export const nameTooLong: Check<'name-too-long'> = {
  code: 'N07',
  name: 'name-too-long',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'name-too-long'>> {
    for (let unit = 0; unit < table.names.length; unit++) {
      const { length } = table.names[unit] ?? '';
      if (length > longest) yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { length } };
    }
  },
};

export const nameTooLongPage = (): CheckPage => ({
  why: 'It is probably a note that stands among the municipalities and is counted as one.',
  examples: {
    flagged: { cells: sheet('Жаңы-Булак '.repeat(10).trim()), at: ['A2'] },
    clean: { cells: sheet('Жаңы-Булак'), at: [] },
  },
});
