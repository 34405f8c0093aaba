// Looking for a problem in a long list.
import { filterProblems } from '../../../src/sidebar/session/filter-problems';
import { outOfRangeGroup } from '../panel-state';

const text = ({ unit, cell }: { unit: string | null; cell: string | null }) => `${unit} ${cell}`;

test('every word must be there, in any order and case', () => {
  const cells = (query: string) =>
    filterProblems([outOfRangeGroup(3)], query, text).flatMap(({ shown }) => shown.map(({ cell }) => cell));
  expect(cells('f18 кара-')).toEqual(['F18']);
  expect(cells(' ')).toEqual(['F17', 'F18', 'F19']);
  expect(cells('нет такого')).toEqual([]);
});

test('the count of a kind stays whole', () => {
  expect(filterProblems([outOfRangeGroup(60)], 'F20', text)).toMatchObject([{ count: 60, shown: [{ cell: 'F20' }] }]);
});
