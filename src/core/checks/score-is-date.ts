// A date where a score belongs, mostly made by the spreadsheet itself out of 1.2 or 2/3.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreIsDate: Check<'score-is-date'> = {
  code: 'C05',
  name: 'score-is-date',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-is-date'>(subject, [ScoreKind.date], (_, indicator, seen) => ({ indicator, seen })),
};

export const scoreIsDatePage = (): CheckPage => ({
  why: 'A spreadsheet stores a date as a large number; counted as a score it would wreck the total.',
  examples: {
    flagged: { cells: exampleWith(new Date(2024, 1, 1)), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
