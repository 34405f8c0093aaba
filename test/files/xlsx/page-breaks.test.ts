import { headOfLastPage, pageBreaks } from '../../../src/files/xlsx/page-breaks';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import type { ChartData, WorkbookData } from '../../../src/files/workbook';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { readZip } from '../../../src/files/xlsx/zip';
import { sheetOf, workbookOf } from '../workbooks';

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

// A page of A4 across has 702 pixels between its margins, that is 32 rows of 21 and a margin of error.
test('a block that does not fit on the rest of a page begins on the next one', () => {
  expect(pageBreaks(sheetWith([10, 10]))).toEqual([]);
  expect(pageBreaks(sheetWith([10, 10, 10]))).toEqual([]);
  expect(pageBreaks(sheetWith([10, 10, 11]))).toEqual([22]);
  expect(pageBreaks(sheetWith([20, 20, 20]))).toEqual([21, 42]);
});

test('a block longer than a page goes on over several, from the page before it where that has room', () => {
  expect(pageBreaks(sheetWith([5, 60, 5]))).toEqual([32, 62]);
  expect(pageBreaks(sheetWith([26, 60]))).toEqual([32, 63]);
  expect(pageBreaks(sheetWith([30, 60]))).toEqual([31, 63]);
});

test('a divided block leaves no page with fewer than four of its rows', () => {
  const sheet = sheetWith([2, 8, 22]);
  // 32 rows fit, and two of the last block would be left over.
  expect(pageBreaks(sheet)).toEqual([30]);
});

test('a table that fits on a page is divided where most of the page before would stay empty, one with a chart is not', () => {
  const table = sheetWith([1, 6, 28]);
  expect(pageBreaks(table)).toEqual([32]);
  const drawn = sheetWith([1, 6, 28]);
  drawn.charts.push({ ...chartAt(12, 42), id: 99 });
  expect(pageBreaks(drawn)).toEqual([9]);
});

test('the last page repeats the heads of the table that it goes on with, and of no other', () => {
  const titled = (blocks: readonly number[], at: number) => {
    const sheet = sheetWith(blocks);
    sheet.rows[at - 1]!.length = 1;
    return headOfLastPage(sheet);
  };
  // The title of the block has one cell, its heads have two.
  expect(titled([26, 60], 28)).toBe(29);
  expect(titled([26, 60, 5], 28)).toBe(29);
  expect(titled([20, 20], 22)).toBeNull();
  expect(titled([26, 30, 30], 28)).toBeNull();
  expect(titled([4, 4], 6)).toBeNull();
});

test('text that has no room after a divided table takes the table’s last rows along', () => {
  const followed = (rows: number) => {
    const sheet = sheetWith([26, 50, rows]);
    for (let row = 79; row < 79 + rows; row++) sheet.rows[row - 1]!.length = 1;
    return sheet;
  };
  // The last 14 rows of the table stand in rows 64–77, below its repeated heads.
  expect(pageBreaks(followed(10))).toEqual([32, 63]);
  expect(pageBreaks(followed(18))).toEqual([32, 63, 73]);
  expect(headOfLastPage(followed(18))).toBe(28);
  expect(pageBreaks(sheetWith([26, 50, 18]))).toEqual([32, 63, 78]);
});

test('a chart is not cut by the end of a page', () => {
  const sheet = sheetWith([4, 60]);
  sheet.charts = [chartAt(28, 21 * 8)];
  expect(pageBreaks(sheet)).toEqual([27, 58]);
});

test('rows that are missing in the middle do not make the page smaller', () => {
  const sheet = sheetWith([10, 10, 14]);
  sheet.columnWidths = new Map([[2, 1400]]);
  expect(pageBreaks(sheet)).toEqual([]);
  delete sheet.rows[10];
  expect(pageBreaks(sheet)).toEqual([]);
});

test('rows under a chart belong to its block', () => {
  const sheet = sheetWith([10, 3, 15]);
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

  test('a new sheet names the rows that its last page repeats, and they move with its blocks; those that somebody set stay', async () => {
    const names = async (workbook: WorkbookData) => {
      const parts = await readZip(await writeXlsx(workbook));
      const xml = new TextDecoder().decode(parts.get('xl/workbook.xml'));
      return Array.from(xml.matchAll(/Print_Titles"[^>]*>([^<]*)/g), ([, ref]) => ref);
    };
    const long = () => workbookOf(sheetWith([26, 60]));
    expect(await names(long())).toEqual(["'Сводка'!$28:$28"]);
    const again = await readXlsx(await writeXlsx(long()), 'Книга.xlsx');
    again.sheets[0]!.rows.splice(3, 0, [{ value: 'ещё' }]);
    again.sheets[0]!.charts[0]!.position.row += 1;
    expect(await names(again)).toEqual(["'Сводка'!$29:$29"]);
    again.sheets[0]!.rows.splice(30, 50);
    expect(await names(again)).toEqual([]);
    (again.sheets[0]!.original as { repeated?: string }).repeated = "'Сводка'!$1:$2";
    expect(await names(again)).toEqual(["'Сводка'!$28:$28"]);
  });

  test('those that somebody set stay', async () => {
    const bytes = await writeXlsx(await opened());
    const workbook = await readXlsx(bytes, 'Книга.xlsx');
    (workbook.sheets[0]!.original as { breaks?: string }).breaks = '<rowBreaks/>';
    workbook.sheets[0]!.rows.splice(3, 0, [{ value: 'ещё' }]);
    expect(breaks(await partOf(workbook))).toEqual([21, 42]);
  });
});
