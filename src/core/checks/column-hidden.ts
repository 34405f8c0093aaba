// Scores in a hidden column.
import { scoreColumns } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const columnHidden: Check<'column-hidden'> = {
  code: 'T01',
  name: 'column-hidden',
  severity: 'note',
  *find({ table, facts }: Subject): Generator<Place<'column-hidden'>> {
    const columns = scoreColumns(table);
    for (const [index, column] of columns.entries()) {
      if (!facts.hiddenColumns.includes(column)) continue;
      const key = table.method.indicators[index]?.key ?? '';
      const header = table.header.columns[key]?.text ?? '';
      yield { unit: null, row: table.header.named, column: key, data: { header } };
    }
  },
};

export const columnHiddenPage = (): CheckPage => ({
  why: 'The scores are read, but nobody who looks at the sheet sees them.',
  examples: {
    flagged: { cells: exampleWith(2), at: ['C1'], facts: { hiddenColumns: [3] } },
    clean: { cells: exampleWith(2), at: [], facts: { hiddenColumns: [9] } },
  },
});
