import { CellClipboard } from '../../../src/workbench/editing/clipboard';
import { sheetOf, valuesOf, workbookOf } from '../sheet';

const rect = (row: number, column: number, rows = 1, columns = 1) => ({ row, column, rows, columns });

test('text from elsewhere is read as if typed, by the locale of the workbook', () => {
  const sheet = sheetOf();
  new CellClipboard().paste(workbookOf(sheet), sheet, rect(1, 1), "1,5\tОш\n'2\t");
  expect(valuesOf(sheet)).toEqual([
    [1.5, 'Ош'],
    ['2', null],
  ]);
});

test('one copied cell fills a selection', () => {
  const sheet = sheetOf([7]);
  const workbook = workbookOf(sheet);
  const clipboard = new CellClipboard();
  const text = clipboard.copy(workbook, sheet, rect(1, 1));
  expect(clipboard.paste(workbook, sheet, rect(2, 1, 2, 2), text)).toEqual(rect(2, 1, 2, 2));
  expect(valuesOf(sheet)).toEqual([[7], [7, 7], [7, 7]]);
});

test('copied formulas move their relative references, looks come along, text stays text', () => {
  const sheet = sheetOf([1, null, '2,0']);
  sheet.rows[0]![1] = { value: 2, formula: '=A1*2', style: { bold: true } };
  const workbook = workbookOf(sheet);
  const clipboard = new CellClipboard();
  const text = clipboard.copy(workbook, sheet, rect(1, 2, 1, 2));
  clipboard.paste(workbook, sheet, rect(3, 2, 2, 2), text);
  expect(sheet.rows[2]![1]).toMatchObject({ formula: '=A3*2', style: { bold: true } });
  expect(sheet.rows[3]![1]).toMatchObject({ formula: '=A4*2' });
  expect(sheet.rows[3]![2]?.value).toBe('2,0');
});

test('hidden rows are not copied', () => {
  const sheet = sheetOf([1], [2], [3]);
  sheet.hiddenRows.add(2);
  expect(new CellClipboard().copy(workbookOf(sheet), sheet, rect(1, 1, 3, 1))).toBe('1\n3');
});
