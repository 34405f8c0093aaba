// `tendik report`: what it writes, what it says was left out, and what it refuses.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/addon/contract';
import { run } from '../../src/cli/main';
import { languages } from '../../src/core/language';
import { openFile } from '../../src/files/open-file';

const root = join(__dirname, '..', '..');
const code = join(root, 'dist', 'Code.js');
const sample = join(root, 'examples', 'sample.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'tendik-report-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (name: string): string => join(folder, name);

async function tendik(...args: string[]): Promise<{ status: number; out: string; error: string }> {
  const out: string[] = [];
  const error: string[] = [];
  const streams = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const status = await run(args, streams, { LANG: 'C' }, { code, version: '0' });
  return { status, out: out.join('\n'), error: error.join('\n') };
}

const failed = async (...args: string[]): Promise<unknown> => {
  const { status, out } = await tendik('report', ...args, '--json');
  expect(status).toBe(2);
  return (JSON.parse(out) as { error: { name: string } }).error.name;
};

/** With evidence, and a telephone that nobody asked for. */
function withEvidence(): string {
  const path = at('с обоснованием.csv');
  const header = 'Айыл өкмөтү;Стратегические документы;Институциональный механизм;Гендерный бюджет;Обоснование;Телефон';
  writeFileSync(path, `${header}\nАк-Суу;2;1;0;Постановление 12;555\nТоо;3;3;2;;556\nЖал;0;0;1;Нет;557\n`);
  return path;
}

test.each(languages)('writes page, workbook and table in %s', async (language) => {
  const [html, xlsx, csv] = [at(`${language}.html`), at(`${language}.xlsx`), at(`${language}.csv`)];
  const { status, out, error } = await tendik(
    ...['report', sample, '--html', html, '--xlsx', xlsx, '--csv', csv, '--lang', language],
  );
  expect({ status, error }).toEqual({ status: 1, error: '' });
  for (const file of [html, xlsx, csv]) expect(out).toContain(file);
  const page = readFileSync(html, 'utf8');
  expect(page).toMatch(new RegExp(`^<!doctype html>\n<html lang="${language}">`));
  expect(page.match(/<article /g)).toHaveLength(40);
  const book = await openFile(readFileSync(xlsx), 'a.xlsx');
  expect(book.sheets.map((sheet) => sheet.rows.length > 20 && !sheet.hidden)).toEqual([true, true]);
  const table = readFileSync(csv, 'utf8');
  expect(table.split('\r\n').filter((line) => line !== '')).toHaveLength(41);
  expect(table.split('\r\n')[1]!.split(language === 'en' ? ',' : ';')).toHaveLength(8);
});

test('with --json says what was written, what was left out and what the sheet does not have', async () => {
  const html = at('j.html');
  const { out, status } = await tendik('report', withEvidence(), '--html', html, '--with', 'barriers', '--json');
  expect(status).toBe(0);
  const data = JSON.parse(out) as Report;
  expect(data).toMatchObject({
    ok: true,
    shared: { columns: ['name', 'documents', 'mechanism', 'budgeting', 'total', 'class'], units: 3 },
    written: [{ kind: 'html', file: html, bytes: readFileSync(html).length }],
    absent: ['barriers'],
  });
  expect(data.leftBehind).toEqual([
    { kind: 'evidence', count: 1 },
    // The telephone, and how many indicators are present.
    { kind: 'other-columns', count: 2 },
  ]);
  expect(readFileSync(html, 'utf8')).not.toMatch(/Постановление|555/);
});

test('evidence comes only with --with', async () => {
  const html = at('w.html');
  await tendik('report', withEvidence(), '--html', html, '--with', 'evidence');
  expect(readFileSync(html, 'utf8')).toContain('Постановление 12');
  expect(readFileSync(html, 'utf8')).not.toContain('555');
});

test('refuses with a name of its own, and writes nothing', async () => {
  const html = at('never.html');
  expect(await failed(at('нет.xlsx'), '--html', html)).toBe('file-not-found');
  expect(await failed(sample)).toBe('no-report');
  expect(await failed(sample, '--html', html, '--with', 'secrets')).toBe('unknown-part');
  expect(await failed(sample, '--html', html, '--with', '')).toBe('unknown-part');
  expect(await failed(sample, '--html', at('never.pdf'))).toBe('wrong-ending');
  expect(await failed(sample, '--html', html, '--sheet', 'Нет')).toBe('no-such-sheet');
  expect(await failed(sample, '--html', html, '--lang', 'de')).toBe('unknown-language');
  expect(await failed(sample, '--html', html, '-o', at('a.xlsx'))).toBe('unknown-option');
  expect(await failed(sample, '--xlsx', sample)).toBe('output-is-input');
  expect(await failed(sample, '--html', join(folder, 'no folder', 'a.html'))).toBe('cannot-write');
  expect(existsSync(html)).toBe(false);
});
