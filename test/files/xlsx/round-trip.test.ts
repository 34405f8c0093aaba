// A scoring table that other programs wrote is opened, scored by the packaged add-on, and saved: nothing else changes.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { lossesOf } from '../../../src/files/xlsx/losses';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { Cell, Rect, SheetData, WorkbookData } from '../../../src/files/workbook';
import { readZip } from '../../../src/files/xlsx/zip';
import { cutElements } from '../../../src/files/xlsx/xml';
import { copySheet } from '../../../src/host/workbook/copy-sheet';
import { deleteLines, insertLines } from '../../../src/host/workbook/dimensions';
import { renameSheet } from '../../../src/host/workbook/sheet-name';
import { answer, hostOn } from '../../addon/workbook';
import { zipped } from './excel-file';
import { googleParts } from './google-file';

const fixture = (name: string) => (): Promise<Uint8Array> =>
  Promise.resolve(new Uint8Array(readFileSync(join(__dirname, '..', 'fixtures', name))));
const files: Record<string, () => Promise<Uint8Array>> = {
  openpyxl: fixture('made-by-openpyxl.xlsx'),
  XlsxWriter: fixture('made-by-xlsxwriter.xlsx'),
  LibreOffice: fixture('made-by-libreoffice.xlsx'),
  'Google Sheets': () => zipped(googleParts()),
};
const OURS = /^(\[Content_Types\]\.xml|xl\/workbook\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/styles\.xml)$/;

/** The legend on the header of our class column is one more note. */
const MAY_GROW = /comments?\d*\.xml$|\.vml$|worksheets\/_rels\//;

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
        return value instanceof Map || value instanceof Set
          ? [...(value as Set<unknown>)].sort((a, b) => parseInt(String(a)) - parseInt(String(b)))
          : value;
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
      if (MAY_GROW.test(path)) {
        const elements = ['comment', 'v:shape', 'Relationship'].flatMap((name) => cutElements(text, name));
        expect(elements.filter((element) => !after.get(path)!.includes(element))).toEqual([]);
      } else if (!/worksheets\/sheet\d/.test(path))
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

/** What a person may do to a sheet in the workbench. */
const edits: ((workbook: WorkbookData, sheet: SheetData, row: number, column: number) => void)[] = [
  (_workbook, sheet, row, column) => put(sheet, row, column, { value: row * column }),
  (_workbook, sheet, row, column) => put(sheet, row, column, { value: `=${row}` }),
  (_workbook, sheet, row, column) => put(sheet, row, column, { value: row + 1, formula: `=ROW(A${row})+1` }),
  (_workbook, sheet, row, column) => put(sheet, row, column, undefined),
  (_workbook, sheet, row, column) => {
    const cell = sheet.rows[row - 1]?.[column - 1] ?? { value: null };
    put(sheet, row, column, {
      ...cell,
      style: { ...cell.style, bold: true, background: '#00ff00', numberFormat: '0.000' },
    });
  },
  (_workbook, sheet, row, column) =>
    put(sheet, row, column, { ...(sheet.rows[row - 1]?.[column - 1] ?? { value: 1 }), note: `№ ${row}` }),
  (_workbook, sheet, row, column) =>
    put(sheet, row, column, {
      ...(sheet.rows[row - 1]?.[column - 1] ?? { value: 1 }),
      link: `https://example.org/${row}`,
    }),
  (workbook, sheet, row, column) => insertLines(workbook, sheet, column % 2 ? 'row' : 'column', row, column, 'before'),
  (workbook, sheet, row) => deleteLines(workbook, sheet, 'row', row, 1),
  (_workbook, sheet, row, column) => sheet.columnWidths.set(column, 50 + row),
  (_workbook, sheet, row) => sheet.rowHeights.set(row, 40),
  (_workbook, sheet, row, column) => (row % 2 ? sheet.hiddenRows.add(row) : sheet.hiddenColumns.add(column)),
  (_workbook, sheet, row) => (sheet.merges = row % 2 ? [] : [{ row, column: 20, rows: 2, columns: 2 }]),
  (_workbook, sheet, row) => (sheet.frozenRows = row),
  (workbook, sheet, row) => renameSheet(workbook, sheet, `Лист '${row}' ${sheet.id}`),
  (workbook) => workbook.sheets.reverse(),
  (_workbook, sheet) => sheet.validations.pop(),
  (_workbook, sheet) => sheet.conditionalFormats.pop(),
];
function put(sheet: SheetData, row: number, column: number, cell: Cell | undefined): void {
  (sheet.rows[row - 1] ??= [])[column - 1] = cell;
}

describe.each(Object.entries(files))('a file of %s that is edited', (_program, file) => {
  it('is read again as it was left, whatever was done to it', async () => {
    const bytes = await file();
    const step = fc.record({
      edit: fc.nat({ max: edits.length - 1 }),
      sheet: fc.nat({ max: 2 }),
      row: fc.integer({ min: 1, max: 12 }),
      column: fc.integer({ min: 1, max: 9 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
        const workbook = await readXlsx(bytes, 'Оценка.xlsx');
        for (const { edit, sheet, row, column } of steps) edits[edit]!(workbook, workbook.sheets[sheet]!, row, column);
        const once = await writeXlsx(workbook);
        const opened = await readXlsx(once, 'Оценка.xlsx');
        expect(comparable(opened)).toEqual(comparable(workbook));
        expect(await texts(await writeXlsx(opened))).toEqual(await texts(once));
      }),
      { numRuns: 15, verbose: 1 },
    );
  }, 60_000);
});

/**
 * Without ids, which a file without our marks does not keep, and without what lies at the edge of our grid. Charts
 * between two cells grow with them, cells without their style are no longer open on a protected sheet, links
 * inside the file follow a renamed sheet, texts are cut to what Excel takes.
 */
const comparable = (workbook: WorkbookData): unknown => {
  const { sheets, ...rest } = bare(workbook) as Omit<WorkbookData, 'sheets'> & { sheets: BareSheet[] };
  const near = (ranges: Rect[]): Rect[] =>
    ranges.map((rect) => ({ ...rect, rows: Math.min(rect.rows, 900), columns: Math.min(rect.columns, 15) }));
  return {
    ...rest,
    activeSheetId: 0,
    definedNames: workbook.definedNames.map(({ name, ref }) => [name, ref]),
    sheets: sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) =>
        row.map(
          (cell) =>
            cell && {
              ...cell,
              value: typeof cell.value === 'string' ? cell.value.slice(0, 32_767) : cell.value,
              link: cell.link?.replace(/^#.*/, '#'),
            },
        ),
      ),
      id: 0,
      protections: sheet.protections.length,
      rowCount: 0,
      columnCount: 0,
      columnWidths: sheet.columnWidths.filter(([column]) => column <= 15),
      hiddenColumns: sheet.hiddenColumns.filter((column) => column <= 15),
      validations: sheet.validations.map((rule) => ({ ...rule, ranges: near(rule.ranges) })),
      conditionalFormats: sheet.conditionalFormats.map((rule) => ({ ...rule, ranges: near(rule.ranges) })),
      charts: sheet.charts.map((chart) => ({
        ...chart,
        id: 0,
        width: 0,
        height: 0,
        ranges: chart.ranges.map(({ rect }) => rect),
      })),
    })),
  };
};
type BareSheet = Omit<SheetData, 'columnWidths' | 'hiddenColumns'> & {
  columnWidths: [number, number][];
  hiddenColumns: number[];
};

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

describe.each(Object.entries(files))('a sheet of %s copied', (_name, bytes) => {
  it('is saved as it stood, beside its original', async () => {
    const workbook = await readXlsx(await bytes(), 'Оценка.xlsx');
    const { copy, metadata } = copySheet(workbook, workbook.sheets[0]!);
    workbook.sheets.push(copy);
    workbook.metadata.push(...metadata);
    const again = await readXlsx(await writeXlsx(workbook), 'Оценка.xlsx');
    const kept = (sheet: SheetData): unknown => ({
      ...sheet,
      id: 0,
      name: '',
      charts: [],
      protections: [],
      rows: filled(sheet),
    });
    const { sheets } = bare({ ...again, sheets: again.sheets.map(kept) } as WorkbookData) as WorkbookData;
    expect(sheets.at(-1)).toEqual(sheets[0]);
    expect(again.sheets.map((sheet) => sheet.charts.length)).toEqual(
      workbook.sheets.map((sheet) => sheet.charts.length),
    );
    expect(again.sheets.at(-1)!.charts.map(({ kind, title }) => [kind, title])).toEqual(
      again.sheets[0]!.charts.map(({ kind, title }) => [kind, title]),
    );
    const drawnAnew = again.sheets[0]!.charts.length > 0;
    expect(lossesOf(workbook).includes('redrawn-charts')).toBe(drawnAnew);
  });
});
