// The formulas of bench/formulas.ts in LibreOffice: its load with them minus its load without, beside our engine.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEngine } from '../src/formulas/engine';
import { emptySheet } from '../src/files/empty-sheet';
import type { Cell } from '../src/files/workbook';
import { writeXlsx } from '../src/files/xlsx/write-xlsx';
import type { BenchRow } from './bench-row';
import { rows, workbook } from './formulas';

async function file(path: string, withFormulas: boolean): Promise<void> {
  const { source, formula } = workbook();
  const sheet = emptySheet(1, 'Sheet1');
  sheet.rows = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 8 }, (_unused, column): Cell | undefined => {
      const text = withFormulas ? formula(row + 1, column + 1) : undefined;
      const value = source.value(0, row + 1, column + 1);
      return text === undefined && value === null ? undefined : { value, ...(text && { formula: text }) };
    }),
  );
  const bytes = await writeXlsx({
    name: 'bench',
    locale: 'en_US',
    timeZone: 'UTC',
    activeSheetId: 1,
    sheets: [sheet],
    metadata: [],
    definedNames: [],
  });
  writeFileSync(path, bytes);
}

export async function run(): Promise<BenchRow[]> {
  if (spawnSync('soffice', ['--version']).error) {
    console.log('\n  no LibreOffice here: its part is left out');
    return [];
  }
  const folder = mkdtempSync(join(tmpdir(), 'tendik-bench-'));
  try {
    const load = (name: string): number => {
      const args = [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'csv',
        '--outdir',
        folder,
      ];
      const start = performance.now();
      spawnSync('soffice', [...args, join(folder, name)]);
      return performance.now() - start;
    };
    await file(join(folder, 'without.xlsx'), false);
    await file(join(folder, 'with.xlsx'), true);
    // The first start makes its profile; the second is the one that counts.
    load('without.xlsx');
    const libreOffice = load('with.xlsx') - load('without.xlsx');
    const { source } = workbook();
    const engine = createEngine(source);
    const start = performance.now();
    for (let row = 1; row <= rows; row++) for (let column = 1; column <= 8; column++) engine.valueOf(0, row, column);
    const ours = performance.now() - start;
    const row = (task: string, milliseconds: number): BenchRow => ({
      task,
      milliseconds,
      ratio: milliseconds / libreOffice,
      limit: Infinity,
    });
    return [row('LibreOffice: with formulas minus without', libreOffice), row('ours: first result', ours)];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
