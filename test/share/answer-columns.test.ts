// A downloaded .xlsx in which partners answer: written, filled in as they do, read back, and taken for what it is.
import type { Proposals } from '../../src/addon/sharing/share-api';
import { languages } from '../../src/core/language';
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { openFile } from '../../src/files/open-file';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import type { Host } from '../../src/host/host';
import { shareCsv } from '../../src/share/csv';
import { reportPage } from '../../src/share/report-page';
import { shareXlsx } from '../../src/share/xlsx';
import { answer, refusal } from '../addon/workbook';
import { downloadOf, hostWith, type Municipality } from './shared';

const municipalities: Municipality[] = [
  ['Ошская', 'Алайский', 'Жаңы-Булак', 2, 2, 1, 'приказ 17', ''],
  ['Ошская', 'Алайский', '=Таш-Короо', 1, '', 0, '', 'Дефицит бюджета'],
  ['Чуйская', 'Кеминский', 'Бел-Алды', 3, 3, 3, '', ''],
];

const downloaded = async (host: Host, language: 'ru' | 'ky' | 'en' = 'ru'): Promise<WorkbookData> =>
  openFile(await shareXlsx(await downloadOf(host, { proposals: true, language })), 'Ответ.xlsx');

/** What partners do to the file, saved and read again as the dialog reads it. */
async function answered(file: WorkbookData, write: (rows: Rows) => void): Promise<(CellValue | null)[][]> {
  write(file.sheets[1]!.rows);
  const { sheets } = await openFile(await writeXlsx(file), 'Ответ.xlsx');
  return Array.from(sheets[1]!.rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
}
type Rows = WorkbookData['sheets'][number]['rows'];

const proposals = (host: Host, rows: (CellValue | null)[][]): Promise<Proposals> =>
  answer<Proposals>(host, 'shareProposals', { answer: { rows } });

const told = ({ list }: Proposals) =>
  list.map(({ unit, indicator, cell, seen, proposed, reason, problem }) => [
    ...[unit, indicator, cell, seen, proposed, reason, problem],
  ]);

test.each(languages)('what partners wrote into the file comes back as proposals, in %s', async (language) => {
  const host = hostWith(municipalities);
  const rows = await answered(await downloaded(host, language), (cells) => {
    const header = cells[3]!.map((cell) => String(cell?.value ?? ''));
    expect(header.slice(8).map((text) => text.split('\n').length)).toEqual([1, 1, 1, 1, 2]);
    cells[4]![9] = { value: 3 };
    cells[4]![11] = { value: '=решение 12' };
    cells[5]![9] = { value: '1' };
  });
  const read = await proposals(host, rows);
  expect(read).toMatchObject({ sheetId: 1, foreign: false, missing: [], same: 0 });
  expect(told(read)).toEqual([
    ['Жаңы-Булак', 'mechanism', 'E3', 2, 3, '=решение 12', null],
    ['=Таш-Короо', 'mechanism', 'E4', null, 1, '', null],
  ]);
});

test('rows that partners sorted whole are known by their codes', async () => {
  const host = hostWith(municipalities);
  const rows = await answered(await downloaded(host), (cells) => {
    cells.splice(4, 3, cells[6]!, cells[5]!, cells[4]!);
    cells[4]![8] = { value: 0 };
  });
  expect(told(await proposals(host, rows))).toEqual([['Бел-Алды', 'documents', 'D5', 3, 0, '', null]]);
});

test('a score that changed since is told', async () => {
  const host = hostWith(municipalities);
  const file = await downloaded(host);
  host.workbook.sheets[0]!.rows[2]![3] = { value: 0 };
  const rows = await answered(file, (cells) => (cells[4]![8] = { value: 3 }));
  expect(told(await proposals(host, rows))).toEqual([['Жаңы-Булак', 'documents', 'D3', 2, 3, '', 'changed']]);
});

test('a file of a document with a partner sheet is known by that sheet', async () => {
  const host = hostWith(municipalities);
  const { choice } = await answer<{ choice: object }>(host, 'shareState');
  await answer(host, 'sharePartnerSheet', { choice: { ...choice, proposals: true } });
  host.workbook.activeSheetId = 1;
  const rows = await answered(await downloaded(host), (cells) => (cells[4]![8] = { value: 3 }));
  host.workbook.sheets[0]!.name = 'Другое имя';
  expect(await proposals(host, rows)).toMatchObject({ foreign: false, count: 1 });
});

test('the file of another document is taken only when somebody says which sheet it is about', async () => {
  const rows = await answered(await downloaded(hostWith(municipalities)), (cells) => (cells[4]![8] = { value: 3 }));
  const other = hostWith(municipalities);
  other.workbook.sheets[0]!.name = 'Оценка 2025';
  expect(await refusal(other, 'shareProposals', { answer: { rows } })).toMatchObject({ name: 'answer-foreign' });
  const taken = await answer<Proposals>(other, 'shareProposals', { answer: { rows }, foreignFor: 1 });
  expect(taken).toMatchObject({ foreign: true, count: 1 });
});

test('the columns for scores offer the scores of the method, and the file opens on them', async () => {
  const file = await downloaded(hostWith(municipalities));
  const [summary, data] = file.sheets;
  expect(file.activeSheetId).toBe(data?.id);
  expect(data?.validations).toMatchObject([{ kind: 'list', values: ['0', '1', '2', '3'], rejectsOthers: true }]);
  expect(data?.validations[0]?.ranges.map(({ row, rows }) => [row, rows])).toEqual(
    data?.validations[0]?.ranges.map(() => [5, 3]),
  );
  expect(summary?.validations).toEqual([]);
  expect(data?.filter).toEqual({ row: 4, column: 1, rows: 4, columns: 13 });
  expect(String(data?.rows[2]?.[0]?.value)).toContain('0, 1, 2');
});

test('without proposals the file has no such columns, and page and table never have them', async () => {
  const host = hostWith(municipalities);
  const plain = await downloadOf(host, { proposals: false });
  expect(plain.answers).toBeUndefined();
  expect(JSON.stringify(plain)).not.toContain('tendik-1-');
  const data = await downloadOf(host, { proposals: true });
  const { token } = /tendik-1-(?<token>[0-9a-z]+)-/.exec(JSON.stringify(data.answers))!.groups!;
  expect(reportPage(data)).not.toContain(token!);
  expect(new TextDecoder().decode(shareCsv(data))).not.toContain(token!);
});

test('a file for answers says what it needs where names or scores were not chosen', async () => {
  const host = hostWith(municipalities);
  const { choice } = await answer<{ choice: object }>(host, 'shareState');
  const refused = (columns: string[]) =>
    refusal(host, 'shareDownload', { choice: { ...choice, columns, proposals: true } });
  expect(await refused(['documents'])).toMatchObject({ name: 'proposals-need' });
  expect(await refused(['name', 'total'])).toMatchObject({ name: 'proposals-need' });
});
