// Tells a municipality called «Среднее» from a row of averages with no other word to it.
import type { Method } from '../method/method';
import { textOf } from './cells';
import { comparable } from './names';
import type { RowCells } from './row-kind';
import { isAverageWord } from './row-words';
import { ScoreKind, scoreParser } from './score-cell';

/** The municipalities above the row. */
interface Above {
  method: Method;
  rows: readonly number[];
  scores: readonly Float64Array[];
}

/**
 * Whether whole scores stand beside the word, and not the averages of the rows above, of all or of those since the last section or
 * sum. Averages that were rounded look like scores: above no row at all nothing tells them apart.
 */
export function isCalledAverage({ name, scores }: RowCells, above: Above, since: number): boolean {
  const count = above.rows.length;
  if (count === 0 || !isAverageWord(comparable(textOf(name)))) return false;
  const parse = scoreParser(above.method);
  if (scores.some((cell) => typeof cell !== 'number' || parse(cell).kind !== ScoreKind.score)) return false;
  return ![0, since].some((from) =>
    scores.every((cell, indicator) => cell === Math.round(mean(above.scores[indicator]?.subarray(from, count)))),
  );
}

/** Of the scores that count; NaN where there are none. */
function mean(scores: Iterable<number> = []): number {
  const usable = [...scores].filter((score) => !Number.isNaN(score));
  return usable.reduce((sum, score) => sum + score, 0) / usable.length;
}
