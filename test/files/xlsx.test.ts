// What is written as .xlsx reads back the same.

import { readXlsx } from '../../src/files/read-xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetData, WorkbookData } from '../../src/files/workbook';
import { fullWorkbook } from './workbooks';

/** Without what only a file has, and with holes filled. */
const bare = (sheet: SheetData): unknown => ({
  ...sheet,
  original: undefined,
  rowCount: 0,
  columnWidths: [...sheet.columnWidths].slice(0, 2),
  rows: sheet.rows.map((row) => Array.from(row, (cell) => cell ?? null)),
  validations: sheet.validations.map((rule) => ({ ...rule, original: undefined })),
  conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, original: undefined })),
  charts: sheet.charts.map((chart) => ({ ...chart, original: undefined })),
});
const again = async (workbook: WorkbookData): Promise<WorkbookData> =>
  readXlsx(await writeXlsx(workbook), 'Проба.xlsx');

describe('xlsx', () => {
  it('gives back everything that a sheet can have', async () => {
    const before = fullWorkbook();
    const after = await again(before);
    require('fs').writeFileSync('/tmp/lo-test/full.xlsx', await writeXlsx(before));
    expect(after.sheets.map(bare)).toEqual(before.sheets.map(bare));
    expect({ ...after, sheets: 0, original: 0 }).toEqual({ ...before, sheets: 0, original: 0 });
  });

  it('gives back the same when saved once more', async () => {
    const once = await again(fullWorkbook());
    const twice = await again(once);
    require('fs').writeFileSync('/tmp/lo-test/twice.xlsx', await writeXlsx(twice));
    expect(twice.sheets.map(bare)).toEqual(once.sheets.map(bare));
    expect(twice.metadata).toEqual(once.metadata);
  });
});
