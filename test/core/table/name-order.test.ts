import { byName } from '../../../src/core/table/name-order';

const sorted = (names: string[]) => byName(names, (name) => name);

test('a Latin letter that looks like a Cyrillic one, Ө and Ё stand where a reader looks for them', () => {
  expect(sorted(['Мөңгү-Төр', 'Kызыл-Арча', 'Өзгөн', 'Жаңы-Булак', 'Ой-Бешик'])).toEqual([
    'Жаңы-Булак',
    'Kызыл-Арча',
    'Мөңгү-Төр',
    'Өзгөн',
    'Ой-Бешик',
  ]);
});

test('equal names keep their order', () => {
  const two = [
    { name: 'Ак-Суу', row: 2 },
    { name: 'Ак-Суу', row: 1 },
  ];
  expect(byName(two, ({ name }) => name)).toEqual(two);
});
