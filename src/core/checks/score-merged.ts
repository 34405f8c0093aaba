// Score cells merged over several rows: only the first of them holds the score.
import { columnLetter } from '../table/cells';
import { scoreColumns } from '../table/table';
import type { Check, CheckPage, Place, Subject } from './finding';
import { exampleWith } from './odd-scores';

export const scoreMerged: Check<'score-merged'> = {
  code: 'C13',
  name: 'score-merged',
  severity: 'error',
  *find({ table, facts }: Subject): Generator<Place<'score-merged'>> {
    const columns = scoreColumns(table);
    for (const rect of facts.merges) {
      const index = columns.findIndex((column) => column >= rect.column && column < rect.column + rect.columns);
      const isWithin = (row: number | undefined) => row !== undefined && row >= rect.row && row < rect.row + rect.rows;
      const unit = table.rows.findIndex(isWithin);
      // A municipality whose name and scores are merged over the lines of its evidence has these scores.
      if (rect.columns === 1 && !isWithin(table.rows[unit + 1])) continue;
      const indicator = table.method.indicators[index]?.key;
      if (indicator === undefined || unit < 0) continue;
      const last = columnLetter(rect.column + rect.columns - 1) + (rect.row + rect.rows - 1);
      const range = `${columnLetter(rect.column)}${rect.row}:${last}`;
      yield { unit, row: table.rows[unit] ?? rect.row, column: indicator, data: { indicator, range } };
    }
  },
};

export const scoreMergedPage = (): CheckPage => ({
  why: 'A merged cell keeps its value in the first row only, so the other rows look as if they had no score.',
  examples: {
    flagged: {
      cells: [...exampleWith(2), ['Кара-Дөбө', 1, '', 1]],
      at: ['C2'],
      facts: { merges: [{ row: 2, column: 3, rows: 2, columns: 1 }] },
    },
    clean: { cells: exampleWith(2), at: [], facts: { merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] } },
  },
});
