// A filter over more rows than can be asked for one by one.
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const filterNotAsked: Check<'filter-not-asked'> = {
  code: 'T03',
  name: 'filter-not-asked',
  severity: 'note',
  *find({ table, facts }: Subject): Generator<Place<'filter-not-asked'>> {
    if (facts.filterNotAsked) yield { unit: null, row: null, column: null, data: { count: table.rows.length } };
  },
};

export const filterNotAskedPage = (): CheckPage => ({
  why: 'Sheets tells only row by row what a filter hides; municipalities that it hides are read without being named.',
  examples: {
    flagged: { cells: exampleWith(2), at: [''], facts: { filterNotAsked: true } },
    clean: { cells: exampleWith(2), at: [] },
  },
});
