// Several summaries in one document: of other sheets, other columns, some of the municipalities.
import type { PanelState, PanelSummaries, Summarised, SummaryWanted } from '../../src/addon/api';
import { defaultSettings } from '../../src/core/summary/settings';
import { openFile } from '../../src/files/open-file';
import type { CellValue, SheetData, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import type { Host } from '../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from './workbook';

const header = ['Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Тип'];
const rows = (shift: number): CellValue[][] => [
  header,
  ['Чуйская', 'Сокулукский', 'Жаңы-Булак', 2, 1, 2, 'город'],
  ['Чуйская', 'Сокулукский', 'Ак-Тилек', 3, 3, 3 - shift, 'село'],
  ['Ошская', 'Узгенский', 'Кара-Дөбө', 1, 3, 2, 'село'],
  ['Ошская', 'Узгенский', 'Таш-Короо', 0, shift, 1, 'город'],
];

const twoRounds = (): WorkbookData => workbookOf(sheetOf('2024', rows(0), 1), sheetOf('2026', rows(1), 2));
const summarise = (host: Host): Promise<Summarised> => answer<Summarised>(host, 'panelSummarise', {});
const list = (host: Host): Promise<PanelSummaries> => answer<PanelSummaries>(host, 'panelSummaries');
const save = (host: Host, wanted: Partial<SummaryWanted>): Promise<PanelState> =>
  answer<PanelState>(host, 'panelSaveSummary', { sheetId: null, settings: defaultSettings, ...wanted });
const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
const texts = (sheet: SheetData): string =>
  sheet.rows.map((row) => (row ?? []).map((cell) => String(cell?.value ?? '')).join('|')).join('\n');
const activate = (host: Host, id: number): void => {
  host.workbook.activeSheetId = id;
};

async function withTwo(): Promise<Host> {
  const host = hostOn(twoRounds());
  await summarise(host);
  activate(host, 2);
  await summarise(host);
  return host;
}

describe('summaries of several sheets', () => {
  test('a second scored sheet gets a summary of its own, told from the first by its name', async () => {
    const host = await withTwo();
    expect(names(host)).toEqual(['2024', '2026', 'Сводка', 'Сводка – 2026']);
    expect((await stateOf(host)).summary).toMatchObject({ state: 'current', sheetName: 'Сводка – 2026' });
    activate(host, 1);
    expect((await stateOf(host)).summary).toMatchObject({ state: 'current', sheetName: 'Сводка' });
  });

  test('all sheets that a refresh writes are told before it does, the open one’s summary first', async () => {
    const host = hostOn(twoRounds());
    expect((await stateOf(host)).willWrite.sheets).toEqual(['Сводка']);
    await summarise(host);
    activate(host, 2);
    expect((await stateOf(host)).willWrite.sheets).toEqual(['Сводка – 2026', 'Сводка']);
    await summarise(host);
    await save(host, { settings: { ...defaultSettings, group: { role: 'raion' } } });
    activate(host, 1);
    const { sheets } = (await stateOf(host)).willWrite;
    expect(sheets).toEqual(['Сводка', 'Сводка – 2026', expect.stringMatching('по районам')]);
  });

  test('beside a sheet of somebody’s with that name the new summary is told by the name that it will have', async () => {
    const workbook = twoRounds();
    workbook.sheets[1]!.name = 'СВОДКА';
    const host = hostOn(workbook);
    expect((await stateOf(host)).willWrite.sheets).toEqual(['Сводка 2']);
    await summarise(host);
    expect((await stateOf(host)).willWrite.sheets).toEqual(['Сводка 2']);
    expect(names(host)).toEqual(['2024', 'СВОДКА', 'Сводка 2']);
  });

  test('one click refreshes all of them, each from its own sheet', async () => {
    const host = await withTwo();
    sheetNamed(host, '2024').rows[1]![3] = { value: 3 };
    sheetNamed(host, '2026').rows[1]![3] = { value: 0 };
    expect((await list(host)).list.map(({ sourceName, state }) => [sourceName, state])).toEqual([
      ['2024', 'changed'],
      ['2026', 'changed'],
    ]);
    const done = await summarise(host);
    expect(done.notRefreshed).toBeUndefined();
    expect((await list(host)).list.map(({ state }) => state)).toEqual(['current', 'current']);
  });

  test('a sheet that cannot be read any more is told by name and does not stop the others', async () => {
    const host = await withTwo();
    sheetNamed(host, '2024').rows[0] = [];
    sheetNamed(host, '2026').rows[1]![3] = { value: 0 };
    const before = texts(sheetNamed(host, 'Сводка'));
    const done = await summarise(host);
    expect(done.summary.state).toBe('current');
    expect(done.notRefreshed).toMatchObject([{ sheetName: 'Сводка', name: 'no-header', data: { sheetName: '2024' } }]);
    expect(texts(sheetNamed(host, 'Сводка'))).toBe(before);
    expect((await list(host)).list[0]).toMatchObject({ state: 'changed', sourceName: '2024' });
  });

  test('a summary whose sheet is gone is told and left alone', async () => {
    const host = await withTwo();
    host.workbook.sheets.shift();
    const before = texts(sheetNamed(host, 'Сводка'));
    sheetNamed(host, '2026').rows[1]![3] = { value: 0 };
    const done = await summarise(host);
    expect(done.notRefreshed).toEqual([
      { sheetName: 'Сводка', name: 'source-gone', data: { sheetName: 'Сводка', sourceName: '2024' } },
    ]);
    expect(texts(sheetNamed(host, 'Сводка'))).toBe(before);
    expect((await list(host)).list[0]).toMatchObject({ state: 'orphan', sourceName: null });
  });

  test('one that somebody else protected is told and does not stop the others', async () => {
    const host = await withTwo();
    sheetNamed(host, 'Сводка').protections.push({ warningOnly: false, editable: false });
    sheetNamed(host, '2026').rows[1]![3] = { value: 0 };
    const done = await summarise(host);
    expect(done.summary.state).toBe('current');
    expect(done.notRefreshed).toMatchObject([{ sheetName: 'Сводка', name: 'protected' }]);
  });

  test('the menu tells in an alert which were not refreshed, and why', async () => {
    const host = await withTwo();
    const told: string[] = [];
    host.workbook.sheets.shift();
    const withUi = hostOn(host.workbook, {
      ui: { alert: ((_title: string, text: string) => (told.push(text), 'OK')) as never, toast: () => undefined },
    });
    withUi.run('menuSummarise');
    expect(told).toEqual([
      'Сводка готова: Сводка – 2026.\n\nНе обновлены:\n• «Сводка»: Листа «2024», по которому составлена сводка «Сводка», больше нет.',
    ]);
  });

  test('the menu refreshes them also from a sheet without a table, and says so of that sheet', async () => {
    const host = hostOn(workbookOf(sheetOf('2024', rows(0), 1), sheetOf('Заметки', [['Моё']], 2)));
    await summarise(host);
    sheetNamed(host, '2024').rows[1]![3] = { value: 3 };
    activate(host, 2);
    const told: string[] = [];
    const withUi = hostOn(host.workbook, {
      ui: { alert: ((_title: string, text: string) => (told.push(text), 'OK')) as never, toast: () => undefined },
    });
    withUi.run('menuSummarise');
    expect(told[0]).toMatch(/^Сводка готова: Сводка\.\n\nНе обновлены:\n• «Заметки»: /);
    activate(withUi, 1);
    expect((await stateOf(withUi)).summary.state).toBe('current');
  });

  test('every sheet is read once, however many summaries it has', async () => {
    const host = await withTwo();
    activate(host, 1);
    for (const off of ['classes', 'groups', 'league']) {
      await save(host, { settings: { ...defaultSettings, off: [off] } });
    }
    activate(host, 2);
    host.calls.reset();
    await summarise(host);
    // Two for the summaries, and one for the state after them.
    expect(host.calls.byName['Sheet.getDataRange']).toBe(3);
  });

  test('the command line refreshes all, too', async () => {
    const host = await withTwo();
    sheetNamed(host, '2024').rows[1]![3] = { value: 3 };
    expect(await answer(host, 'dataScore', {})).not.toHaveProperty('notRefreshed');
    expect((await list(host)).list.map(({ state }) => state)).toEqual(['current', 'current']);
    host.workbook.sheets.shift();
    expect(await answer(host, 'dataScore', {})).toMatchObject({ notRefreshed: [{ name: 'source-gone' }] });
  });

  test('what was typed into any of them is told before anything is replaced', async () => {
    const host = await withTwo();
    sheetNamed(host, 'Сводка').rows[0]![0] = { value: 'моё' };
    sheetNamed(host, 'Сводка – 2026').rows[0]![0] = { value: 'тоже моё' };
    const { name, data } = await refusal(host, 'panelSummarise', {});
    expect(name).toBe('typed-over');
    expect(data).toMatchObject({ cells: [{ sheetName: 'Сводка', cell: 'A1' }, { sheetName: 'Сводка – 2026' }] });
  });
});

describe('what a summary is asked to show', () => {
  test('a new summary by raion or of one oblast is named for it', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    await summarise(host);
    await save(host, { settings: { ...defaultSettings, group: { role: 'raion' } } });
    const only = { column: { role: 'oblast' }, value: 'Ошская' };
    await save(host, { settings: { ...defaultSettings, only } });
    await save(host, { settings: { ...defaultSettings, group: { header: 'Тип' } } });
    expect(names(host)).toEqual(['Оценка', 'Сводка', 'Сводка по районам', 'Сводка – Ошская', 'Сводка – Тип']);
    expect(texts(sheetNamed(host, 'Сводка по районам'))).toContain('Узгенский');
    expect(texts(sheetNamed(host, 'Сводка – Ошская'))).not.toContain('Жаңы-Булак');
    expect(texts(sheetNamed(host, 'Сводка – Тип'))).toContain('село');
    expect((await list(host)).list.map(({ settings }) => settings.group)).toEqual([
      { role: 'oblast' },
      { role: 'raion' },
      { role: 'oblast' },
      { header: 'Тип' },
    ]);
    expect((await stateOf(host)).summary).toMatchObject({ sheetName: 'Сводка', state: 'current' });
  });

  test('names are unique, short and without the signs that a file refuses in a name', async () => {
    const long = `'Тип: [${'очень '.repeat(60)}длинный]?`;
    const cells = rows(0).map((row, index) => [...row.slice(0, 6), index === 0 ? long : (row[6] ?? '')]);
    const host = hostOn(workbookOf(sheetOf('Оценка', cells)));
    const settings = { ...defaultSettings, group: { header: long } };
    await save(host, { settings });
    await save(host, { settings: { ...settings, off: ['league'] } });
    const made = names(host).slice(1);
    expect(made[0]).toMatch(/^Сводка – Тип очень очень .*…$/);
    expect(made[1]).toMatch(/^Сводка – Тип очень .*… 2$/);
    expect(made.every((name) => name.length <= 31)).toBe(true);
  });

  test('settings are kept with the summary and drawn at once', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    const { summary } = await summarise(host);
    const settings = { ...defaultSettings, off: ['indicators'], basis: { kind: 'census' as const } };
    await save(host, { sheetId: summary.sheetId, settings });
    const [kept] = (await list(host)).list;
    expect(kept).toMatchObject({ settings, state: 'current' });
    const before = texts(sheetNamed(host, 'Сводка'));
    await summarise(host);
    expect(texts(sheetNamed(host, 'Сводка'))).toBe(before);
    await save(host, { sheetId: summary.sheetId });
    expect((await list(host)).list[0]).toMatchObject({ settings: defaultSettings, state: 'current' });
    expect(texts(sheetNamed(host, 'Сводка')).length).toBeGreaterThan(before.length);
    expect((await list(host)).blocks).toContain('indicators');
  });

  test('the columns that can group are offered with their values', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    expect((await list(host)).groups).toEqual([
      { column: { role: 'oblast' }, label: 'Область', values: ['Чуйская', 'Ошская'] },
      { column: { role: 'raion' }, label: 'Район', values: ['Сокулукский', 'Узгенский'] },
      { column: { header: 'Тип' }, label: 'Тип', values: ['город', 'село'] },
    ]);
  });

  test('an unknown column or value is refused with the choices', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    const unknown = { sheetId: null, settings: { ...defaultSettings, group: { header: 'Зона' } } };
    expect(await refusal(host, 'panelSaveSummary', unknown)).toMatchObject({
      name: 'summary-column-gone',
      data: { column: 'Зона', columns: ['Область', 'Район', 'Тип'] },
    });
    const only = { column: { role: 'oblast' }, value: 'Нарынская' };
    expect(await refusal(host, 'panelSaveSummary', { sheetId: null, settings: { ...defaultSettings, only } })).toEqual({
      name: 'value-missing',
      data: { sheetName: 'Оценка', column: 'Область', value: 'Нарынская', values: ['Чуйская', 'Ошская'] },
    });
    expect(names(host)).toEqual(['Оценка']);
  });

  test('a column that lost its header keeps only its own summary from being refreshed', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    await summarise(host);
    await save(host, { settings: { ...defaultSettings, group: { header: 'Тип' } } });
    sheetNamed(host, 'Оценка').rows[0]![6] = { value: 'Вид поселения' };
    expect((await summarise(host)).notRefreshed).toMatchObject([
      {
        sheetName: 'Сводка – Тип',
        name: 'summary-column-gone',
        data: { columns: ['Область', 'Район', 'Вид поселения'] },
      },
    ]);
  });

  test('charts that somebody deleted are counted, and come back when asked for', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    const { summary } = await summarise(host);
    const { charts } = sheetNamed(host, 'Сводка');
    const all = charts.map(({ title }) => title);
    charts.splice(0, 1);
    expect((await list(host)).list[0]).toMatchObject({ deletedCharts: 1 });
    await summarise(host);
    expect(sheetNamed(host, 'Сводка').charts).toHaveLength(all.length - 1);
    expect((await list(host)).list[0]).toMatchObject({ deletedCharts: 1 });
    await answer(host, 'panelRestoreCharts', { sheetId: summary.sheetId });
    expect(
      sheetNamed(host, 'Сводка')
        .charts.map(({ title }) => title)
        .sort(),
    ).toEqual([...all].sort());
    expect((await list(host)).list[0]).toMatchObject({ deletedCharts: 0 });
  });

  test('a summary that shows the same already is not made a second time', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    await summarise(host);
    await save(host, {});
    expect(names(host)).toEqual(['Оценка', 'Сводка']);
  });

  test('a summary that is gone cannot be changed', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', rows(0))));
    const wanted = { sheetId: 99, settings: defaultSettings };
    expect((await refusal(host, 'panelSaveSummary', wanted)).name).toBe('summary-missing');
  });
});

test('two summaries survive a file', async () => {
  const host = await withTwo();
  await save(host, { settings: { ...defaultSettings, group: { role: 'raion' } } });
  host.settle();
  const file = await openFile(await writeXlsx(host.workbook), 'Проверка.xlsx');
  const again = hostOn(file);
  activate(again, again.workbook.sheets.find(({ name }) => name === '2026')!.id);
  const before = (await list(again)).list;
  expect(before.map(({ sheetName, sourceName, state }) => [sheetName, sourceName, state])).toEqual([
    ['Сводка', '2024', 'current'],
    ['Сводка – 2026', '2026', 'current'],
    ['Сводка по районам – 2026', '2026', 'current'],
  ]);
  const shown = valuesOf(sheetNamed(again, 'Сводка'), 1, 1, 60, 9);
  await summarise(again);
  expect(names(again)).toEqual(names(host));
  expect(valuesOf(sheetNamed(again, 'Сводка'), 1, 1, 60, 9)).toEqual(shown);
  expect((await list(again)).list).toEqual(before);
});
