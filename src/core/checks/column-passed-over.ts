// Another column that speaks of an indicator, beside the one that bears its very name.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (header: string): CellValue[][] => [
  ['Муниципалитет', 'Стратегические документы', 'Механизм', 'Бюджет', header],
  ['Жаңы-Булак', 2, 1, 0, 3],
];

export const columnPassedOver: Check<'column-passed-over'> = {
  code: 'H03',
  name: 'column-passed-over',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'column-passed-over'>> {
    const { columns, passedOver, named } = table.header;
    for (const { key } of table.method.indicators) {
      for (const { text } of passedOver[key] ?? []) {
        const data = { indicator: key, header: columns[key]?.text ?? '', other: text };
        yield { unit: null, row: named, column: key, data };
      }
    }
  },
};

export const columnPassedOverPage = (): CheckPage => ({
  why: 'Scores of another year or of another expert may stand in a column with a similar name.',
  examples: {
    flagged: { cells: sheet('Стратегические документы 2025'), at: ['B1'] },
    clean: { cells: sheet('Население'), at: [] },
  },
});
