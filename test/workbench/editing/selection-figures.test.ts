import { selectionFigures } from '../../../src/workbench/editing/selection-figures';
import { sheetOf } from '../sheet';

test('text that looks like a number is counted but not summed, and hidden rows are left out', () => {
  const sheet = sheetOf([1], ['2,0'], [3], [100], [null]);
  sheet.hiddenRows.add(4);
  expect(selectionFigures(sheet, { row: 1, column: 1, rows: 5, columns: 1 })).toEqual({
    filled: 3,
    numbers: 2,
    sum: 4,
  });
});

test('one cell needs no figures', () => {
  expect(selectionFigures(sheetOf([1]), { row: 1, column: 1, rows: 1, columns: 1 })).toBeUndefined();
});
