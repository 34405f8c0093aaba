import fc from 'fast-check';
import { competitionRanks } from '../../../src/core/statistics/competition-ranks';

const firsts = (values: number[], groups?: number[]) =>
  competitionRanks(values, groups && ((index) => groups[index]!)).map((place) => place?.first ?? null);

test('the highest is first, equal ones share their place, and the next one counts all before it', () => {
  expect(firsts([7, 5, 5, 2])).toEqual([1, 2, 2, 4]);
  expect(firsts([2, 5, 7, 5])).toEqual([4, 2, 1, 2]);
  expect(competitionRanks([7, 5, 5, 2])[1]).toEqual({ first: 2, last: 3 });
});

test('within groups each is ranked apart', () => {
  expect(firsts([9, 3, 4, 4], [0, 1, 1, 0])).toEqual([1, 2, 1, 2]);
});

test('what has no value has no place and takes none', () => {
  expect(firsts([NaN, 3, NaN, 4])).toEqual([null, 2, null, 1]);
  expect(firsts([])).toEqual([]);
});

test('a place is one more than there are higher values, and shared by as many as are equal', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(0, 1, 2, 2.5, 3, 9, NaN), { maxLength: 40 }), (values) => {
      competitionRanks(values).forEach((place, index) => {
        const value = values[index]!;
        if (Number.isNaN(value)) return expect(place).toBeNull();
        expect(place!.first).toBe(1 + values.filter((other) => other > value).length);
        expect(place!.last).toBe(values.filter((other) => other >= value).length);
      });
    }),
    { verbose: 1 },
  );
});
