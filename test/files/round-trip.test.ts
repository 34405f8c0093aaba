// A scoring table that other programs wrote is opened, scored by the packaged add-on, and saved: nothing else changes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from '../../src/files/read-xlsx';
import { writeXlsx } from '../../src/files/write-xlsx';
import type { SheetData, WorkbookData } from '../../src/files/workbook';
import { readZip } from '../../src/files/zip';
import { cutElements } from '../../src/files/xml';
import { answer, hostOn } from '../addon/workbook';
import { zipped } from './excel-file';
import { googleParts } from './google-file';

const fixture = (name: string) => (): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(__dirname, 'fixtures', name))));
const files: Record<string, () => Promise<Uint8Array>> = {
  openpyxl: fixture('made-by-openpyxl.xlsx'),
  XlsxWriter: fixture('made-by-xlsxwriter.xlsx'),
  LibreOffice: fixture('made-by-libreoffice.xlsx'),
  'Google Sheets': () => zipped(googleParts()),
};
const OURS = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

async function scored(bytes: Uint8Array): Promise<WorkbookData> {
  const workbook = await readXlsx(bytes, 'Оценка.xlsx');
  const host = hostOn(workbook);
  await answer(host, 'dataScore', { language: 'ru' });
  host.settle();
  return workbook;
}

async function texts(bytes: Uint8Array): Promise<Map<string, string>> {
  return new Map(
    [...(await readZip(bytes))].map(([path, content]) => [path, new TextDecoder('latin1').decode(content)]),
  );
}

/** Cells of a sheet's XML by place. */
const cellsOf = (xml: string): Map<string, string> =>
  new Map(
    cutElements(xml.slice(xml.indexOf('<sheetData')), 'c').map((cell) => [/ r="([A-Z]+\d+)"/.exec(cell)![1]!, cell]),
  );

/** Without what only a file has, and with holes filled. */
const bare = (workbook: WorkbookData): unknown =>
  JSON.parse(
    JSON.stringify(
      { ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, rows: filled(sheet) })) },
      (key, value: unknown) => {
        if (key === 'original') return undefined;
        // Files hold results to 15 digits.
        if (typeof value === 'number') return Number(value.toPrecision(15));
        return value instanceof Map || value instanceof Set ? [...(value as Set<unknown>)].sort() : value;
      },
    ),
  );
const rounded = (value: unknown): unknown => (typeof value === 'number' ? Number(value.toPrecision(12)) : value);
/** Cells that hold something; LibreOffice gives numbers to 15 digits and texts to 32,767 signs, as Excel does. */
const valuesOf = (sheet: SheetData): unknown =>
  sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell, c) => {
      const value = cell?.value ?? null;
      return value === null ? [] : [[r, c, typeof value === 'string' ? value.slice(0, 32_767) : rounded(value)]];
    }),
  );
const notesOf = (sheet: SheetData): unknown =>
  sheet.rows.flatMap((row, r) => (row ?? []).flatMap((cell, c) => (cell?.note ? [[r, c, cell.note]] : [])));
const filled = (sheet: SheetData): unknown => {
  const rows = Array.from(sheet.rows, (row) => Array.from(row ?? [], (cell) => cell ?? null));
  for (const row of rows) while (row.length > 0 && row[row.length - 1] === null) row.pop();
  while (rows.length > 0 && rows[rows.length - 1]!.length === 0) rows.pop();
  return rows;
};

describe.each(Object.entries(files))('a file of %s', (_program, file) => {
  it('stays the same to the byte when it is saved as it was opened', async () => {
    const bytes = await file();
    const before = await readZip(bytes);
    const after = await readZip(await writeXlsx(await readXlsx(bytes, 'a.xlsx')));
    expect([...after.keys()]).toEqual([...before.keys()]);
    for (const [path, content] of before)
      expect({ path, same: Buffer.compare(after.get(path)!, content) }).toEqual({ path, same: 0 });
  });

  it('keeps every part and cell that scoring does not touch', async () => {
    const bytes = await file();
    const before = await texts(bytes);
    const after = await texts(await writeXlsx(await scored(bytes)));
    for (const [path, text] of before) {
      if (OURS.test(path)) continue;
      if (!/worksheets\/sheet\d/.test(path))
        expect({ path, same: after.get(path) === text }).toEqual({ path, same: true });
      // openpyxl stores no results of formulas: they are computed.
      const cells = cellsOf(after.get(path) ?? '');
      for (const [place, cell] of cellsOf(text))
        if (!/<f>/.test(cell) || /<v>[^<]/.test(cell)) expect(cells.get(place)).toBe(cell);
    }
  });

  it('gives the same workbook when opened again, and nothing changes when that is scored and saved', async () => {
    const workbook = await scored(await file());
    const once = await writeXlsx(workbook);
    const opened = await readXlsx(once, 'Оценка.xlsx');
    expect(bare(opened)).toEqual(bare(workbook));
    const twice = await readZip(await writeXlsx(await scored(once)));
    for (const [path, content] of await readZip(once))
      expect({ path, same: Buffer.compare(twice.get(path)!, content) }).toEqual({ path, same: 0 });
  });

  it('has our columns, rules, summary and charts in it', async () => {
    const workbook = await readXlsx(await writeXlsx(await scored(await file())), 'Оценка.xlsx');
    const [table, , , summary] = workbook.sheets;
    expect(workbook.sheets.map(({ name }) => name)).toHaveLength(4);
    expect(table!.conditionalFormats.filter(({ rule }) => rule).length).toBeGreaterThan(1);
    expect(workbook.metadata.filter(({ location }) => location.type === 'COLUMN')).toHaveLength(4);
    const column = workbook.metadata.find(({ value }) => value.includes('"class"'))!.location as { index: number };
    expect(table!.rows.slice(2, 8).map((row) => row[column.index - 1]?.value ?? null)).toEqual([
      'гендерно-ориентированная',
      'гендерно-позитивная',
      'гендерно «слепая»',
      'гендерно-ориентированная',
      'гендерно-позитивная',
      null,
    ]);
    expect(summary!.charts.length).toBeGreaterThan(0);
  });
});

describe.each(['openpyxl', 'xlsxwriter', 'libreoffice', 'google'])(
  'a scored file of %s after LibreOffice',
  (program) => {
    const file = fixture(`scored-${program}-through-libreoffice.xlsx`);

    // LibreOffice run without a window drops frozen panes, its own too.
    it('still has its cells, rules, lists and charts, and ours', async () => {
      const made = program === 'google' ? zipped(googleParts()) : fixture(`made-by-${program}.xlsx`)();
      const before = await scored(await made);
      const after = await readXlsx(await file(), 'Оценка.xlsx');
      expect(after.sheets.map(({ id, name, hidden }) => [id, name, hidden])).toEqual(
        before.sheets.map(({ id, name, hidden }) => [id, name, hidden]),
      );
      const kept = ({ sheets }: WorkbookData): unknown =>
        sheets.map((sheet) => ({
          values: valuesOf(sheet),
          notes: notesOf(sheet),
          merges: sheet.merges.map((merge) => JSON.stringify(merge, ['row', 'column', 'rows', 'columns'])).sort(),
          lists: sheet.validations.map(({ kind, values }) => `${kind} ${values?.join()}`).sort(),
          rules: sheet.conditionalFormats.length,
          charts: sheet.charts.map(({ kind, ranges }) => `${kind} ${ranges.length}`).sort(),
          isProtected: sheet.protections.length > 0,
        }));
      expect(kept(after)).toEqual(kept(before));
      expect(after.metadata).toEqual(before.metadata);
    });

    it('is scored again without a change', async () => {
      const once = await file();
      const workbook = await readXlsx(once, 'Оценка.xlsx');
      const before = JSON.stringify(bare(workbook));
      expect(JSON.stringify(bare(await scored(once)))).toBe(before);
    });
  },
);
