// A number where the municipality's name belongs.
import type { CellValue } from '../table/cells';
import type { Check, CheckPage, Place, Subject } from './finding';

const sheet = (name: CellValue): CellValue[][] => [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  [name, 2, 1, 0],
];

export const nameIsNumber: Check<'name-is-number'> = {
  code: 'N06',
  name: 'name-is-number',
  severity: 'warning',
  *find({ table }: Subject): Generator<Place<'name-is-number'>> {
    for (let unit = 0; unit < table.names.length; unit++) {
      const seen = table.names[unit] ?? '';
      if (/^[\d\s.,/-]+$/.test(seen)) yield { unit, row: table.rows[unit] ?? 0, column: 'name', data: { seen } };
    }
  },
};

export const nameIsNumberPage = (): CheckPage => ({
  why: 'A code or an order number stands where readers expect a name; the wrong column may have been taken for it.',
  examples: { flagged: { cells: sheet(41703), at: ['A2'] }, clean: { cells: sheet('Жаңы-Булак'), at: [] } },
});
