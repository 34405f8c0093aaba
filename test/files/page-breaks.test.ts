import { pageBreaks } from '../../src/files/page-breaks';
import { readXlsx } from '../../src/files/read-xlsx';
import type { ChartData, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/write-xlsx';
import { readZip } from '../../src/files/zip';
import { sheetOf, workbookOf } from './workbooks';

const chartAt = (row: number, height: number): ChartData => ({
  id: row,
  kind: 'bar',
  stacked: 'none',
  title: '',
  ranges: [{ sheetId: 7, rect: { row: 1, column: 1, rows: 2, columns: 2 } }],
  headers: 1,
  colors: ['#4f5563'],
  position: { row, column: 1, offsetX: 0, offsetY: 0 },
  width: 400,
  height,
  options: {},
});

/** Blocks of so many rows with one empty row between them, a chart in the second. */
function sheetWith(blocks: readonly number[]) {
  const sheet = sheetOf(
    7,
    'Сводка',
    blocks.flatMap((rows) => [...Array.from({ length: rows }, () => ['а', 1]), []]),
  );
  sheet.charts = [chartAt(blocks[0]! + 2, 42)];
  return sheet;
}

// A page of A4 across has 650 pixels between its margins, that is 29 rows of 21 and a margin of error.
test('a block that does not fit on the rest of a page begins on the next one', () => {
  expect(pageBreaks(sheetWith([10, 10]))).toEqual([]);
  expect(pageBreaks(sheetWith([10, 10, 10]))).toEqual([22]);
  expect(pageBreaks(sheetWith([20, 20, 20]))).toEqual([21, 42]);
});

test('a block longer than a page goes on over several, and begins on the page before if that is half empty', () => {
  expect(pageBreaks(sheetWith([5, 60, 5]))).toEqual([]);
  expect(pageBreaks(sheetWith([20, 60]))).toEqual([21]);
});

test('rows under a chart belong to its block', () => {
  const sheet = sheetWith([10, 3, 12]);
  sheet.charts = [chartAt(14, 21 * 6)];
  sheet.rows.splice(14, 0, [], [], [], [], []);
  expect(pageBreaks(sheet)).toEqual([20]);
});

test('a sheet without charts is left to the program that prints', () => {
  expect(pageBreaks({ ...sheetWith([20, 20, 20]), charts: [] })).toEqual([]);
});

describe('in a file', () => {
  const partOf = async (workbook: WorkbookData): Promise<string> => {
    const parts = await readZip(await writeXlsx(workbook));
    return new TextDecoder().decode(parts.get('xl/worksheets/sheet1.xml'));
  };
  const breaks = (xml: string) => Array.from(xml.matchAll(/<brk id="(\d+)"/g), (match) => Number(match[1]));
  const opened = async () => readXlsx(await writeXlsx(workbookOf(sheetWith([20, 20, 20]))), 'Книга.xlsx');

  test('they stand in a new sheet, and move with its blocks', async () => {
    expect(breaks(await partOf(workbookOf(sheetWith([20, 20, 20]))))).toEqual([21, 42]);
    const workbook = await opened();
    workbook.sheets[0]!.rows.splice(3, 0, [{ value: 'ещё' }]);
    workbook.sheets[0]!.charts[0]!.position.row += 1;
    expect(breaks(await partOf(workbook))).toEqual([22, 43]);
  });

  test('those that somebody set stay', async () => {
    const bytes = await writeXlsx(await opened());
    const workbook = await readXlsx(bytes, 'Книга.xlsx');
    (workbook.sheets[0]!.original as { breaks?: string }).breaks = '<rowBreaks/>';
    workbook.sheets[0]!.rows.splice(3, 0, [{ value: 'ещё' }]);
    expect(breaks(await partOf(workbook))).toEqual([21, 42]);
  });
});
