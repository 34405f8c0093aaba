// Words, a dash or letters where a score belongs.
import { ScoreKind } from '../table/score-cell';
import type { Check } from './finding';
import { exampleWith, oddScores } from './odd-scores';

export const scoreIsText: Check<'score-is-text'> = {
  code: 'C08',
  name: 'score-is-text',
  severity: 'error',
  why: 'A dash or «н/д» can mean not scored, not found or zero; to choose one would be to invent a score.',
  examples: {
    flagged: { cells: exampleWith('н/д'), at: ['C2'] },
    clean: { cells: exampleWith(2), at: [] },
  },
  find: (subject) =>
    oddScores<'score-is-text'>(subject, [ScoreKind.otherText], (_, indicator, seen) => ({ indicator, seen })),
};
