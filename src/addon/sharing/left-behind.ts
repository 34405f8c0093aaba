// What stays in the document, counted by kind.
import { type ChosenColumns, isTaken } from './chosen-columns';
import type { ChosenReading } from './chosen-reading';
import type { LeftBehind } from './share-types';

export function leftBehind({ taken, left }: ChosenColumns, chosen: ChosenReading): LeftBehind[] {
  const columns = left.map(({ column: { hidden, part } }) => (hidden ? 'hidden-columns' : (part ?? 'other-columns')));
  const kinds = ['hidden-columns', 'evidence', 'barriers', 'comments', 'raters', 'other-columns'] as const;
  const all: LeftBehind[] = [
    { kind: 'hidden-rows', count: chosen.hiddenByHand },
    { kind: 'filtered-rows', count: chosen.hiddenByFilter },
    { kind: 'not-summarised', count: chosen.notSummarised },
    ...kinds.map((kind) => ({ kind, count: columns.filter((other) => other === kind).length })),
  ];
  const scores = left.filter(({ column }) => column.kind === 'score').length;
  if (scores === 1 && isTaken(taken, 'total')) all.push({ kind: 'score-in-total', count: 1 });
  if (scores > 0 || !isTaken(taken, 'total') || !isTaken(taken, 'class'))
    all.push({ kind: 'summary-tables', count: 1 });
  return all.filter(({ count }) => count > 0);
}
