import { sortRect } from '../../../src/workbench/editing/sort-rect';
import { sheetOf } from '../sheet';

test('a sort moves every filled row below the frozen header', () => {
  const sheet = sheetOf(['h', 'h'], ['h', 'h'], [1, 2], [3], [null]);
  sheet.frozenRows = 2;
  expect(sortRect(sheet, { row: 4, column: 2, rows: 1, columns: 1 })).toEqual({
    row: 3,
    column: 1,
    rows: 2,
    columns: 2,
  });
});

test('rows selected by hand are sorted alone', () => {
  const selected = { row: 2, column: 1, rows: 3, columns: 2 };
  expect(sortRect(sheetOf(['h'], [1], [2], [3], [4]), selected)).toBe(selected);
});

test('there is nothing to sort in one row', () => {
  expect(sortRect(sheetOf(['h'], [1]), { row: 1, column: 1, rows: 1, columns: 1 })).toBeUndefined();
});
