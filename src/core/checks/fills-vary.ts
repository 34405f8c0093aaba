// Cells of a score column filled in different colours.
import { scoreColumns } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const fillsVary: Check<'fills-vary'> = {
  code: 'C17',
  name: 'fills-vary',
  severity: 'note',
  /** One finding a column, at its first coloured cell. */
  *find({ table, facts }: Subject): Generator<Place<'fills-vary'>> {
    for (const [index, column] of scoreColumns(table).entries()) {
      const colors = new Set(table.rows.map((row) => facts.fill(row, column)));
      colors.delete('#ffffff');
      const unit = table.rows.findIndex((row) => colors.has(facts.fill(row, column)));
      const filled = table.rows.every((row) => colors.has(facts.fill(row, column)));
      // One colour over the whole column is decoration.
      if (unit < 0 || (filled && colors.size === 1 && table.rows.length > 1)) continue;
      const indicator = table.method.indicators[index]?.key ?? '';
      yield { unit, row: table.rows[unit] ?? 0, column: indicator, data: { indicator, colors: colors.size } };
    }
  },
};

export const fillsVaryPage = (): CheckPage => ({
  why: 'Where a colour means something («красный — нет»), that meaning cannot be read and is in no figure.',
  examples: {
    flagged: {
      cells: exampleWith(2),
      at: ['C2'],
      facts: { fill: (_, column) => (column === 3 ? '#ff0000' : '#ffffff') },
    },
    clean: { cells: exampleWith(2), at: [] },
  },
});
