// A column known only by words that other columns may bear too.
import type { CellValue } from '../table/cells';
import { placeRoles } from '../table/roles';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (header: string): CellValue[][] => [
  ['Муниципалитет', header, 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 'Чуйская', 2, 1, 0],
];

export const columnLikely: Check<'column-likely'> = {
  code: 'H01',
  name: 'column-likely',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'column-likely'>> {
    for (const role of placeRoles) {
      const found = table.header.columns[role];
      if (!found || table.header.sureness[role] !== 'likely') continue;
      yield { unit: null, row: table.header.named, column: role, data: { header: found.text } };
    }
  },
};

export const columnLikelyPage = (): CheckPage => ({
  why: 'A column taken for the wrong thing would group or name the municipalities wrongly.',
  examples: { flagged: { cells: sheet('Регион'), at: ['B1'] }, clean: { cells: sheet('Область'), at: [] } },
});
