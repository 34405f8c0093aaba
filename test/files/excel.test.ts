// A file as Excel writes it is read whole, and what we have no fields for goes back as it was.

import { lossesOf } from '../../src/files/losses';
import { readXlsx } from '../../src/files/read-xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetData, WorkbookData } from '../../src/files/workbook';
import { readZip } from '../../src/files/zip';
import { excelParts, zipped } from './excel-file';
import { sheetOf, valuesOf } from './workbooks';

const opened = async (change?: (parts: ReturnType<typeof excelParts>) => void): Promise<WorkbookData> => {
  const parts = excelParts();
  change?.(parts);
  return readXlsx(await zipped(parts), 'Данные.xlsx');
};
const edit =
  (path: string, from: string, to: string) =>
  (parts: ReturnType<typeof excelParts>): void => {
    parts.set(
      path,
      (parts.get(path) as string).replace(from, () => to),
    );
  };
const saved = async (workbook: WorkbookData): Promise<Map<string, string>> => {
  const parts = await readZip(await writeXlsx(workbook));
  return new Map([...parts].map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
};
const first = async (): Promise<SheetData> => (await opened()).sheets[0]!;
const SHEET = 'xl/worksheets/sheet1.xml';

describe('reading a file of Excel', () => {
  it('spells out shared formulas and drops the prefixes of newer functions', async () => {
    const formulas = (await first()).rows.slice(1, 4).map((row) => row[2]!.formula);
    expect(formulas).toEqual(['=B2*$B$2+IFNA(B2,0)', '=B3*$B$2+IFNA(B3,0)', '=B4*$B$2+IFNA(B4,0)']);
  });

  it('resolves colours of the theme and their tints', async () => {
    const sheet = await first();
    // Office shows accent 1 lighter by 60 % as #B4C7E7.
    expect(sheet.rows[0]![0]!.style).toMatchObject({
      background: '#b4c7e7',
      fontColor: '#ffffff',
      bold: true,
      wrap: true,
    });
    expect(sheet.tabColor).toBe('#ed7d31');
  });

  it('keeps numbers under date formats as the file has them', async () => {
    const sheet = await first();
    expect([sheet.rows[3]![0], sheet.rows[3]![1], sheet.rows[4]![0]].map((cell) => cell!.value)).toEqual([
      60, 61.25, 45296.123456789,
    ]);
  });

  it('counts from 1904 where the file does', async () => {
    const workbook = await opened(edit('xl/workbook.xml', '<workbookPr ', '<workbookPr date1904="1" '));
    // 1 January 2024 is 45292 from 1900 and 43830 from 1904.
    expect(workbook.sheets[0]!.rows[3]![1]!.value).toBe(61.25 + 1462);
    const back = await readXlsx(await writeXlsx(workbook), 'a');
    expect(back.sheets[0]!.rows[3]![1]!.value).toBe(61.25 + 1462);
  });

  it('tells errors from texts, and gives formulas their last results', async () => {
    const [, notAvailable, divided, joined] = (await first()).rows[4]!;
    expect(notAvailable).toEqual({ value: { error: '#N/A' } });
    expect(divided).toEqual({ value: { error: '#DIV/0!' }, formula: '=1/0' });
    expect(joined).toEqual({ value: 'aб', formula: '="a"&"б"' });
  });

  it('reads the lists that Excel keeps in its extension because they stand on another sheet', async () => {
    const rules = (await first()).validations.map(({ kind, values, source, ranges }) => ({
      kind,
      values,
      source,
      ranges: ranges.length,
    }));
    expect(rules).toEqual([
      { kind: 'list', values: ['0', '1', '2', '3'], source: undefined, ranges: 1 },
      { kind: 'other', values: undefined, source: undefined, ranges: 2 },
      { kind: 'range', values: undefined, source: 'Списки!$A$1:$A$2', ranges: 1 },
    ]);
  });

  it('tells rows hidden by a filter from those hidden by hand', async () => {
    const sheet = await first();
    expect([...sheet.filteredRows]).toEqual([4]);
    expect([...sheet.hiddenRows]).toEqual([]);
  });

  it('gives every column a width, the usual one where it has none of its own', async () => {
    const widths = (await first()).columnWidths;
    expect([1, 2, 4].map((column) => widths.get(column))).toEqual([75, 150, 75]);
  });

  it('knows chart sheets, protected sheets and the cells left open on them', async () => {
    const [, lists, chart] = (await opened()).sheets;
    expect(chart!.kind).toBe('chart');
    expect(lists!.protections).toEqual([
      { warningOnly: false, editable: false, unprotected: [{ row: 2, column: 1, rows: 1, columns: 1 }] },
    ]);
    expect(valuesOf(lists)).toEqual([['да'], ['нет']]);
  });

  it('reads a chart of its own as far as ours can say it', async () => {
    expect((await first()).charts[0]).toMatchObject({
      kind: 'line',
      title: 'Линия',
      headers: 1,
      ranges: [{ sheetId: 1, rect: { row: 1, column: 1, rows: 4, columns: 2 } }],
      position: { row: 8, column: 2, offsetX: 0, offsetY: 0 },
    });
  });

  it('does not take the names of a duplicated sheet for ours', async () => {
    const names = (scope: string, sheet: string): string =>
      `<definedName name="_tendik_sheet_8"${scope}>${sheet}!$A$1</definedName>` +
      `<definedName name="_tendik_1_v0"${scope}>"{""id"":1,""key"":""k"",""value"":""v"",""visibility"":""DOCUMENT"",""type"":""SHEET""}"</definedName>` +
      `<definedName name="_tendik_1_at"${scope}>${sheet}!$A$1</definedName>`;
    const both = names('', 'Данные') + names(' localSheetId="1"', 'Списки');
    const workbook = await opened(edit('xl/workbook.xml', '</definedNames>', `${both}</definedNames>`));
    expect(workbook.sheets.map(({ id }) => id)).toEqual([8, 1, 2]);
    expect(workbook.metadata.map(({ location }) => location)).toEqual([{ type: 'SHEET', sheetId: 8 }]);
    expect(workbook.definedNames.map(({ name }) => name)).toEqual(['Местное', 'Скрытое']);
  });

  it('names what a save would lose', async () => {
    const workbook = await opened((parts) => parts.set('xl/pivotTables/pivotTable1.xml', '<x/>'));
    expect(lossesOf(workbook)).toEqual(['pivot-tables']);
  });
});

describe('saving a file of Excel', () => {
  it('keeps rules, lists on whole columns, filters, page setup, sparklines and the protection as they were', async () => {
    const parts = await saved(await opened());
    const xml = parts.get(SHEET)!;
    for (const piece of [
      '<customFilter operator="notEqual" val="x"/>',
      'type="top10" dxfId="1" priority="1" percent="1" rank="7"',
      'sqref="B2:B1048576"><formula1>"0, 1,2,3"</formula1>',
      'type="whole" operator="between" showErrorMessage="1" errorTitle="Нет" sqref="D2:D9 F2"',
      '<formula1>Списки!$A$1:$A$2</formula1>',
      '<pageMargins left="0.1"',
      '<pageSetup paperSize="9" scale="80" orientation="landscape"/>',
      '<oddFooter>&amp;P из &amp;N</oddFooter>',
      '<xm:f>Данные!B2:B4</xm:f>',
      '<col min="27" max="16384" width="12" hidden="1"/>',
      '<rPr><b/><color rgb="FFFF0000"/></rPr><t>Суу</t>',
    ]) {
      expect(xml).toContain(piece);
    }
    expect(parts.get('xl/worksheets/sheet2.xml')).toContain(
      '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>',
    );
    expect(parts.get('xl/workbook.xml')).toContain(
      '<definedName name="_xlnm.Print_Area" localSheetId="0">\'Данные\'!$A$1:$F$9<',
    );
    expect(parts.get('xl/styles.xml')).toMatch(/textRotation="45"/);
    expect(parts.get('xl/styles.xml')).toMatch(/patternType="lightUp"/);
    expect(parts.get('xl/theme/theme1.xml')).toContain('Своя');
  });

  it('keeps charts, pictures, tables and chart sheets part by part', async () => {
    const before = excelParts();
    const after = await saved(await opened());
    const ends = (end: string): string | undefined => [...after].find(([path]) => path.endsWith(end))?.[1];
    expect(ends('/charts/chart1.xml')).toBe(before.get('xl/charts/chart1.xml'));
    expect(ends('/charts/chart2.xml')).toBe(before.get('xl/charts/chart2.xml'));
    expect(ends('/tables/table1.xml')).toBe(before.get('xl/tables/table1.xml'));
    expect(ends('/chartsheets/sheet1.xml')).toBe(before.get('xl/chartsheets/sheet1.xml'));
    expect(ends('/media/image1.png')).toBeDefined();
    const again = await readXlsx(await writeXlsx(await opened()), 'a');
    expect(again.sheets.map(({ kind, charts }) => [kind, charts.length])).toEqual([
      ['grid', 1],
      ['grid', 0],
      ['chart', 0],
    ]);
  });

  it('moves the numbers of differential formats behind those of new rules', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.conditionalFormats.push({
      ranges: [{ row: 2, column: 3, rows: 3, columns: 1 }],
      rule: { when: 'text-equals', text: 'ой', style: { background: '#00ff00' } },
    });
    const back = await readXlsx(await writeXlsx(workbook), 'a');
    expect(back.sheets[0]!.conditionalFormats.map((format) => format.rule?.style)).toEqual([
      undefined,
      { background: '#ffc7ce', fontColor: '#9c0006' },
      { background: '#00ff00' },
    ]);
  });

  it('adds a sheet with a chart of ours beside what was there', async () => {
    const workbook = await opened();
    const summary = sheetOf(50, 'Сводка', [
      ['x', 'n'],
      ['а', 1],
      ['б', 2],
    ]);
    summary.charts = [
      {
        ...workbook.sheets[0]!.charts[0]!,
        id: 77,
        kind: 'pie',
        ranges: [{ sheetId: 50, rect: { row: 1, column: 1, rows: 3, columns: 2 } }],
        colors: ['#111111', '#222222'],
      },
    ];
    workbook.sheets.unshift(summary);
    workbook.sheets[1]!.charts[0]!.title = 'Другое имя';
    const back = await readXlsx(await writeXlsx(workbook), 'a');
    expect(back.sheets.map(({ name, charts }) => [name, charts.map(({ kind, title }) => [kind, title])])).toEqual([
      ['Сводка', [['pie', 'Линия']]],
      ['Данные', [['line', 'Другое имя']]],
      ['Списки', []],
      ['Диаграмма1', []],
    ]);
  });

  it('renames a sheet in what is kept raw', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.name = "Баллы '26";
    workbook.sheets[1]!.name = 'Словарь';
    const parts = await saved(workbook);
    expect(parts.get(SHEET)).toContain("<xm:f>'Баллы ''26'!B2:B4</xm:f>");
    expect(parts.get(SHEET)).toContain("<formula1>'Словарь'!$A$1:$A$2</formula1>");
    expect([...parts].find(([path]) => path.endsWith('/charts/chart1.xml'))![1]).toContain(
      "<c:f>'Баллы ''26'!$B$2:$B$4</c:f>",
    );
  });

  it('leaves out a table whose header was changed, because Excel would call the file damaged', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.rows[0]![1]!.value = 'Оценка';
    const parts = await saved(workbook);
    expect(parts.get(SHEET)).not.toContain('tableParts');
  });

  it('drops a chart that was deleted, and keeps the picture beside it', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.charts = [];
    const parts = await saved(workbook);
    const drawing = parts.get('xl/drawings/drawing1.xml')!;
    expect(drawing).toContain('Герб');
    expect(drawing).not.toContain('graphicFrame');
  });

  it('writes rich text flat once the text has changed', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.rows[1]![0]!.value = 'Ак-Суу айылы';
    expect((await saved(workbook)).get('xl/sharedStrings.xml')).toContain('<t>Ак-Суу айылы</t>');
  });
});
