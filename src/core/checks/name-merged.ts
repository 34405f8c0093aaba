// Rows that take their name from a cell merged downwards over them.
import { type CellValue, isBlank } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const cells: CellValue[][] = [
  ['Муниципалитет', 'Эксперт', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', 'А. Асанова', 2, 1, 0],
  ['', 'Б. Бекова', 1, 1, 0],
];

export const nameMerged: Check<'name-merged'> = {
  code: 'N09',
  name: 'name-merged',
  severity: 'note',
  *find({ table }: Subject): Generator<Place<'name-merged'>> {
    const column = table.header.columns['name']?.column ?? 0;
    const taken = [...table.names.keys()].filter((unit) => table.names[unit] && isBlank(table.cell(unit, column)));
    const [unit] = taken;
    if (unit === undefined) return;
    const data = { count: taken.length, first: table.names[unit] ?? '' };
    yield { unit: null, row: table.rows[unit] ?? 0, column: 'name', data };
  },
};

export const nameMergedPage = (): CheckPage => ({
  why: 'A merged cell keeps its value in the first row only; the rows below it are counted under the same name.',
  examples: {
    flagged: { cells, at: ['A3'], facts: { merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] } },
    clean: { cells, at: [] },
  },
});
