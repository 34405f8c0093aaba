// The command line: what it prints, where it writes, how it ends.

import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';
import { openFile } from '../../src/files/open-file';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { readZip } from '../../src/files/xlsx/zip';
import type { WorkbookData } from '../../src/files/workbook';
import { languages } from '../../src/core/language';
import { cliWords } from '../../src/wording/cli';

const root = join(__dirname, '..', '..');
const code = join(root, 'dist', 'Code.js');
const sample = join(root, 'examples', 'sample.xlsx');
const folder = mkdtempSync(join(tmpdir(), 'tendik-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Run {
  status: number;
  out: string;
  error: string;
}
async function tendik(...args: string[]): Promise<Run> {
  const out: string[] = [];
  const error: string[] = [];
  const streams = { out: (text: string) => void out.push(text), error: (text: string) => void error.push(text) };
  const status = await run(args, streams, { LANG: 'C' }, { code, version: '0' });
  return { status, out: out.join('\n'), error: error.join('\n') };
}
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const opened = (path: string): Promise<WorkbookData> => openFile(new Uint8Array(readFileSync(path)), 'a.xlsx');

const HEADER = 'Айыл өкмөтү;Стратегические документы;Институциональный механизм;Гендерный бюджет\n';

test.each(['check', 'score'])('%s tells of rows of a csv whose commas move the scores', async (command) => {
  const uneven = file('uneven.csv', HEADER.replace(/;/g, ',') + 'Ак-Тилек,2,0,1,3\nКара-Дөбө,1,2,3\n');
  const output = command === 'score' ? ['-o', join(folder, 'uneven.xlsx')] : [];
  const { status, error } = await tendik(command, uneven, ...output, '--lang', 'ru');
  expect(status).toBe(2);
  expect(error).toContain('Ничего не посчитано.');
  expect(error).toContain('больше или меньше ячеек, чем в заголовке (строки: 2)');
  expect(existsSync(join(folder, 'uneven.xlsx'))).toBe(false);
});

test('rows of a csv without their last cells are scored, and told', async () => {
  const short = file('short.csv', `${HEADER}Ак-Тилек;2;0;1\nКара-Дөбө;1;2\n`);
  const { status, error } = await tendik('check', short, '--lang', 'ru');
  expect(status).toBe(0);
  expect(error).toContain('(строки: 3)');
});
const clean = (): string => file('чисто.csv', `${HEADER}Ак-Суу;2;1;0\nТоо;3;3;2\nЖал;0;0;1\n`);

describe('tendik check', () => {
  it('ends with 0 where nothing is wrong', async () => {
    const { status, out, error } = await tendik('check', clean(), '--lang', 'ru');
    expect({ status, out, error }).toEqual({
      status: 0,
      out: 'чисто.csv, лист «чисто»\n3 муниципалитета, исправлять нечего.',
      error: '',
    });
  });

  it('ends with 1 and lists cell, municipality and message where a score is wrong', async () => {
    const path = file('ошибка.csv', `${HEADER}Ак-Суу;2;1;0\nТоо;5;3;2\nЖал;0;0;1\n`);
    const { status, out } = await tendik('check', path, '--lang=ru');
    expect(status).toBe(1);
    expect(out).toContain('3 муниципалитета, нужно исправить: 1 ошибка.');
    expect(out).toMatch(/^ {2}B3 {2,}Тоо {2,}ошибка {2,}Стратегические документы: .*5/m);
  });

  it('prints one object and nothing else with --json, in English unless asked otherwise', async () => {
    const { out, error, status } = await tendik('check', sample, '--json');
    const data = JSON.parse(out) as { ok: boolean; findings: { message: string }[]; rows: object };
    expect({ ok: data.ok, rows: data.rows, error, status }).toEqual({
      ok: false,
      rows: { read: 42, units: 40, skipped: 2 },
      error: '',
      status: 1,
    });
    expect(data.findings[0]!.message).toMatch(/^Strategic/);
    const russian = JSON.parse((await tendik('check', sample, '--json', '--lang', 'ru')).out) as typeof data;
    expect(russian.findings[0]!.message).toMatch(/^Стратегические/);
  });

  it('takes the sheet that --sheet names, and says which there are where it does not exist', async () => {
    const missing = JSON.parse((await tendik('check', sample, '--sheet', 'Нет', '--json')).out) as object;
    expect(missing).toMatchObject({
      ok: false,
      error: { name: 'no-such-sheet', data: { value: 'Нет', sheets: ['Оценка 2019', 'Сведения'] } },
    });
    const { status, error } = await tendik('check', sample, '--sheet', 'Сведения');
    expect(status).toBe(2);
    expect(error).toContain('Сведения');
  });

  it('reads every language and speaks it', async () => {
    for (const language of languages) {
      const { out } = await tendik('check', clean(), '--lang', language);
      expect(out).toContain(cliWords(language).clean(3));
    }
  });
});

describe('tendik score', () => {
  it('writes a new file with columns and summary, and prints the classes', async () => {
    const target = join(folder, 'scored.xlsx');
    const { status, out } = await tendik('score', sample, '-o', target, '--lang', 'ru');
    expect(status).toBe(1);
    expect(out).toMatch(/ориентированная +23 +59,0/);
    expect(out).toContain(`Записано в ${target}.`);
    const workbook = await opened(target);
    expect(workbook.sheets.map((sheet) => sheet.name)).toContain('Сводка');
    expect(workbook.metadata.length).toBeGreaterThan(4);
  });

  it('changes nothing when a scored file is scored again', async () => {
    const [once, twice] = [join(folder, 'once.xlsx'), join(folder, 'twice.xlsx')];
    const first = await tendik('score', sample, '-o', once, '--json');
    const second = await tendik('score', once, '-o', twice, '--json');
    expect(second.out).toBe(first.out);
    const [before, after] = [await opened(once), await opened(twice)];
    const bare = (workbook: WorkbookData): unknown => ({
      ...workbook,
      original: 0,
      sheets: workbook.sheets.map((sheet) => ({
        ...sheet,
        original: 0,
        charts: sheet.charts.map((chart) => ({ ...chart, original: 0 })),
        validations: sheet.validations.map((rule) => ({ ...rule, original: 0 })),
        conditionalFormats: sheet.conditionalFormats.map((format) => ({ ...format, original: 0 })),
      })),
    });
    expect(bare(after)).toEqual(bare(before));
  });

  it('writes formulas where asked, and again without asking where the file has them', async () => {
    const [values, once, twice] = ['values.xlsx', 'live.xlsx', 'again.xlsx'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    const plain = await tendik('score', sample, '-o', values, '--json');
    const live = await tendik('score', sample, '-o', once, '--json', '--live');
    const again = await tendik('score', once, '-o', twice, '--json');
    expect([live.out, again.out]).toEqual([plain.out, plain.out]);
    const cells = async (path: string) =>
      (await opened(path)).sheets.map(({ rows }) =>
        Array.from(rows, (row) => Array.from(row ?? [], (cell) => [cell?.formula, cell?.value])),
      );
    const formulas = (of: Awaited<ReturnType<typeof cells>>) => of.flat(2).filter(([formula]) => formula).length;
    // Three stand in the sample's own row of totals.
    expect(formulas(await cells(values))).toBe(3);
    expect(formulas(await cells(once))).toBeGreaterThan(120);
    expect(await cells(twice)).toEqual(await cells(once));
  });

  it("leaves the analyst's own sheet as it was", async () => {
    const target = join(folder, 'kept.xlsx');
    await tendik('score', sample, '-o', target);
    const [before, after] = [await opened(sample), await opened(target)];
    const [was, is] = [before.sheets[0]!, after.sheets[0]!];
    was.rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        expect({ ...is.rows[r]?.[c], original: 0 }).toEqual({ ...cell, original: 0 });
      }),
    );
    expect(is.merges).toEqual(was.merges);
    expect([...is.columnWidths].slice(0, 7)).toEqual([...was.columnWidths].slice(0, 7));
  });

  it('never writes over its input, by whatever name it is called', async () => {
    const copy = join(folder, 'copy.xlsx');
    cpSync(sample, copy);
    const link = join(folder, 'link.xlsx');
    symlinkSync(copy, link);
    const bytes = readFileSync(copy);
    for (const target of [copy, link, join(folder, '.', 'copy.xlsx')]) {
      expect(await tendik('score', copy, '-o', target)).toMatchObject({ status: 2, out: '' });
    }
    expect(readFileSync(copy).equals(bytes)).toBe(true);
  });

  it('fills in the language that the header is in, or the one asked for', async () => {
    const names = async (...lang: string[]): Promise<string[]> => {
      const target = join(folder, 'language.xlsx');
      await tendik('score', clean(), '-o', target, ...lang);
      return (await opened(target)).sheets.map((sheet) => sheet.name);
    };
    expect(await names('--json')).toContain('Сводка');
    expect(await names('--lang', 'en')).toContain('Summary');
  });

  it('tells on stderr what the new file lacks', async () => {
    const parts = await readZip(new Uint8Array(readFileSync(sample)));
    const { writeZip } = await import('../../src/files/xlsx/zip');
    parts.set('xl/vbaProject.bin', new Uint8Array([1]));
    const macros = join(folder, 'macros.xlsx');
    writeFileSync(macros, await writeZip(parts));
    const { error, out } = await tendik('score', macros, '-o', join(folder, 'out.xlsx'), '--json', '--lang', 'en');
    expect(error).toBe('Not kept in the new file: macros.');
    expect(() => JSON.parse(out) as unknown).not.toThrow();
  });
});

describe('what cannot be done', () => {
  it.each([
    ['no-command', []],
    ['unknown-command', ['score-all', 'a.xlsx']],
    ['unknown-option', ['check', 'a.xlsx', '--fast']],
    ['unknown-option', ['check', 'a.xlsx', '-o', 'b.xlsx']],
    ['unknown-option', ['check', 'a.xlsx', '--live']],
    ['unknown-option', ['score', 'a.xlsx', '-o', 'b.xlsx', '--live=yes']],
    ['unknown-option', ['check', 'a.xlsx', '--sheet']],
    ['one-file', ['check']],
    ['one-file', ['check', 'a.xlsx', 'b.xlsx']],
    ['unknown-language', ['check', 'a.xlsx', '--lang', 'de']],
    ['no-output', ['score', 'a.xlsx']],
    ['output-not-xlsx', ['score', 'a.xlsx', '-o', 'b.csv']],
    ['file-not-found', ['check', 'none.xlsx']],
    ['file-unreadable', ['check', folder]],
    ['cannot-write', ['score', sample, '-o', join(folder, 'none', 'b.xlsx')]],
    ['file-empty', ['check', file('empty.xlsx', '')]],
    ['file-uneven', ['check', file('uneven2.csv', HEADER.replace(/;/g, ',') + 'Ак-Тилек,2,0,1,0,3,0\n')]],
    ['no-header', ['check', file('other.csv', 'a;b\n1;2\n')]],
  ])('is told as %s with exit status 2', async (name, args) => {
    const { status, out } = await tendik(...args, '--json');
    const failure = JSON.parse(out) as { ok: boolean; error: { name: string; data: object; message: string } };
    expect({ status, ok: failure.ok, name: failure.error.name }).toEqual({ status: 2, ok: false, name });
    expect(failure.error.message.length).toBeGreaterThan(20);
  });

  it('names the sheet that has a table where the first one has none', async () => {
    const workbook = await opened(sample);
    workbook.activeSheetId = workbook.sheets.find(({ name }) => name === 'Сведения')!.id;
    const path = join(folder, 'other-sheet.xlsx');
    writeFileSync(path, await writeXlsx(workbook));
    const { status, error } = await tendik('check', path, '--lang', 'ru');
    expect(status).toBe(2);
    expect(error).toContain('Такая таблица, похоже, на листе «Оценка 2019».');
  });

  it('stands on stderr as a sentence without --json', async () => {
    expect(await tendik('check', 'none.xlsx', '--lang', 'ky')).toEqual({
      status: 2,
      out: '',
      error: '«none.xlsx» деген файл жок. Атын жана папкасын текшериңиз.',
    });
  });

  it('is told where the program is not built', async () => {
    const error: string[] = [];
    const streams = { out: () => undefined, error: (text: string) => void error.push(text) };
    expect(
      await run(['check', sample, '--lang', 'en'], streams, {}, { code: join(folder, 'Code.js'), version: '0' }),
    ).toBe(2);
    expect(error).toEqual(['The program is not built yet. Run npm run build first.']);
  });
});

describe('bin/tendik.js', () => {
  const bin = join(root, 'bin', 'tendik.js');

  it('speaks the language of the system', () => {
    const env = { ...process.env, LC_ALL: 'ru_RU.UTF-8' };
    const { stdout, status } = spawnSync(process.execPath, [bin, 'check', clean()], { env, encoding: 'utf8' });
    expect({ stdout, status }).toEqual({
      stdout: 'чисто.csv, лист «чисто»\n3 муниципалитета, исправлять нечего.\n',
      status: 0,
    });
  });

  it('gives help and its version', () => {
    const version = (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version;
    expect(execFileSync(process.execPath, [bin, '--version'], { encoding: 'utf8' })).toBe(`${version}\n`);
    expect(execFileSync(process.execPath, [bin, '--help', '--lang', 'en'], { encoding: 'utf8' })).toContain(
      'tendik check FILE',
    );
    expect(existsSync(bin)).toBe(true);
  });
});
