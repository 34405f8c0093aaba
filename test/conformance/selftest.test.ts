// The built self-test, run on the local host: it tells exactly what the host lacks, and leaves nothing behind.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'acorn';
import type { WorkbookData } from '../../src/files/workbook';
import { emptyWorkbook } from '../../src/host/cells/cells';
import { Host, type HostOptions } from '../../src/host/host';
import { sourceBundle } from '../../src/host/script/node-bundle';
import { isSheetCase } from './case';
import { casesByArea } from './cases';

const root = join(__dirname, '..', '..');
let code = '';
let manifest: { oauthScopes?: string[] } = {};

beforeAll(() => {
  const folder = mkdtempSync(join(tmpdir(), 'tendik-selftest-'));
  try {
    execFileSync(process.execPath, [join(root, 'scripts', 'selftest.mjs'), folder]);
    code = readFileSync(join(folder, 'SelfTest.js'), 'utf8');
    manifest = JSON.parse(readFileSync(join(folder, 'appsscript.json'), 'utf8')) as typeof manifest;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

const all = Object.values(casesByArea).flat();
const local = all.filter((one) => !isSheetCase(one) || one.onlyHere !== undefined);
const unlike = all.filter((one) => !local.includes(one) && (one.missing !== undefined || one.here !== undefined));
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id).sort();

function run(workbook: WorkbookData, options: Partial<HostOptions> = {}): void {
  new Host({ workbook, bundle: sourceBundle(code), ...options }).run('runSelfTest');
}

function reported(workbook: WorkbookData): Record<string, string[]> {
  const byVerdict: Record<string, string[]> = {};
  const rows = workbook.sheets.find(({ name }) => name === 'Self-test')?.rows ?? [];
  for (const row of rows.slice(3)) (byVerdict[String(row[4]?.value)] ??= []).push(String(row[0]?.value));
  return Object.fromEntries(Object.entries(byVerdict).map(([verdict, list]) => [verdict, list.sort()]));
}

const text = (workbook: WorkbookData) => String(workbook.sheets[0]?.rows[1]?.[0]?.value);

test('is one script of 2019 with the two functions that menus look up, for the open document alone', () => {
  const program = parse(code, { ecmaVersion: 2019, sourceType: 'script' });
  const declared = program.body.flatMap((node) => (node.type === 'FunctionDeclaration' ? [node.id.name] : []));
  expect(declared.sort()).toEqual(['onOpen', 'runSelfTest']);
  expect(code).toMatch(/^\/\*\*\n \* @OnlyCurrentDoc\n \*\//);
  expect(manifest.oauthScopes?.map((scope) => scope.split('/').at(-1))).toEqual([
    'spreadsheets.currentonly',
    'script.container.ui',
  ]);
  expect(code).not.toMatch(/UrlFetchApp|DriveApp|showSidebar|openByUrl|getActiveUser\(/);
});

test('puts itself into the menu', () => {
  const host = new Host({ workbook: emptyWorkbook(), bundle: sourceBundle(code) });
  host.run('onOpen', { authMode: 'LIMITED' });
  expect(JSON.stringify(host.menu)).toContain('"runSelfTest"');
});

test('every case comes out as expected but those of which the host says so itself', () => {
  const workbook = emptyWorkbook('ru_RU', 'Мой лист');
  run(workbook);
  const { same, DIFFERENT, ...others } = reported(workbook);
  expect(DIFFERENT).toEqual(ids(unlike));
  expect(others).toEqual({ 'only local': ids(local) });
  expect(same).toHaveLength(all.length - unlike.length - local.length);
});

test('leaves the sheet of results with the text to send, and all else as it was', () => {
  const workbook = emptyWorkbook('ru_RU', 'Мой лист');
  run(workbook);
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Self-test', 'Мой лист']);
  expect([workbook.locale, workbook.metadata]).toEqual(['ru_RU', []]);
  expect(text(workbook)).toContain(`different ${unlike.length}, not run 0`);
  for (const { id } of unlike) expect(text(workbook)).toContain(`${id}: expected`);
});

test('a service that behaves otherwise is found out', () => {
  const workbook = emptyWorkbook();
  run(workbook, { evaluator: () => ({ invalidate: () => undefined, valueOf: () => 42, uncomputed: () => [] }) });
  expect(reported(workbook)['DIFFERENT']).toEqual(expect.arrayContaining(['formula-18', 'values-15', 'error-#DIV/0!']));
  expect(text(workbook)).toContain('formula-18: expected ["=SUM(1,2)",3], seen ["=SUM(1,2)",42]');
});

test('stops in time, says so, and a second run takes up where the first stopped', () => {
  const workbook = emptyWorkbook();
  let clock = Date.parse('2026-11-24T02:00:00Z');
  const slow = () => new Date((clock += 100));
  const started = clock;
  run(workbook, { now: slow });
  expect(clock - started).toBeLessThan(360_000);
  const first = reported(workbook);
  expect(first['not run']?.length).toBeGreaterThan(10);
  expect(text(workbook)).toContain('TIME WAS UP');
  const runs = Array.from({ length: 20 }, () => reported(workbook)['not run'] && run(workbook, { now: slow }));
  expect(runs.at(-1)).toBeUndefined();
  expect(reported(workbook)['DIFFERENT']).toEqual(ids(unlike));
  expect(text(workbook)).toContain('not run 0');
});
