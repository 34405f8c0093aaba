// A file as Excel writes it is read whole, and what we have no fields for goes back as it was.

import { lossesOf } from '../../../src/files/xlsx/losses';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { SheetData, WorkbookData } from '../../../src/files/workbook';
import { readZip } from '../../../src/files/xlsx/zip';
import { deleteLines, insertLines } from '../../../src/host/workbook/dimensions';
import { excelParts, zipped } from './excel-file';
import { sheetOf, valuesOf } from '../workbooks';

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

  it('takes cells without places one after the other, and attributes in either kind of quotes', async () => {
    const rows = `<row><c t='s'><v>0</v></c><c><v>5</v></c></row><row r='4'><c r='B4' s='2'><v>60</v></c></row>`;
    const { sheets } = await opened(edit(SHEET, '<sheetData>', `<sheetData>${rows}</sheetData></worksheet><!--`));
    expect(valuesOf(sheets[0])).toEqual([['Название', 5], [], [], [null, 60]]);
    expect(sheets[0]!.rows[3]![1]!.style).toEqual({ numberFormat: 'dd.mm.yyyy' });
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
    expect(lossesOf(await opened())).toEqual([]);
    expect(lossesOf(await opened((parts) => parts.set('xl/pivotTables/pivotTable1.xml', '<x/>')))).toEqual([]);
    expect(lossesOf(await opened((parts) => parts.set('xl/vbaProject.bin', 'x')))).toEqual(['macros']);
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    sheet!.name = 'Оценка гендерной политики муниципалитетов';
    sheet!.rows[0]![1] = { value: 'Название' };
    sheet!.rows[4]![0] = { value: 'я'.repeat(40_000) };
    sheet!.rows[4]![3] = { value: 'да', formula: '=QUERY(A1:B2,"select A")' };
    sheet!.charts[0]!.title = 'Иначе';
    expect(lossesOf(workbook)).toEqual(['sheet-names', 'long-texts', 'sheets-functions', 'tables', 'redrawn-charts']);
  });

  it('reads texts that are not escaped but marked as such', async () => {
    const marked = '<x:t><![CDATA[да & <нет>]]></x:t>';
    const workbook = await opened(edit('xl/worksheets/sheet2.xml', '<x:t>да</x:t>', marked));
    expect(workbook.sheets[1]!.rows[0]![0]!.value).toBe('да & <нет>');
  });
});

describe('saving a file of Excel', () => {
  it('changes nothing at all where nothing was changed', async () => {
    const before = excelParts();
    const after = await saved(await opened());
    for (const [path, content] of before) {
      if (typeof content === 'string') expect(after.get(path)).toBe(content);
    }
    expect([...after.keys()]).toEqual([...before.keys()]);
  });

  it('gives a width to a column that was hidden by having none', async () => {
    const workbook = await opened(
      edit(SHEET, '<col min="5" max="16384" width="12"', '<col min="5" max="16384" width="0"'),
    );
    workbook.sheets[0]!.hiddenColumns.delete(5);
    const back = (await readXlsx(await writeXlsx(workbook), 'a')).sheets[0]!;
    expect([back.hiddenColumns.has(5), back.hiddenColumns.has(6), back.columnWidths.get(5)! > 0]).toEqual([
      false,
      true,
      true,
    ]);
  });

  it('adds styles to a file that has none, where other programs look for them', async () => {
    const workbook = await opened((parts) => {
      const without = (path: string, element: RegExp): void => {
        parts.set(path, (parts.get(path) as string).replace(element, ''));
      };
      parts.delete('xl/styles.xml');
      without('[Content_Types].xml', /<Override PartName="\/xl\/styles.xml"[^>]*>/);
      without('xl/_rels/workbook.xml.rels', /<Relationship Id="[^"]*" Type="[^"]*\/styles"[^>]*>/);
      without(SHEET, /<conditionalFormatting[\s\S]*<\/conditionalFormatting>/);
    });
    workbook.sheets[0]!.rows[2]![1] = { value: 7, style: { bold: true } };
    const bytes = await writeXlsx(workbook);
    const parts = await readZip(bytes);
    expect([...parts.keys()].filter((path) => /style/.test(path))).toEqual(['xl/styles.xml']);
    const declared = new TextDecoder().decode(parts.get('[Content_Types].xml'));
    expect(declared).toContain('<Override PartName="/xl/styles.xml"');
    expect((await readXlsx(bytes, 'a')).sheets[0]!.rows[2]![1]).toMatchObject({ value: 7, style: { bold: true } });
  });

  it('leaves a sheet of one cell alone whose extent is written as A1:A1', async () => {
    const path = 'xl/worksheets/sheet2.xml';
    const xml =
      '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:A1"/><sheetData>' +
      '<row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    expect((await saved(await opened((parts) => parts.set(path, xml)))).get(path)).toBe(xml);
  });

  it('keeps rules, lists on whole columns, filters, page setup, sparklines and runs of text beside what was changed', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.rows[2]![1] = { value: 7 };
    workbook.sheets[0]!.validations.pop();
    const parts = await saved(workbook);
    const xml = parts.get(SHEET)!;
    for (const piece of [
      '<c r="B3"><v>7</v></c>',
      '<customFilter operator="notEqual" val="x"/>',
      'type="top10" dxfId="1" priority="1" percent="1" rank="7"',
      'sqref="B2:B1048576"><formula1>"0, 1,2,3"</formula1>',
      'type="whole" operator="between" showErrorMessage="1" errorTitle="Нет" sqref="D2:D9 F2"',
      '<pageMargins left="0.1"',
      '<pageSetup paperSize="9" scale="80" orientation="landscape" r:id="rId9"/>',
      '<oddFooter>&amp;P из &amp;N</oddFooter>',
      '<xm:f>Данные!B2:B4</xm:f>',
      '<col min="5" max="16384" width="12" hidden="1"/>',
      '<c r="A2" t="s"><v>3</v></c>',
    ]) {
      expect(xml).toContain(piece);
    }
    expect(xml).not.toContain('<xm:f>Списки!');
    for (const path of ['xl/styles.xml', 'xl/sharedStrings.xml', 'xl/worksheets/sheet2.xml', 'xl/theme/theme1.xml'])
      expect(parts.get(path)).toBe(excelParts().get(path));
  });

  it('gives each cell its own formula once one of several with a common one is changed', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.rows[1]![2] = { value: 4, formula: '=B2*2' };
    const xml = (await saved(workbook)).get(SHEET)!;
    expect(xml).toContain('<c r="C2"><f>B2*2</f><v>4</v></c>');
    expect(xml).toContain('<c r="C3"><f>B3*$B$2+_xlfn.IFNA(B3,0)</f><v>3</v></c>');
    expect(xml).not.toContain('t="shared"');
  });

  it('writes a changed look as a change of the file’s own, and notes, links, merges and sizes where they changed', async () => {
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    const head = sheet!.rows[0]![0]!;
    sheet!.rows[0]![0] = { ...head, style: { ...head.style, italic: true }, note: 'Что это' };
    sheet!.rows[3]![1] = { ...sheet!.rows[3]![1]!, link: 'https://example.org/?a&b' };
    sheet!.merges.push({ row: 7, column: 1, rows: 1, columns: 2 });
    sheet!.columnWidths.set(3, 200);
    sheet!.rowHeights.set(9, 42);
    sheet!.frozenColumns = 1;
    const back = await readXlsx(await writeXlsx(workbook), 'a');
    const [after] = back.sheets;
    expect(after!.rows[0]![0]).toMatchObject({
      note: 'Что это',
      style: { italic: true, bold: true, background: '#b4c7e7', wrap: true },
    });
    expect(after!.rows[3]![1]!.link).toBe('https://example.org/?a&b');
    expect(after!.rows[2]![0]!.link).toBe('#Списки!A1');
    expect(after!.merges).toEqual(sheet!.merges);
    expect(after!.columnWidths).toEqual(sheet!.columnWidths);
    expect(after!.rowHeights).toEqual(sheet!.rowHeights);
    expect([after!.frozenRows, after!.frozenColumns]).toEqual([1, 1]);
    const parts = await saved(workbook);
    expect(parts.get('xl/styles.xml')).toMatch(/<font><b\/><i\/><sz val="11"\/><color theme="0"\/>/);
    expect(parts.get('xl/styles.xml')).toMatch(
      /fillId="2"[^>]*><alignment textRotation="45" wrapText="1"\/><\/xf><\/cellXfs>/,
    );
  });

  it('keeps its cells, with their runs of text, when rows are inserted and deleted', async () => {
    const workbook = await opened();
    insertLines(workbook, workbook.sheets[0]!, 'row', 2, 3);
    deleteLines(workbook, workbook.sheets[0]!, 'row', 7, 1);
    const back = await readXlsx(await writeXlsx(workbook), 'a');
    const [before, after] = [workbook.sheets[0]!, back.sheets[0]!];
    expect(valuesOf(after)).toEqual(valuesOf(before));
    expect(after.rows.map((row) => row.map((cell) => cell?.formula))).toEqual(
      before.rows.map((row) => Array.from(row, (cell) => cell?.formula)),
    );
    expect(after.charts[0]!.position).toEqual(before.charts[0]!.position);
    expect(lossesOf(workbook)).toContain('not-moved');
    expect((await saved(workbook)).get(SHEET)).toContain('<rPr><b/><color rgb="FFFF0000"/></rPr><t>Суу</t>');
  });

  it('writes dates of a file that counts from 1904 as that file counts them', async () => {
    const workbook = await opened(edit('xl/workbook.xml', '<workbookPr ', '<workbookPr date1904="1" '));
    const date = workbook.sheets[0]!.rows[3]![1]!;
    workbook.sheets[0]!.rows[3]![1] = { ...date, value: 45296 };
    const xml = (await saved(workbook)).get(SHEET)!;
    expect(xml).toContain(`<c r="B4" s="2"><v>${45296 - 1462}</v></c>`);
    expect(xml).toContain('<c r="A5" s="2"><v>45296.123456789</v></c>');
  });

  it('leaves nothing of a deleted sheet or a replaced text in the file', async () => {
    const workbook = await opened((parts) => {
      parts.set(
        'xl/sharedStrings.xml',
        (parts.get('xl/sharedStrings.xml') as string).replace('</sst>', '<si><t>Тайна</t></si></sst>'),
      );
      parts.set(
        'xl/worksheets/sheet2.xml',
        (parts.get('xl/worksheets/sheet2.xml') as string).replace(
          't="inlineStr"><x:is><x:t>да</x:t></x:is>',
          't="s"><x:v>5</x:v>',
        ),
      );
    });
    expect(workbook.sheets[1]!.rows[0]![0]!.value).toBe('Тайна');
    workbook.sheets.splice(1, 1);
    workbook.sheets[0]!.rows[2]![0] = { value: 'Другой' };
    const parts = await saved(workbook);
    expect([...parts.keys()]).not.toContain('xl/worksheets/sheet2.xml');
    expect(parts.get('[Content_Types].xml')).not.toContain('sheet2.xml');
    expect(parts.get('xl/sharedStrings.xml')).not.toMatch(/Тайна|Жал/);
    expect(parts.get('xl/workbook.xml')).not.toContain('Местное');
    expect(valuesOf((await readXlsx(await writeXlsx(workbook), 'a')).sheets[0])[2]![0]).toBe('Другой');
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

  it('keeps what a filter asks when rows above it move it', async () => {
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    insertLines(workbook, sheet!, 'row', 1, 2, 'before');
    const xml = (await saved(workbook)).get(SHEET)!;
    expect(xml).toContain('<autoFilter ref="A3:C7"><filterColumn colId="0"><customFilters>');
    insertLines(workbook, sheet!, 'column', 2, 1, 'before');
    expect((await saved(workbook)).get(SHEET)).toContain('<autoFilter ref="A3:D7"/>');
  });

  it('renames a sheet in what is kept raw', async () => {
    const workbook = await opened();
    workbook.sheets[0]!.name = "Баллы '26";
    workbook.sheets[1]!.name = 'Словарь';
    const parts = await saved(workbook);
    expect(parts.get(SHEET)).toContain("<xm:f>'Баллы ''26'!B2:B4</xm:f>");
    expect(parts.get(SHEET)).toContain("<xm:f>'Словарь'!$A$1:$A$2</xm:f>");
    expect([...parts].find(([path]) => path.endsWith('/charts/chart1.xml'))![1]).toContain(
      "<c:f>'Баллы ''26'!$B$2:$B$4</c:f>",
    );
  });

  it('renames it also where a program escaped its name otherwise, and in no text that people read', async () => {
    const chart = (parts: ReturnType<typeof excelParts>): string =>
      [...parts.keys()].find((path) => path.endsWith('/charts/chart1.xml'))!;
    const workbook = await opened((parts) => {
      const written = (parts.get(chart(parts)) as string)
        .replace('<c:f>Данные!', () => `<c:f>'&#1044;анные &amp; "x"'!`)
        .replace('<a:t>', '<a:t>Данные! ');
      parts.set(chart(parts), written);
      edit('xl/workbook.xml', 'name="Данные"', 'name="Данные &amp; &quot;x&quot;"')(parts);
    });
    workbook.sheets[0]!.name = 'Баллы';
    const xml = (await saved(workbook)).get(chart(excelParts()))!;
    expect(xml).toContain("<c:f>'Баллы'!$");
    expect(xml).toContain('<a:t>Данные! ');
  });

  it('renames the columns of a table with its header, and leaves it out where the header is no longer one', async () => {
    const workbook = await opened();
    const [sheet] = workbook.sheets;
    sheet!.rows[0]![1] = { value: 'Оценка' };
    expect((await saved(workbook)).get('xl/tables/table1.xml')).toContain(
      '<tableColumn id="2" name="Оценка" dataDxfId="1"/>',
    );
    sheet!.rows[0]![1] = { value: 'Вдвое' };
    const parts = await saved(workbook);
    expect(parts.get(SHEET)).not.toContain('tableParts');
    expect([...parts.keys()]).not.toContain('xl/tables/table1.xml');
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
    workbook.sheets[0]!.rows[1]![0] = { value: 'Ак-Суу айылы' };
    expect((await saved(workbook)).get(SHEET)).toContain(
      '<c r="A2" t="inlineStr"><is><t xml:space="preserve">Ак-Суу айылы</t></is></c>',
    );
  });
});
