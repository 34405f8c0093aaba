// What `tendik score --live` writes is computed by LibreOffice to the very same totals, classes and counts.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { openFile } from '../../src/files/open-file';
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/write-xlsx';
import { answer, hostOn, sheetOf, workbookOf } from '../addon/workbook';

const soffice = spawnSync('soffice', ['--version']).error === undefined;
if (!soffice && process.env.CI) test('LibreOffice is installed', () => Promise.reject(new Error('No soffice here.')));
const inLibreOffice = soffice ? test : test.skip;

/** The shown cells of every sheet, by its name, computed from nothing: the file is written without results. */
async function computed(workbook: WorkbookData): Promise<Map<string, string[][]>> {
  const folder = mkdtempSync(join(tmpdir(), 'tendik-live-'));
  try {
    for (const row of workbook.sheets.flatMap(({ rows }) => rows)) {
      for (const cell of row ?? []) if (cell?.formula !== undefined) cell.value = null;
    }
    writeFileSync(join(folder, 'a.xlsx'), await writeXlsx(workbook));
    const filter = 'csv:Text - txt - csv (StarCalc):9,34,76,1,,0,false,true,false,false,false,-1';
    const args = [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', filter];
    execFileSync('soffice', [...args, '--outdir', folder, join(folder, 'a.xlsx')], { stdio: 'ignore' });
    const files = readdirSync(folder).filter((name) => name.endsWith('.csv'));
    return new Map(
      files.map((name) => {
        const lines = readFileSync(join(folder, name), 'utf8').split('\n');
        return [basename(name, '.csv').slice('a-'.length), lines.map((line) => line.split('\t'))];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const kinds: CellValue[] = [
  ...[0, 1, 2, 3, 4, -1, 1.5, 2.0000000000000004, null, ' ', '2', '2,0', '2.0', ' 2 ', '\u00a02\u00a0', '02', '1,5', '2%'],
  ...['2 балла', 'О', 'З', '–', 'не оценивался', '1e0', '|', '"', true, false, { error: '#N/A' as const }],
];

inLibreOffice('a workbook with everything that a score cell can hold', async () => {
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
