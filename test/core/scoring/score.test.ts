import { classIndex, possibleOutcomes } from '../../../src/core/scoring/classify';
import { score } from '../../../src/core/scoring/score';
import { guideline2015 } from '../../../src/core/method/guideline-2015';
import { outcomeKey } from '../../../src/core/summary/summarise';
import type { CellValue } from '../../../src/core/table/cells';
import { head, summaryOf, tableOf, withStep } from '../sheet';

const keys = guideline2015.classes.map((band) => band.key);
const rowsOf = (scores: CellValue[][]): CellValue[][] => [
  head,
  ...scores.map((row, i) => ['Ошская', `М-${i}`, ...row]),
];

test('of the 64 possible triples 10 are blind, 34 oriented, 20 positive and 38 are borderline (domain.md, rule 9)', () => {
  const triples = [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].flatMap((b) => [0, 1, 2, 3].map((c) => [a, b, c])));
  const summary = summaryOf(rowsOf(triples));
  expect(summary.classes).toEqual({ blind: 10, oriented: 34, positive: 20, between: 0, undetermined: 0 });
  expect(summary.borderline.units).toBe(38);
  // A point up moves the totals 2 and 5, a point down 3 and 6: 6 + 12 and 10 + 10 triples.
  expect(summary.borderline).toMatchObject({ up: 18, down: 20 });
});

test('three and three make a row positive whatever the third score is', () => {
  const table = tableOf(rowsOf([[3, 3, '']]));
  const scoring = score(table);
  expect([scoring.lows[0], scoring.highs[0], scoring.totals[0]]).toEqual([6, 9, NaN]);
  expect(outcomeKey(keys, scoring, 0)).toBe('positive');
});

test('a missing score leaves the class open where its bounds fall into two classes', () => {
  const scoring = score(tableOf(rowsOf([[2, '', 2]])));
  expect(outcomeKey(keys, scoring, 0)).toBe('undetermined');
  expect(possibleOutcomes(guideline2015, 4, 7)).toEqual(['oriented', 'positive']);
});

test('a score that cannot be used is bounded like a missing one, the others count', () => {
  const scoring = score(tableOf(rowsOf([[4, 3, 3]])));
  expect([scoring.lows[0], scoring.highs[0]]).toEqual([6, 9]);
  expect(scoring.present[0]).toBe(-1);
});

test('with half points 2.5 and 5.5 are in no class, and their neighbours are named', () => {
  const halves = withStep(0.5);
  expect(classIndex(halves, 2.5)).toBe(-1);
  expect(possibleOutcomes(halves, 2, 3)).toEqual(['blind', 'between', 'oriented']);
  const summary = summaryOf(
    rowsOf([
      [1, 1, 0.5],
      [2, 2, 1.5],
      [2, 2, 2],
    ]),
    halves,
  );
  expect(summary.classes).toMatchObject({ between: 2, positive: 1 });
  expect(summary.excluded.between).toBe(2);
});
