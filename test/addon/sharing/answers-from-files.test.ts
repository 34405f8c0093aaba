// Partners' answers as they come back: a tab copied in the document, a file that the browser reads, whatever program saved it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartnerSheetMade, Proposals } from '../../../src/addon/sharing/share-api';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import type { Host } from '../../../src/host/host';
import { copySheet } from '../../../src/host/workbook/copy-sheet';
import { fileRows } from '../../../src/sidebar/share/read-file';
import { answer, hostOn, sheetNamed, stateOf, workbookOf } from '../workbook';
import { choiceOf, make, rowsOf, scored, sortBy, write } from './partners';

async function answered(): Promise<Host> {
  const host = hostOn(workbookOf(scored()));
  await make(host, { proposals: true });
  write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
  write(host, 'Кара-Дөбө', 'Причина или ссылка', '=решение 5');
  write(host, '=Таш-Короо', 'Гендерный бюджет', 3);
  write(host, 'Бөрү-Төр', 'Причина или ссылка', 'согласны');
  return host;
}

const expected = [
  ['=Таш-Короо', 'E5', null, 3, '', null],
  ['Бөрү-Төр', null, null, null, 'согласны', 'no-score'],
  ['Кара-Дөбө', 'E6', 1, 2, '=решение 5', null],
];

async function told(host: Host, of: object): Promise<unknown[]> {
  const { list, foreign, missing } = await answer<Proposals>(host, 'shareProposals', { answer: of });
  expect([foreign, missing]).toEqual([false, []]);
  return list
    .map(({ unit, cell, current, proposed, reason, problem }) => [unit, cell, current, proposed, reason, problem])
    .sort(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

async function read(bytes: Uint8Array, name: string): Promise<unknown[][]> {
  const file = await fileRows(bytes, name, 'ru');
  if ('problem' in file) throw new Error(file.problem);
  return file.rows;
}

/** The partner sheet as a file of its own. */
const fileOf = (host: Host): Promise<Uint8Array> =>
  writeXlsx({ ...workbookOf(sheetNamed(host, 'Для партнёров')), name: 'Ответ' });

test('from a copy of the tab with all its marks; the panel speaks of the scored sheet there too', async () => {
  const host = await answered();
  const { copy, metadata } = copySheet(host.workbook, sheetNamed(host, 'Для партнёров'));
  host.workbook.sheets.push(copy);
  host.workbook.metadata.push(...metadata);
  const { answers } = await answer<{ answers: object[] }>(host, 'shareState');
  expect(answers).toContainEqual({ sheetId: copy.id, sheetName: copy.name, isCopy: true });
  expect(await told(host, { sheetId: copy.id })).toEqual(expected);
  host.workbook.activeSheetId = copy.id;
  expect((await stateOf(host)).sheet).toMatchObject({ name: 'Баллы' });
  // The copy is the partners' own: a refresh leaves it alone.
  const before = JSON.stringify(copy.rows);
  host.workbook.sheets[0]!.rows[2]![2] = { value: 3 };
  await answer(host, 'panelSummarise', {});
  expect(JSON.stringify(copy.rows)).toBe(before);
});

test('from the tab saved as .xlsx, with nothing in the file that speaks of the document', async () => {
  const host = await answered();
  const bytes = await fileOf(host);
  expect(await told(host, { rows: await read(bytes, 'ответ.xlsx') })).toEqual(expected);
});

test('from a file that LibreOffice has saved, as .xlsx and as .csv', async () => {
  const host = await answered();
  for (const name of ['answer-through-libreoffice.xlsx', 'answer-through-libreoffice.csv']) {
    const bytes = readFileSync(join(__dirname, 'fixtures', name));
    expect(await told(host, { rows: await read(bytes, name) })).toEqual(expected);
  }
});

test('a file with two answers is not read, and names both; one far down is found', async () => {
  const host = await answered();
  const { workbook } = host;
  const sheet = sheetNamed(host, 'Для партнёров');
  const { copy } = copySheet(workbook, sheet);
  const bytes = await writeXlsx({ ...workbookOf(sheet), sheets: [sheet, { ...copy, name: 'Копия' }] });
  const file = await fileRows(bytes, 'ответ.xlsx', 'ru');
  expect('problem' in file && file.problem).toContain('несколько листов с ответами: «Для партнёров», «Копия»');
  const far = { ...sheet, rows: [...new Array<[]>(40).fill([]), ...sheet.rows], rowCount: sheet.rowCount + 40 };
  const first = { ...sheetNamed(host, 'Баллы'), id: 99 };
  const rows = await read(await writeXlsx({ ...workbookOf(sheet), sheets: [first, far] }), 'ответ.xlsx');
  expect(rows.length).toBeGreaterThan(45);
});

describe('as Sheets and people leave it', () => {
  const changed: [string, (rows: unknown[][]) => unknown[][]][] = [
    [
      'with numbers as text',
      (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'number' ? ` ${cell} ` : cell))),
    ],
    [
      'with whole scores as 2,0',
      (rows) => rows.map((row) => row.map((cell) => (typeof cell === 'number' ? `${cell},0` : cell))),
    ],
    ['sorted', (rows) => [...rows.slice(0, 5), ...rows.slice(5).reverse()]],
    ['without the rows that nobody answered', (rows) => rows.filter((row) => row[1] !== 'Жаңы-Булак')],
    ['without the lines above the header', (rows) => rows.slice(4)],
    ['with columns and rows of their own', (rows) => rows.flatMap((row) => [['наше', ...row, 'ещё'], []])],
    [
      'with codes in capitals and blanks around them',
      (rows) => rows.map((row, at) => (at > 4 ? [...row.slice(0, 11), ` ${String(row[11]).toUpperCase()} `] : row)),
    ],
    [
      'with headers of another language',
      (rows) =>
        rows.map((row) =>
          row.map((cell) =>
            typeof cell === 'string'
              ? cell
                  .replace('Ваш балл: Гендерный бюджет', 'Your score: Gender budgeting')
                  .replace('Причина или ссылка', 'Себеби же шилтеме')
              : cell,
          ),
        ),
    ],
    ['with a cell of an error', (rows) => rows.map((row, at) => (at === 5 ? [...row, { error: '#N/A' }] : row))],
  ];
  test.each(changed)('%s', async (_, change) => {
    const host = await answered();
    sortBy(sheetNamed(host, 'Для партнёров'), 2);
    expect(await told(host, { rows: change(rowsOf(sheetNamed(host, 'Для партнёров'))) })).toEqual(expected);
  });
});

test('two partner sheets in two languages are each read and refreshed as their own', async () => {
  const host = await answered();
  const choice = await choiceOf(host, { language: 'ky', proposals: true });
  const second = await answer<PartnerSheetMade>(host, 'sharePartnerSheet', { choice, partnerSheetId: null });
  expect(second.sheetName).toBe('Өнөктөштөргө');
  const ofSecond = sheetNamed(host, 'Өнөктөштөргө');
  ofSecond.rows[5]![8] = { value: 0 };
  host.workbook.sheets[0]!.rows[2]![2] = { value: 3 };
  await answer(host, 'panelSummarise', {});
  expect([sheetNamed(host, 'Для партнёров').rows[5]![2]?.value, ofSecond.rows[5]![2]?.value]).toEqual([3, 3]);
  expect(await told(host, { sheetId: 2 })).toEqual(expected);
  expect(await told(host, { sheetId: second.sheetId })).toEqual([['Жаңы-Булак', 'D3', 2, 0, '', null]]);
  const { answers } = await answer<{ answers: { sheetName: string }[] }>(host, 'shareState');
  expect(answers.map(({ sheetName }) => sheetName)).toEqual(['Для партнёров', 'Өнөктөштөргө']);
});
