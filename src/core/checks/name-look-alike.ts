// Latin letters, or wrong Cyrillic ones, in a Cyrillic name.
import { type CellValue, textOf } from '../table/cells';
import { strangeLetters } from '../table/names';
import { placeRoles } from '../table/roles';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

export const nameLookAlike: Check<'name-look-alike'> = {
  code: 'N04',
  name: 'name-look-alike',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'name-look-alike'>> {
    for (const role of placeRoles) {
      const column = table.header.columns[role]?.column;
      if (column === undefined) continue;
      for (let unit = 0; unit < table.rows.length; unit++) {
        const seen = textOf(table.cell(unit, column));
        const strange = strangeLetters(seen);
        if (strange) yield { unit, row: table.rows[unit] ?? 0, column: role, data: { seen, ...strange } };
      }
    }
  },
};

export const nameLookAlikePage = (): CheckPage => ({
  why: 'The name looks right and is another one for every search, lookup and filter.',
  examples: { flagged: { cells: sheet('Kара-Дөбө'), at: ['A2'] }, clean: { cells: sheet('Кара-Дөбө'), at: [] } },
});
