import type { ShareChoice, ShareData } from '../../../src/addon/sharing/share-data';
import type { CellValue } from '../../../src/files/workbook';
import { answer, hostOn, refusal, sheetOf, workbookOf } from '../workbook';

const header = [
  'Область',
  'Район',
  'Айыльный аймак',
  'Документы',
  'Механизм',
  'Бюджетирование',
  'Обоснование',
  'Телефон',
];
const rows: CellValue[][] = [
  ['Ошская', 'Алайский', 'Жаңы-Булак', 2, 2, 1, 'https://minjust.gov.kg/1', '+996 555 1'],
  ['Ошская', 'Алайский', 'Таш-Короо', 1, '', 0, 'protocol', '+996 555 2'],
  ['Чуйская', 'Кеминский', 'Бел-Алды', 3, 3, 3, '', '+996 555 3'],
  ['Чуйская', 'Кеминский', 'Ак-Өлөң', 0, 1, 0, '', ''],
];
const sheet = () => sheetOf('Оценка', [['Гендерная оценка'], ['Иллюстративные данные'], header, ...rows]);

const shared = (made = sheet(), options: Partial<{ language: string; with: string[] }> = {}): Promise<ShareData> =>
  answer<ShareData>(hostOn(workbookOf(made)), 'dataShare', options);

describe('what is shared where nobody chose', () => {
  test('is places, scores, total and class, with names in the language of the header', async () => {
    const data = await shared();
    expect(data.columns.map(({ header: text }) => text)).toEqual([
      ...['Область', 'Район', 'Муниципалитет', 'Стратегические документы', 'Институциональный механизм'],
      ...['Гендерный бюджет', 'Сумма баллов', 'Категория политики'],
    ]);
    expect(data.rows.map(({ cells }) => cells)).toEqual([
      ['Ошская', 'Алайский', 'Жаңы-Булак', 2, 2, 1, 5, 'гендерно-ориентированная'],
      ['Ошская', 'Алайский', 'Таш-Короо', 1, null, 0, null, 'не определена'],
      ['Чуйская', 'Кеминский', 'Бел-Алды', 3, 3, 3, 9, 'гендерно-позитивная'],
      ['Чуйская', 'Кеминский', 'Ак-Өлөң', 0, 1, 0, 1, 'гендерно «слепая»'],
    ]);
    expect(data).toMatchObject({ title: 'Гендерная оценка', notes: ['Иллюстративные данные'], language: 'ru' });
  });

  test('tells what a municipality without a score can still be', async () => {
    const [, missing] = (await shared()).rows;
    expect(missing).toMatchObject({
      ...{ name: 'Таш-Короо', total: null, low: 1, high: 4, outcome: 'undetermined' },
      ...{ possible: ['blind', 'oriented'], scores: { documents: 1, mechanism: null, budgeting: 0 }, evidence: [] },
    });
  });

  test('names what stays behind', async () => {
    expect((await shared()).leftBehind).toEqual([
      { kind: 'evidence', count: 1 },
      { kind: 'other-columns', count: 2 },
    ]);
  });

  test('is worded in the language asked for, whatever the header is in', async () => {
    const { columns, rows: all } = await shared(sheet(), { language: 'en' });
    expect(columns.map(({ header: text }) => text).slice(-2)).toEqual(['Total score', 'Policy class']);
    expect(all[2]?.cells.slice(-1)).toEqual(['gender-positive']);
  });
});

test('evidence comes along when asked for, in its column and with its municipality', async () => {
  const data = await shared(sheet(), { with: ['evidence'] });
  expect(data.columns.at(-1)).toMatchObject({ header: 'Обоснование', part: 'evidence' });
  expect(data.rows[0]?.cells.at(-1)).toBe('https://minjust.gov.kg/1');
  expect(data.rows[0]?.evidence).toEqual([
    { header: 'Обоснование', indicator: null, text: 'https://minjust.gov.kg/1' },
  ]);
});

describe('what is hidden', () => {
  test('rows stay behind, and the figures are those of the rest', async () => {
    const made = sheet();
    made.hiddenRows.add(6);
    const data = await shared(made);
    expect(data.rows.map(({ name }) => name)).not.toContain('Бел-Алды');
    expect(data.report.summary).toMatchObject({ units: 3, classes: { positive: 0 } });
    expect(JSON.stringify(data)).not.toContain('Бел-Алды');
    expect(data.leftBehind).toContainEqual({ kind: 'hidden-rows', count: 1 });
  });

  test('rows that a filter hides stay behind', async () => {
    const made = sheet();
    made.filter = { row: 3, column: 1, rows: 5, columns: 8 };
    made.filteredRows.add(7);
    const data = await shared(made);
    expect(data.leftBehind).toContainEqual({ kind: 'filtered-rows', count: 1 });
    expect(JSON.stringify(data)).not.toContain('Ак-Өлөң');
  });

  test('columns stay behind: without names municipalities are numbered', async () => {
    const made = sheet();
    made.hiddenColumns.add(3).add(1);
    const data = await shared(made);
    expect(data.rows.map(({ name }) => name).slice(0, 2)).toEqual(['№ 1', '№ 2']);
    expect(JSON.stringify(data)).not.toMatch(/Жаңы-Булак|Ошская/);
    expect(data.report.summary.grouped).toBe(false);
  });

  test('titles in hidden rows stay behind too', async () => {
    const made = sheet();
    made.hiddenRows.add(1);
    expect(await shared(made)).toMatchObject({ title: 'Иллюстративные данные', notes: [] });
  });

  test('a sheet whose rows are all hidden has nothing to share', async () => {
    const made = sheet();
    for (const row of [4, 5, 6, 7]) made.hiddenRows.add(row);
    const error = await refusal(hostOn(workbookOf(made)), 'dataShare', {});
    expect(error).toEqual({ name: 'nothing-to-share', data: { what: 'rows' } });
  });
});

test('what is shared survives google.script.run as it is', async () => {
  const data = await shared();
  expect(JSON.parse(JSON.stringify(data))).toEqual(data);
});

test('the choice names columns by keys that do not depend on the language', async () => {
  const [ru, en] = [await shared(), await shared(sheet(), { language: 'en' })];
  const keys: ShareChoice['columns'] = ru.columns.map(({ key }) => key);
  expect(en.columns.map(({ key }) => key)).toEqual(keys);
});
