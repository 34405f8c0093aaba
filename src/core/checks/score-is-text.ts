// Words where a score belongs.
import { ScoreKind } from '../table/score-cell';
import type { Check, CheckPage } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreIsText: Check<'score-is-text'> = {
  code: 'C08',
  name: 'score-is-text',
  severity: 'error',
  find: (subject) =>
    oddScores<'score-is-text'>(subject, [ScoreKind.otherText], (_, indicator, seen) => ({ indicator, seen })),
};

export const scoreIsTextPage = (): CheckPage => ({
  why: 'Words are no number of points; to turn them into one would be to invent a score.',
  examples: {
    flagged: { cells: exampleWith('много'), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
});
