// Rows that somebody numbered beforehand and never filled in.
import { subjectOf } from '../sheet';

test.each([[2], ['2'], ['2.']])('a row with nothing but its number %p is a blank row', (number) => {
  const { table } = subjectOf([
    ['№', 'Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'],
    [1, 'Ошская', 'Жаңы-Булак', 1, 2, 0],
    [number, '', '', '', '', ''],
    [3, 'Ошская', 'Бөрү-Төр', 1, 1, 1],
  ]);
  expect(table.names).toEqual(['Жаңы-Булак', 'Бөрү-Төр']);
  expect(table.skipped).toEqual([{ row: 3, reason: 'blank', text: '' }]);
});

test('a numbered row with a name or a score is a municipality still', () => {
  const { table } = subjectOf([
    ['№', 'Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'],
    [1, '', 'Жаңы-Булак', '', '', ''],
    [2, '', '', 1, '', ''],
  ]);
  expect(table.rows).toEqual([2, 3]);
});
