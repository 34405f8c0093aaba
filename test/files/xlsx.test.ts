// What is written as .xlsx reads back the same, also after LibreOffice has had it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lossesOf } from '../../src/files/losses';
import { readXlsx } from '../../src/files/read-xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { CellValue, SheetData, WorkbookData } from '../../src/files/workbook';
import { readZip } from '../../src/files/zip';
import { fullWorkbook, sheetOf, valuesOf, workbookOf } from './workbooks';

/** Without what only a file has, and with holes filled. */
const bare = (sheet: SheetData): unknown => ({
  ...sheet,
  original: undefined,
  rows: sheet.rows.map((row) => Array.from(row, (cell) => cell ?? null)),
  validations: sheet.validations.map((rule) => ({ ...rule, original: undefined })),
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, original: undefined })),
  charts: sheet.charts.map((chart) => ({ ...chart, original: undefined })),
});
const again = async (workbook: WorkbookData): Promise<WorkbookData> =>
  readXlsx(await writeXlsx(workbook), 'Проба.xlsx');
const fixture = (name: string): Promise<WorkbookData> =>
  readXlsx(readFileSync(join(__dirname, 'fixtures', name)), name);
const partOf = async (bytes: Uint8Array, path: string): Promise<string> =>
  new TextDecoder().decode((await readZip(bytes)).get(path));

describe('writeXlsx and readXlsx', () => {
  it('give back everything that a sheet can have', async () => {
    const before = fullWorkbook();
    const after = await again(before);
    expect(after.sheets.map(bare)).toEqual(before.sheets.map(bare));
    expect({ ...after, sheets: 0, original: 0 }).toEqual({ ...before, sheets: 0, original: 0 });
    expect(lossesOf(after)).toEqual([]);
  });

  it('give back the same when saved once more', async () => {
    const once = await again(fullWorkbook());
    const twice = await again(once);
    expect(twice.sheets.map(bare)).toEqual(once.sheets.map(bare));
    expect(twice.metadata).toEqual(once.metadata);
  });

  it('draw a changed chart anew beside one that is kept', async () => {
    const once = await again(fullWorkbook());
    const [bars, columns] = once.sheets[2]!.charts;
    bars!.title = 'Иначе';
    const twice = await again(once);
    expect(twice.sheets[2]!.charts.map(({ id, kind, title, colors }) => ({ id, kind, title, colors }))).toEqual([
      { id: 42, kind: 'column', title: '', colors: columns!.colors },
      { id: 41, kind: 'bar', title: 'Иначе', colors: bars!.colors },
    ]);
  });

  it('give back any values as they are', async () => {
    const value = fc.oneof(
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.string({ minLength: 1, unit: fc.constantFrom(...'=+-@\'"<>&_x0041 \n\tүңөЯ😀#N/A') }),
      fc.constantFrom<CellValue>(true, false, null, '#REF!', { error: '#REF!' }, '_x000D_', 'TRUE', '007'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(value, value, fc.constant<CellValue>(1)), { minLength: 1 }), async (rows) => {
        const back = await again(workbookOf(sheetOf(1, 'Лист', rows)));
        expect(valuesOf(back.sheets[0])).toEqual(rows);
      }),
      { numRuns: 60, verbose: 1 },
    );
  });

  it('give back dates and times around the leap day of 1900 that never was', async () => {
    const style = { numberFormat: 'dd.mm.yyyy h:mm' };
    const serials = [
      1,
      58,
      58.75,
      59,
      59.5,
      60,
      60.25,
      60.99,
      61,
      61.5,
      0.25,
      45296,
      45296 + 50_700 / 86_400,
      45296.123456789,
    ];
    const back = await again(workbookOf(sheetOf(1, 'Лист', [serials], style)));
    expect(valuesOf(back.sheets[0])[0]).toEqual(serials);
  });

  it('never makes a formula of text, whatever it begins with', async () => {
    const texts = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1'];
    const bytes = await writeXlsx(workbookOf(sheetOf(1, 'Лист', [texts])));
    expect(await partOf(bytes, 'xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(valuesOf((await readXlsx(bytes, 'a')).sheets[0])).toEqual([texts]);
  });

  it('puts no trace of ours into a workbook without metadata', async () => {
    const workbook = fullWorkbook();
    workbook.metadata = [];
    const parts = await readZip(await writeXlsx(workbook));
    const texts = [...parts]
      .filter(([path]) => !path.includes('sharedStrings'))
      .map(([, bytes]) => new TextDecoder().decode(bytes));
    expect(texts.join('\n').replace(/_tendik_lists/g, '')).not.toMatch(/tendik/i);
  });

  it('prints a new sheet on A4 across, one page wide', async () => {
    const xml = await partOf(await writeXlsx(workbookOf(sheetOf(1, 'Лист', [[1]]))), 'xl/worksheets/sheet1.xml');
    expect(xml).toContain('<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>');
  });

  it('names what cannot be kept', async () => {
    const workbook = workbookOf(sheetOf(1, 'Лист', [[1]]));
    workbook.sheets[0]!.protections = [
      { range: { row: 1, column: 1, rows: 1, columns: 1 }, warningOnly: true, editable: true },
    ];
    expect(lossesOf(workbook)).toEqual(['protected-ranges']);
  });
});

describe('a file that went through LibreOffice', () => {
  it('still has our metadata, ids and charts', async () => {
    const before = fullWorkbook();
    const after = await fixture('through-libreoffice.xlsx');
    expect(after.metadata).toEqual(before.metadata);
    expect(after.locale).toBe('ru_RU');
    expect(after.sheets.map(({ id, name, hidden }) => ({ id, name, hidden }))).toEqual(
      before.sheets.map(({ id, name, hidden }) => ({ id, name, hidden })),
    );
    const charts = (workbook: WorkbookData): unknown =>
      workbook.sheets.flatMap((sheet) => sheet.charts.map((chart) => ({ ...chart, original: 0 })));
    expect(charts(after)).toEqual(charts(before));
    expect(after.definedNames).toEqual(before.definedNames);
  });

  it('still has its values, formulas, lists, rules, merges, widths and notes', async () => {
    const before = fullWorkbook().sheets[0]!;
    const after = (await fixture('through-libreoffice.xlsx')).sheets[0]!;
    expect(valuesOf(after).slice(0, 5)).toEqual(valuesOf(before));
    expect(after.rows[1]![5]!.formula).toBe('=SUM(C2:E2)');
    expect(after.rows[2]![5]!.formula).toContain('=IFS(');
    expect(after.rows[1]![7]!.style?.numberFormat).toBe('dd.mm.yyyy');
    expect(after.rows[0]![0]!.style).toMatchObject(before.rows[0]![0]!.style!);
    expect(after.rows[1]![2]!.note).toBe(before.rows[1]![2]!.note);
    expect(after.validations.map((rule) => ({ ...rule, original: 0 }))).toEqual(
      before.validations.map((rule) => ({ ...rule, original: 0 })),
    );
    expect(after.conditionalFormats.map(({ rule, ranges }) => ({ rule, ranges }))).toEqual(
      before.conditionalFormats.map(({ rule, ranges }) => ({ rule, ranges })),
    );
    expect(after.merges).toEqual(before.merges);
    expect(after.filter).toEqual(before.filter);
    expect(after.columnWidths.get(2)).toBe(180);
    expect(after.hiddenColumns).toEqual(before.hiddenColumns);
    expect(after.hiddenRows).toEqual(before.hiddenRows);
    expect(after.tabColor).toBe(before.tabColor);
  });

  it('shows our marks where they moved when somebody inserted a column and a row and renamed a sheet there', async () => {
    const after = await fixture('edited-in-libreoffice.xlsx');
    const places = after.metadata.map(({ location }) => location);
    expect(places).toEqual([
      { type: 'COLUMN', sheetId: 7, index: 7 },
      { type: 'ROW', sheetId: 12, index: 3 },
      { type: 'SHEET', sheetId: 12 },
      { type: 'SPREADSHEET' },
    ]);
    expect(after.sheets.map(({ id, name }) => [id, name])).toEqual([
      [7, 'Переименован'],
      [3, 'Лист 2'],
      [12, 'Сводка'],
    ]);
  });
});
