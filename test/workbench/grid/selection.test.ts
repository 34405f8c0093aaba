import { atMergeStart, jumpFrom, lastFilled, selectedRect, stepFrom } from '../../../src/workbench/grid/selection';
import { Track } from '../../../src/workbench/grid/track';
import { sheetOf } from '../sheet';

const lines = new Track(20, () => 20);
const merge = { row: 4, column: 2, rows: 2, columns: 3 };

test('a selection that cuts a merge grows to hold it whole', () => {
  const selection = { active: { row: 5, column: 4 }, corner: { row: 6, column: 5 } };
  expect(selectedRect(selection, [merge])).toEqual({ row: 4, column: 2, rows: 3, columns: 4 });
});

test('growing for one merge can reach another', () => {
  const other = { row: 1, column: 4, rows: 4, columns: 1 };
  const selection = { active: { row: 5, column: 2 }, corner: { row: 5, column: 2 } };
  expect(selectedRect(selection, [merge, other])).toEqual({ row: 1, column: 2, rows: 5, columns: 3 });
});

test('arrows leave a merge at its far side', () => {
  expect(stepFrom({ row: 4, column: 2 }, 'down', [merge], lines, lines)).toEqual({ row: 6, column: 2 });
  expect(stepFrom({ row: 4, column: 2 }, 'right', [merge], lines, lines)).toEqual({ row: 4, column: 5 });
  expect(atMergeStart({ row: 5, column: 4 }, [merge])).toEqual({ row: 4, column: 2 });
});

test('Ctrl+arrow stops at the end of a block, then at the next one, then at the edge', () => {
  const sheet = sheetOf([1], [1], [null], [1]);
  expect(jumpFrom({ row: 1, column: 1 }, 'down', sheet, lines, lines).row).toBe(2);
  expect(jumpFrom({ row: 2, column: 1 }, 'down', sheet, lines, lines).row).toBe(4);
  expect(jumpFrom({ row: 4, column: 1 }, 'down', sheet, lines, lines).row).toBe(20);
});

test('Ctrl+End finds the last row and the widest one, End the last cell of a row', () => {
  const sheet = sheetOf([1, 2, 3], [1], [null, '']);
  expect(lastFilled(sheet)).toEqual({ row: 2, column: 3 });
  expect(lastFilled(sheet, 1)).toEqual({ row: 1, column: 3 });
});
