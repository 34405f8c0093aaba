// What is written as .xlsx reads back the same, also after LibreOffice has had it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lossesOf } from '../../../src/files/xlsx/losses';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { CellValue, SheetData, WorkbookData } from '../../../src/files/workbook';
import { cutElements, innerXml } from '../../../src/files/xlsx/xml';
import { readZip, writeZip } from '../../../src/files/xlsx/zip';
import { fullWorkbook, sheetOf, valuesOf, workbookOf } from '../workbooks';

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
  readXlsx(readFileSync(join(__dirname, '..', 'fixtures', name)), name);
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

  it('take rows without height and columns without width for what they are: hidden', async () => {
    const parts = await readZip(
      await writeXlsx(
        workbookOf(
          sheetOf(1, 'А', [
            [1, 2],
            [3, 4],
          ]),
        ),
      ),
    );
    const path = 'xl/worksheets/sheet1.xml';
    const flat = new TextDecoder()
      .decode(parts.get(path))
      .replace(/<row r="2"[^>]*>/, '<row r="2" ht="0" customHeight="1">')
      .replace(/<cols>.*<\/cols>|(?=<sheetData>)/, '<cols><col min="2" max="2" width="0" customWidth="1"/></cols>');
    parts.set(path, new TextEncoder().encode(flat));
    const once = await readXlsx(await writeZip(parts), 'А.xlsx');
    expect([once.sheets[0]!.hiddenRows, once.sheets[0]!.hiddenColumns]).toEqual([new Set([2]), new Set([2])]);
    expect(await partOf(await writeXlsx(once), path)).toBe(flat);
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

  it('gives newer functions their prefix, and functions of Sheets alone go out as their values', async () => {
    const formulas = [
      ['=UNIQUE(A1:A3)', '<f>_xlfn.UNIQUE(A1:A3)</f><v>7</v>'],
      ['=IFS(A1>2,"IFS(",TRUE,0)', '<f>_xlfn.IFS(A1&gt;2,&quot;IFS(&quot;,TRUE,0)</f><v>7</v>'],
      ['=FILTER(A:A,B:B=1)', '<f>_xlfn._xlws.FILTER(A:A,B:B=1)</f><v>7</v>'],
      ['=SUM(A2:A)', '<f>SUM(A2:A1048576)</f><v>7</v>'],
      ['=QUERY(A1:B2,"select A")', '<v>7</v>'],
      ['=SUM(IMPORTRANGE("x","A1:A2"))', '<v>7</v>'],
      ['=GOOGLEFINANCE("KGS")', '<v>7</v>'],
      ['=ARRAYFORMULA(A1:A3*2)', '<v>7</v>'],
    ];
    const sheet = sheetOf(1, 'Лист', [formulas.map(() => 7)]);
    formulas.forEach(([formula], column) => (sheet.rows[0]![column] = { value: 7, formula: formula! }));
    sheet.rows[0]!.push({ value: { error: '#ERROR!' }, formula: '=SUM(1', unparsed: true });
    const xml = await partOf(await writeXlsx(workbookOf(sheet)), 'xl/worksheets/sheet1.xml');
    expect(cutElements(xml, 'c').map((cell) => innerXml(cell))).toEqual([
      ...formulas.map(([, written]) => written),
      '<is><t xml:space="preserve">=SUM(1</t></is>',
    ]);
    expect(lossesOf(workbookOf(sheet))).toEqual(['sheets-functions']);
  });

  it('cuts names of sheets to what Excel takes, each to another one, and formulas follow', async () => {
    const long = 'Оценка гендерной политики муниципалитетов';
    const sheets = [
      sheetOf(1, `${long} 2025`, [[1]]),
      sheetOf(2, `${long} 2026`, [[2]]),
      sheetOf(3, 'Баллы [1/2]', [[3]]),
    ];
    sheets[2]!.rows[0]![1] = { value: 2, formula: `='${long} 2026'!A1` };
    const workbook = workbookOf(...sheets);
    workbook.definedNames = [{ name: 'Итог', ref: `'${long} 2025'!$A$1` }];
    const back = await again(workbook);
    expect(back.sheets.map(({ name }) => name)).toEqual([
      'Оценка гендерной политики муниц',
      'Оценка гендерной политики м (2)',
      'Баллы _1_2_',
    ]);
    expect(back.sheets[2]!.rows[0]![1]!.formula).toBe("='Оценка гендерной политики м (2)'!A1");
    expect(back.definedNames).toEqual([{ name: 'Итог', ref: "'Оценка гендерной политики муниц'!$A$1" }]);
    expect(lossesOf(workbook)).toEqual(['sheet-names']);
  });

  it('cuts texts to what Excel takes in a cell, and leaves a longer one alone where it was in the file', async () => {
    const workbook = workbookOf(sheetOf(1, 'Лист', [['я'.repeat(50_000)]]));
    expect(valuesOf((await again(workbook)).sheets[0])).toEqual([['я'.repeat(32_767)]]);
    expect(lossesOf(workbook)).toEqual(['long-texts']);
  });

  it('writes and reads the smallest workbooks', async () => {
    expect(valuesOf((await again(workbookOf(sheetOf(1, 'Л', [])))).sheets[0])).toEqual([]);
    expect(valuesOf((await again(workbookOf(sheetOf(1, 'Л', [[0]])))).sheets[0])).toEqual([[0]]);
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

  it('prints a page of text upright: one that is no wider than a page and longer than wide', async () => {
    const page = sheetOf(
      1,
      'О методике',
      Array.from({ length: 40 }, () => ['текст', 2]),
    );
    page.columnWidths.set(1, 500);
    const orientation = async () =>
      /orientation="(\w+)"/.exec(await partOf(await writeXlsx(workbookOf(page)), 'xl/worksheets/sheet1.xml'))?.[1];
    expect(await orientation()).toBe('portrait');
    page.columnWidths.set(1, 700);
    expect(await orientation()).toBe('landscape');
  });

  it('numbers the pages of a new sheet and repeats its frozen rows on each', async () => {
    const workbook = workbookOf(sheetOf(1, 'Лист', [[1]]), sheetOf(2, "Сводка '26", [[1]]));
    workbook.sheets[1]!.frozenRows = 2;
    const bytes = await writeXlsx(workbook);
    expect(await partOf(bytes, 'xl/worksheets/sheet2.xml')).toContain('<oddFooter>&amp;R&amp;P / &amp;N</oddFooter>');
    const titles = `<definedName name="_xlnm.Print_Titles" localSheetId="1">'Сводка ''26'!$1:$2</definedName>`;
    expect((await partOf(bytes, 'xl/workbook.xml')).match(/<definedName name="_xlnm.*?<\/definedName>/g)).toEqual([
      titles,
    ]);
    const again = await readXlsx(bytes, 'снова.xlsx');
    expect(again.definedNames).toEqual([]);
    expect(await partOf(await writeXlsx(again), 'xl/workbook.xml')).toContain(titles);
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
