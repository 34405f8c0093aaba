// What `tendik score --live` writes is computed by LibreOffice to the very same totals, classes and counts.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { run } from '../../src/cli/main';
import { languages } from '../../src/core/language';
import { openFile } from '../../src/files/open-file';
import { answer, hostOn, sheetOf, workbookOf } from '../addon/workbook';

const root = join(__dirname, '..', '..');

/** The shown cells of every sheet, by its name, computed from nothing: the file is written without results. */
async function computed(workbook: WorkbookData): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'tendik-live-'));
  try {
    for (const row of workbook.sheets.flatMap(({ rows }) => rows)) {
      for (const cell of row ?? []) if (cell?.formula !== undefined) cell.value = null;
    }
    writeFileSync(join(folder, 'a.xlsx'), await writeXlsx(workbook));
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,false,false,false,false,-1';
    const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter];
    execFileSync('soffice', [...args, '--outdir', folder, join(folder, 'a.xlsx')], { stdio: 'ignore' });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => {
        return [basename(name, '.csv').slice('a-'.length), cellsIn(readFileSync(join(folder, name), 'utf8'))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Fields between tabs, in quotes where they hold a tab, a line break or a quote. */
function cellsIn(text: string): string[][] {
  const lines: string[][] = [[]];
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^\t\n]*))(\t|\n|$)/g)) {
    lines.at(-1)!.push(quoted?.replace(/""/g, '"') ?? plain ?? '');
    if (end !== '\t') lines.push([]);
  }
  return lines;
}

/** Cells as text; numbers at digits that both programs keep, shares as LibreOffice writes them. */
const comparable = (value: unknown): string => {
  const text = String(value ?? '').trim();
  const [, digits, percent] = /^([\d.]+)(%?)$/.exec(text) ?? [];
  return digits ? String(Number((Number(digits) / (percent ? 100 : 1)).toPrecision(9))) : text;
};

const kinds: CellValue[] = [
  ...[
    0,
    1,
    2,
    3,
    4,
    -1,
    1.5,
    2.0000000000000004,
    null,
    ' ',
    '2',
    '2,0',
    '2.0',
    ' 2 ',
    '\u00a02\u00a0',
    '02',
    '1,5',
    '2%',
  ],
  ...['2 балла', 'О', 'З', '–', 'не оценивался', '1e0', '|', '"', true, false, { error: '#N/A' as const }],
];

test('a workbook with everything that a score cell can hold', async () => {
  const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
  const rows = kinds.flatMap((kind, at) => [
    ['Чүй', `М-${at}`, kind, 1, 1],
    ['Ошская', `Н-${at}`, 3, 3, kind],
  ]);
  const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...rows])));
  await answer(host, 'panelSetLive', { live: true });
  await answer(host, 'panelClassify', {});
  host.settle();
  const columns = [5, 6, 7];
  const ours = host.workbook.sheets[0]!.rows.map((row) => columns.map((column) => String(row?.[column]?.value ?? '')));
  const theirs = (await computed(host.workbook)).get('Оценка')!;
  expect(theirs.slice(0, ours.length).map((row) => columns.map((column) => row[column]))).toEqual(ours);
}, 120_000);

test('oblasts of whatever names', async () => {
  const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
  const names = [
    'Чүй',
    'чүй',
    'Чуйская ',
    'а*',
    'аб',
    '?',
    'б',
    '~в',
    '<>',
    '=г',
    '>5',
    '"',
    "'",
    'a;b',
    '[а-я]',
    '^.$',
    12,
    '',
  ];
  const rows = names.map((name, at) => [name, `М-${at}`, at % 4, 1, 2]);
  const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...rows])));
  await answer(host, 'panelSetLive', { live: true });
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  host.settle();
  const sheet = host.workbook.sheets[1]!;
  const stored = sheet.rows.flatMap((row, r) =>
    Array.from(row ?? []).flatMap((cell, c) => (cell?.formula === undefined ? [] : [{ r, c, value: cell.value }])),
  );
  expect(stored.length).toBeGreaterThan(30);
  const theirs = (await computed(host.workbook)).get(sheet.name)!;
  expect(stored.map(({ r, c }) => comparable(theirs[r]?.[c]))).toEqual(stored.map(({ value }) => comparable(value)));
}, 120_000);

test.each(languages)(
  'the sample scored by the command line, in %s',
  async (language) => {
    const folder = mkdtempSync(join(tmpdir(), 'tendik-live-'));
    try {
      const output = join(folder, 'out.xlsx');
      const status = await run(
        ['score', join(root, 'examples', 'sample.xlsx'), '-o', output, '--live', '--lang', language],
        { out: () => undefined, error: () => undefined },
        {},
        { code: join(root, 'dist', 'Code.js'), version: '0' },
      );
      expect(status).toBeLessThan(2);
      const workbook = await openFile(new Uint8Array(readFileSync(output)), 'out.xlsx');
      const stored = workbook.sheets.map(({ name, rows }) => ({
        name,
        cells: rows.flatMap((row, r) =>
          Array.from(row ?? []).flatMap((cell, c) =>
            cell?.formula === undefined ? [] : [{ r, c, value: cell.value }],
          ),
        ),
      }));
      expect(stored.map(({ cells }) => cells.length > 30)).toEqual([true, false, true]);
      const theirs = await computed(workbook);
      for (const { name, cells } of stored) {
        const lines = theirs.get(name)!;
        expect(cells.map(({ r, c }) => comparable(lines[r]?.[c]))).toEqual(cells.map(({ value }) => comparable(value)));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
  120_000,
);
