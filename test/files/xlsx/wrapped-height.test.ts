// Rows whose text takes several lines open as tall as it is, and go on growing with it.
import { partText } from '../../../src/files/xlsx/package-parts';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { WorkbookData } from '../../../src/files/workbook';
import { wrappedHeight } from '../../../src/files/xlsx/wrapped-height';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { readZip } from '../../../src/files/xlsx/zip';
import { sheetOf, workbookOf } from '../workbooks';

const long = 'Балл вне шкалы. Институциональный механизм: стоит 5, допустимо 0, 1, 2, 3.';

const listed = (...texts: string[]) => {
  const sheet = sheetOf(
    1,
    'Проблемы',
    texts.map((text) => [text]),
    { wrap: true },
  );
  sheet.columnWidths.set(1, 300);
  return sheet;
};

async function rowTags(workbook: WorkbookData): Promise<string[]> {
  const xml = partText(await readZip(await writeXlsx(workbook)), 'xl/worksheets/sheet1.xml');
  return xml.match(/<row [^>]*>/g) ?? [];
}

test('a row is as tall as its longest text, in its column, at its size', () => {
  // LibreOffice breaks the first into two lines at 300 pixels, into four at 130.
  const sheet = listed(long, 'Запишите балл числом.');
  expect([wrappedHeight(sheet, 1), wrappedHeight(sheet, 2)]).toEqual([37, undefined]);
  sheet.columnWidths.set(1, 130);
  expect(wrappedHeight(sheet, 1)).toBeGreaterThanOrEqual(4 * 16);
  sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 2 }];
  expect(wrappedHeight(sheet, 1)).toBeUndefined();
});

test('a file says how tall such a row is without fixing it; a height that was set is fixed', async () => {
  const sheet = listed(long, long, 'Коротко');
  sheet.rowHeights.set(2, 60);
  expect(await rowTags(workbookOf(sheet))).toEqual([
    '<row ht="27.75" r="1">',
    '<row ht="45" customHeight="1" r="2">',
    '<row r="3">',
  ]);
});

test('opened again, the row shrinks and grows with what is written into it', async () => {
  const workbook = await readXlsx(await writeXlsx(workbookOf(listed(long, 'Коротко'))), 'Список.xlsx');
  const sheet = workbook.sheets[0]!;
  expect([...sheet.rowHeights]).toEqual([]);
  const style = { wrap: true };
  sheet.rows[0] = [{ value: 'Коротко', style }];
  sheet.rows[1] = [{ value: long, style }];
  expect(await rowTags(workbook)).toEqual(['<row r="1">', '<row ht="27.75" r="2">']);
});
