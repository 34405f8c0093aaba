// Municipalities in hidden or filtered rows.
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

const shown = 20;

export const rowsHidden: Check<'rows-hidden'> = {
  code: 'T02',
  name: 'rows-hidden',
  severity: 'note',
  *find({ table, facts }: Subject): Generator<Place<'rows-hidden'>> {
    const hidden = new Set(facts.hiddenRows);
    const filtered = new Set(facts.filteredRows);
    const rows = table.rows.filter((row) => hidden.has(row) || filtered.has(row));
    if (rows.length === 0) return;
    const byFilter = rows.filter((row) => filtered.has(row)).length;
    const data = { count: rows.length, filtered: byFilter, rows: rows.slice(0, shown) };
    yield { unit: null, row: null, column: null, data };
  },
};

export const rowsHiddenPage = (): CheckPage => ({
  why: 'They are read and counted, though nobody who looks at the sheet sees them.',
  examples: {
    flagged: { cells: exampleWith(2), at: [''], facts: { hiddenRows: [2] } },
    clean: { cells: exampleWith(2), at: [], facts: { hiddenRows: [40] } },
  },
});
