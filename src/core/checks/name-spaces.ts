// Doubled, leading, trailing or odd blanks in the name of a municipality or its place.
import { type CellValue, textOf } from '../table/cells';
import { placeRoles } from '../table/roles';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

export const nameSpaces: Check<'name-spaces'> = {
  code: 'N03',
  name: 'name-spaces',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'name-spaces'>> {
    for (const role of placeRoles) {
      const column = table.header.columns[role]?.column;
      if (column === undefined) continue;
      for (let unit = 0; unit < table.rows.length; unit++) {
        const seen = table.cell(unit, column);
        if (typeof seen !== 'string') continue;
        const tidy = textOf(seen);
        if (tidy !== seen && tidy !== '')
          yield { unit, row: table.rows[unit] ?? 0, column: role, data: { seen, tidy } };
      }
    }
  },
};

export const nameSpacesPage = (): CheckPage => ({
  why: 'Nobody sees such blanks, but a lookup or a filter takes the name for another one.',
  examples: { flagged: { cells: sheet('Жаңы-Булак '), at: ['A2'] }, clean: { cells: sheet('Жаңы-Булак'), at: [] } },
});
