// Two names of the same place that differ in one letter, or may be two forms of one.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';
import { nearPairs } from './near-pairs';

const sheet = (second: string): CellValue[][] => [
  ['Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Арчалинский', 'Таш-Короо', 2, 1, 0],
  ['Арчалинский', second, 1, 1, 1],
];

export const nameNearDuplicate: Check<'name-near-duplicate'> = {
  code: 'N05',
  name: 'name-near-duplicate',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'name-near-duplicate'>> {
    for (const { first, second, by } of nearPairs(table.keys())) {
      const data = { other: table.names[first] ?? '', row: table.rows[first] ?? 0, by };
      yield { unit: second, row: table.rows[second] ?? 0, column: 'name', data };
    }
  },
};

export const nameNearDuplicatePage = (): CheckPage => ({
  why: 'They may be one municipality under two spellings, counted twice; both are counted until the analyst decides.',
  examples: { flagged: { cells: sheet('Таш-Корро'), at: ['B3'] }, clean: { cells: sheet('Таш-Башат'), at: [] } },
});
