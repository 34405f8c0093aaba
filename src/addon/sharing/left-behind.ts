// What stays in the document, counted by kind.
import type { ChosenColumns } from './chosen-columns';
import type { ChosenReading } from './chosen-reading';
import type { LeftBehind } from './share-data';

export function leftBehind({ left }: ChosenColumns, chosen: ChosenReading): LeftBehind[] {
  const columns = left.map(({ column: { hidden, part } }) => (hidden ? 'hidden-columns' : (part ?? 'other-columns')));
  const kinds = ['hidden-columns', 'evidence', 'barriers', 'comments', 'raters', 'other-columns'] as const;
  const all: LeftBehind[] = [
    { kind: 'hidden-rows', count: chosen.hiddenByHand },
    { kind: 'filtered-rows', count: chosen.hiddenByFilter },
    { kind: 'not-summarised', count: chosen.notSummarised },
    ...kinds.map((kind) => ({ kind, count: columns.filter((other) => other === kind).length })),
  ];
  return all.filter(({ count }) => count > 0);
}
