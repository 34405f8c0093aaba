// Says that an oblast or raion was taken from a section row.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (section: CellValue[][]): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ...section,
  ['Жаңы-Булак', 2, 1, 0],
];

export const groupFromSection: Check<'group-from-section'> = {
  code: 'R04',
  name: 'group-from-section',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'group-from-section'>> {
    for (const { row, text } of table.sections) {
      yield { unit: null, row, column: 'name', data: { group: text, row } };
    }
  },
};

export const groupFromSectionPage = (): CheckPage => ({
  why: 'There is no oblast column, so the rows below a section row count for the place that it names.',
  examples: {
    flagged: { cells: sheet([['Баткенская область', '', '', '']]), at: ['A2'] },
    clean: { cells: sheet([]), at: [] },
  },
});
