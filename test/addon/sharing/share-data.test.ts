import type { ShareChoice, ShareData } from '../../../src/addon/sharing/share-types';
import type { PartnerChoice, ShareState } from '../../../src/addon/sharing/share-api';
import type { CellValue, SheetData } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { planSummary } from '../../../src/report/plan-summary';
import { chosenWith } from '../../../src/sidebar/share/choice';
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

  test('rows that the filter of a table in the sheet hides stay behind, where the sheet has no filter', async () => {
    const made = sheet();
    made.filteredRows.add(7);
    expect(JSON.stringify(await shared(made))).not.toContain('Ак-Өлөң');
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

describe('what is easily forgotten', () => {
  const choiceOf = async (host: Host, ...keys: string[]): Promise<PartnerChoice> => {
    const { choice, columns } = await answer<ShareState>(host, 'shareState');
    return keys.reduce((chosen, key) => ({ ...chosen, ...chosenWith(columns, chosen, key) }), choice);
  };
  const given = async (host: Host, ...keys: string[]): Promise<ShareData> =>
    answer<ShareData>(host, 'shareDownload', { choice: await choiceOf(host, ...keys) });
  const withColumns = (...more: CellValue[][]): SheetData =>
    sheetOf(
      'Оценка',
      [header.slice(0, 6), ...rows.map((row) => row.slice(0, 6))].map((row, at) => [...row, ...(more[at] ?? [])]),
    );

  test('of several columns with evidence only the one that was ticked leaves', async () => {
    const host = hostOn(
      workbookOf(withColumns(['Обоснование документов', 'Обоснование механизма'], ['приказ', 'тайна'])),
    );
    const data = await given(host, 'header:Обоснование документов');
    expect(data.rows[0]?.evidence.map(({ text }) => text)).toEqual(['приказ']);
    expect(JSON.stringify(data)).not.toContain('тайна');
    expect(data.leftBehind).toContainEqual({ kind: 'evidence', count: 1 });
  });

  test('a hidden column with evidence does not leave because another hidden column was ticked', async () => {
    const made = withColumns(['Обоснование', 'Источник'], ['приказ', 'тайна']);
    made.hiddenColumns.add(7).add(8);
    const data = await given(hostOn(workbookOf(made)), 'header:Обоснование');
    expect(data.rows[0]?.cells).toContain('приказ');
    expect(JSON.stringify(data)).not.toContain('тайна');
  });

  test('a column whose header is like the second of two that are headed alike is a column of its own', async () => {
    const made = withColumns(['Телефон', 'Телефон', 'Телефон (2)'], ['1', 'тайна', '3']);
    made.hiddenColumns.add(8);
    const host = hostOn(workbookOf(made));
    const { columns } = await answer<ShareState>(host, 'shareState');
    const keys = columns.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    const data = await given(host, keys.at(-1)!);
    expect(data.rows[0]?.cells.at(-1)).toBe('3');
    expect(JSON.stringify(data)).not.toContain('тайна');
  });

  test('an oblast that only a hidden section row tells stays behind', async () => {
    const made = sheetOf('Оценка', [
      ['Айыльный аймак', 'Документы', 'Механизм', 'Бюджетирование'],
      ['Ошская область', '', '', ''],
      ['Жаңы-Булак', 2, 2, 1],
      ['Особая область', '', '', ''],
      ['Таш-Короо', 1, 1, 0],
    ]);
    made.hiddenRows.add(4);
    const data = await shared(made);
    expect(data.rows.map(({ oblast, cells }) => [oblast, cells[0]])).toEqual([
      ['Ошская область', 'Ошская область'],
      [null, null],
    ]);
    expect(JSON.stringify(data)).not.toContain('Особая');
  });

  test('an oblast that only a label in a hidden column tells stays behind', async () => {
    const made = sheetOf('Оценка', [
      ['', 'Айыльный аймак', 'Документы', 'Механизм', 'Бюджетирование'],
      ['Особая область', 'Жаңы-Булак', 2, 2, 1],
      ['', 'Таш-Короо', 1, 1, 0],
    ]);
    made.merges.push({ row: 2, column: 1, rows: 2, columns: 1 });
    expect(JSON.stringify(await shared(made))).toContain('Особая');
    made.hiddenColumns.add(1);
    const data = await shared(made);
    expect(JSON.stringify(data)).not.toContain('Особая');
    expect(data.leftBehind).toContainEqual({ kind: 'hidden-columns', count: 1 });
  });

  test('names of raters above the table leave with the raters only; a title about experts is a title', async () => {
    const titled = (): SheetData => {
      const made = sheetOf('Оценка', [
        ['Экспертная оценка: 2026'],
        ['Эксперты: Имя Тайное'],
        ['Эксперт', 'Имя Второе', 'тел. 1'],
        ['Иллюстративные данные'],
        [...header.slice(0, 6), 'Эксперт'],
        ...rows.map((row) => [...row.slice(0, 6), 'Р. Р.']),
      ]);
      return made;
    };
    const data = await shared(titled());
    expect([data.title, ...data.notes]).toEqual(['Экспертная оценка: 2026', 'Иллюстративные данные']);
    expect((await shared(titled(), { with: ['raters'] })).notes).toContain('Эксперты: Имя Тайное');
  });

  test('a title in the colour of its cell stays behind', async () => {
    const made = sheet();
    made.rows[0]![0]!.style = { fontColor: '#ffffff' };
    expect(await shared(made)).toMatchObject({ title: 'Иллюстративные данные', notes: [] });
    made.rows[0]![0]!.style = { fontColor: '#ffffff', background: '#137a70' };
    expect((await shared(made)).title).toBe('Гендерная оценка');
  });

  test('a score that is the total less the scores that leave is told', async () => {
    const made = sheet();
    made.hiddenColumns.add(6);
    expect((await shared(made)).leftBehind).toContainEqual({ kind: 'score-in-total', count: 1 });
    const host = hostOn(workbookOf(made));
    expect((await given(host, 'total')).leftBehind.map(({ kind }) => kind)).not.toContain('score-in-total');
  });

  test('the mark of the figures does not tell scores that stay behind to anybody who tries all of them out', async () => {
    const marks = [0, 1, 2, 3].map(async (value) => {
      const made = sheet();
      made.rows[3]![5] = { value };
      made.hiddenColumns.add(6);
      return (await shared(made)).fingerprint;
    });
    expect(new Set(await Promise.all(marks)).size).toBe(1);
    expect((await marks[0])!).not.toBe((await shared()).fingerprint);
  });

  test('where totals or classes stay behind, no list or group tells those of a single municipality', async () => {
    const host = hostOn(workbookOf(sheet()));
    const ids = planSummary((await given(host, 'class', 'total')).report).blocks.map(({ id }) => id);
    expect(ids).toEqual(['opening', 'classes', 'indicators', 'present', 'foot']);
    expect((await given(host, 'class', 'total')).leftBehind).toContainEqual({ kind: 'summary-tables', count: 1 });
    expect((await shared()).leftBehind.map(({ kind }) => kind)).not.toContain('summary-tables');
  });
});
