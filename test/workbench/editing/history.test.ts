import { putCell } from '../../../src/host/cells/cells';
import { insertRows, typeInto } from '../../../src/host/workbook/editing';
import { emptySheet } from '../../../src/files/empty-sheet';
import { History } from '../../../src/workbench/editing/history';
import { sheetOf, valuesOf, workbookOf } from '../sheet';

test('undo and redo bring back cells, and a step without a change is none', () => {
  const sheet = sheetOf([1, 2], [3, 4]);
  const workbook = workbookOf(sheet);
  const history = new History(workbook);
  typeInto(workbook, 1, 2, 1, '30');
  expect(history.record()).toBe(true);
  expect(history.record()).toBe(false);
  history.undo();
  expect(valuesOf(sheet)).toEqual([
    [1, 2],
    [3, 4],
  ]);
  history.redo();
  expect(valuesOf(sheet)[1]).toEqual([30, 4]);
  expect(history.redo()).toBe(false);
});

test('a new step takes the place of what was undone', () => {
  const workbook = workbookOf(sheetOf([1]));
  const history = new History(workbook);
  typeInto(workbook, 1, 1, 1, '2');
  history.record();
  history.undo();
  typeInto(workbook, 1, 1, 1, '3');
  history.record();
  expect(history.canRedo).toBe(false);
});

test('inserted rows, widths, marks and whole sheets are undone too, and sheets stay the same objects', () => {
  const sheet = sheetOf([1], [2]);
  sheet.merges = [{ row: 2, column: 1, rows: 1, columns: 2 }];
  const workbook = workbookOf(sheet);
  workbook.metadata.push({
    id: 1,
    key: 'k',
    value: 'v',
    visibility: 'DOCUMENT',
    location: { type: 'ROW', sheetId: 1, index: 2 },
  });
  const history = new History(workbook);
  insertRows(workbook, 1, 2, 3);
  sheet.columnWidths.set(1, 300);
  workbook.sheets.push(emptySheet(2, 'Сводка'));
  workbook.activeSheetId = 2;
  history.record();
  history.undo();
  expect(workbook.sheets).toHaveLength(1);
  expect(workbook.sheets[0]).toBe(sheet);
  expect(workbook.activeSheetId).toBe(1);
  expect(sheet.rowCount).toBe(1000);
  expect(sheet.columnWidths.size).toBe(0);
  expect(sheet.merges).toEqual([{ row: 2, column: 1, rows: 1, columns: 2 }]);
  expect(workbook.metadata[0]?.location).toEqual({ type: 'ROW', sheetId: 1, index: 2 });
  history.redo();
  expect(workbook.sheets.map((one) => one.name)).toEqual(['Лист1', 'Сводка']);
  expect(sheet.rowCount).toBe(1003);
});

test('what happens after an undo does not reach into what was remembered', () => {
  const sheet = sheetOf([1]);
  const workbook = workbookOf(sheet);
  const history = new History(workbook);
  putCell(sheet, 1, 1, { value: 2 });
  history.record();
  history.undo();
  putCell(sheet, 1, 1, { value: 3 });
  history.record();
  history.undo();
  expect(valuesOf(sheet)).toEqual([[1]]);
});
