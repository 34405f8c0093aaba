// Merged cells.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'merge-01',
    run({ A }) {
      const merged = A('A1:B2').setValues([
        [1, 2],
        [3, 4],
      ]);
      merged.merge();
      return [['A1', 'B2', 'C3'].map((cell) => A(cell).isPartOfMerge()), merged.getDisplayValue()];
    },
    gives: [[true, true, false], '1'],
  },
  {
    id: 'merge-02',
    run({ A }) {
      A('A1:B2').merge();
      return A('A1:C3')
        .getMergedRanges()
        .map((range) => range.getA1Notation());
    },
    gives: ['A1:B2'],
  },
  {
    id: 'merge-05',
    run({ A }) {
      A('A5:B7').mergeVertically();
      const merges = A('A5:B7').getMergedRanges();
      return merges.map((range) => range.getA1Notation()).sort();
    },
    gives: ['A5:A7', 'B5:B7'],
  },
];
