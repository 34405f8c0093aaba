// What the mouse makes of a selection.
import { emptySheet } from '../../../src/files/empty-sheet';
import { draggedTo, firstCell, keptInside, pressedOn } from '../../../src/workbench/grid/picking';
import { pickedRect } from '../../../src/workbench/grid/selection';

const sheet = {
  ...emptySheet(1, 'A'),
  rowCount: 9,
  columnCount: 5,
  merges: [{ row: 2, column: 1, rows: 1, columns: 3 }],
};
const column = { on: 'column', line: 2, part: 'label' } as const;

test('a press on a cell inside a merge makes the merge’s first cell the active one', () => {
  expect(pressedOn({ on: 'cell', row: 2, column: 3 }, false, firstCell, sheet).active).toEqual({ row: 2, column: 1 });
});

test('a press with shift keeps the active cell and moves the other corner', () => {
  const pressed = pressedOn({ on: 'cell', row: 4, column: 4 }, true, firstCell, sheet);
  expect(pressed).toMatchObject({ active: { row: 1, column: 1 }, corner: { row: 4, column: 4 } });
});

test('headers pressed and dragged over are whole columns', () => {
  const pressed = pressedOn(column, false, firstCell, sheet);
  expect(pickedRect(pressed)).toEqual({ row: 1, column: 2, rows: 9, columns: 1 });
  const dragged = draggedTo({ row: 3, column: 4 }, column, pressed, sheet)!;
  expect(pickedRect(dragged)).toEqual({ row: 1, column: 2, rows: 9, columns: 3 });
  expect(draggedTo({ row: 7, column: 4 }, column, dragged, sheet)).toBeNull();
});

test('a selection keeps inside a sheet that lost rows and columns', () => {
  const before = { active: { row: 8, column: 5 }, corner: { row: 9, column: 5 } };
  const kept = { active: { row: 3, column: 2 }, corner: { row: 3, column: 2 } };
  expect(keptInside(before, { ...sheet, rowCount: 3, columnCount: 2 })).toEqual(kept);
});
