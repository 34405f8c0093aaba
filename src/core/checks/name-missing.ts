// A row with scores and no municipality.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: string): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

export const nameMissing: Check<'name-missing'> = {
  code: 'R02',
  name: 'name-missing',
  severity: 'error',
  *find({ table }: Subject): Generator<Place<'name-missing'>> {
    for (let unit = 0; unit < table.names.length; unit++) {
      if (table.names[unit] === '') yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: {} };
    }
  },
};

export const nameMissingPage = (): CheckPage => ({
  why: 'The row is counted, but nobody can tell whose scores these are or whether they stand here twice.',
  examples: { flagged: { cells: sheet(''), at: ['A2'] }, clean: { cells: sheet('Жаңы-Булак'), at: [] } },
});
