// A file that LibreOffice made from its own format is read as LibreOffice shows it.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { readZip } from '../../../src/files/xlsx/zip';
import { sheetOf, valuesOf, workbookOf } from '../workbooks';

describe('a file made by LibreOffice', () => {
  it('gives its values, formats, lists, notes and merges', async () => {
    const workbook = await readXlsx(
      readFileSync(join(__dirname, '..', 'fixtures', 'libreoffice.xlsx')),
      'libreoffice.xlsx',
    );
    const sheet = workbook.sheets[0]!;
    expect(workbook).toMatchObject({ locale: 'ru_RU', timeZone: 'Asia/Bishkek', metadata: [] });
    // 15 January 1900 is 16 in a spreadsheet that counts from 1899-12-30; LibreOffice writes its own number.
    expect(valuesOf(sheet)).toEqual([
      ['Айыл өкмөтү', 'Документы', 'Дата', 'Итого'],
      ['Ак-Суу', 2, 45296, 3],
      ['Үч-Коргон', 1, 16, { error: '#N/A' }],
      [null, '2 балла', true],
    ]);
    expect(sheet.rows[1]![3]!.formula).toBe('=SUM(B2:B3)');
    expect(sheet.rows[1]![1]!.note).toBe('по постановлению');
    expect(sheet.rows[1]![2]!.style).toMatchObject({ numberFormat: 'dd.mm.yyyy' });
    expect(sheet.rows[0]![0]!.style).toMatchObject({ bold: true, background: '#ddebf7', wrap: true });
    expect(sheet.merges).toEqual([{ row: 3, column: 1, rows: 2, columns: 1 }]);
    expect(sheet.validations).toMatchObject([
      {
        kind: 'list',
        values: ['0', '1', '2', '3'],
        rejectsOthers: true,
        ranges: [{ row: 2, column: 2, rows: 3, columns: 1 }],
      },
    ]);
    expect(sheet.columnWidths.get(1)).toBeGreaterThan(180);
  });

  it('is not squeezed onto one page when printed, where it was not before', async () => {
    const pageOf = async (bytes: Uint8Array): Promise<string> =>
      new TextDecoder().decode((await readZip(bytes)).get('xl/worksheets/sheet1.xml'));
    const bytes = readFileSync(join(__dirname, '..', 'fixtures', 'libreoffice.xlsx'));
    expect(await pageOf(bytes)).toContain('fitToPage="false"');
    expect(await pageOf(await writeXlsx(await readXlsx(bytes, 'libreoffice.xlsx')))).not.toContain('fitToPage="1"');
    const fitted = await writeXlsx(workbookOf(sheetOf(1, 'Лист', [[1]])));
    expect(await pageOf(await writeXlsx(await readXlsx(fitted, 'fitted.xlsx')))).toContain('fitToPage="1"');
  });
});
