// Columns that a person says what they are: asked where two fit, kept with the columns, never guessed.
import type { ColumnChoice, PanelMapping } from '../../src/addon/api';
import { openFile } from '../../src/files/open-file';
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { insertColumns } from '../../src/host/workbook/editing';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

type Host = ReturnType<typeof hostOn>;

const twoBudgets: CellValue[][] = [
  ['Оценка 2019'],
  ['Область', 'Айыл аймагы', 'Документы', 'Механизм', 'Бюджет, балл', 'Телефон', 'Бюджет, сом'],
  ['Чуйская', 'Жаңы-Булак', 2, 1, 3, '', 12000],
  ['Чуйская', 'Ак-Тилек', 0, 1, 0, '03132', 9000],
  ['Ошская', 'Кара-Дөбө', 3, 3, 2, '', ''],
];
const workbook = (): WorkbookData => workbookOf(sheetOf('Оценка', twoBudgets));

const columnsOf = (host: Host): Promise<PanelMapping> => answer<PanelMapping>(host, 'panelColumns');

/** What the panel sends when a person gives these columns these roles. */
async function confirm(host: Host, roles: Record<string, string>): Promise<PanelMapping> {
  const { sheet, columns } = await columnsOf(host);
  const choice: ColumnChoice = { sheetId: sheet.id, columns: {} };
  for (const { letter, header } of columns) {
    const role = roles[letter];
    if (role !== undefined) choice.columns[letter] = { role, header };
  }
  return answer<PanelMapping>(host, 'panelConfirmColumns', choice);
}

const marksIn = (host: Host) =>
  host.workbook.metadata
    .filter(({ key }) => key === 'tendik_source')
    .map(({ value, location }) => ({ ...JSON.parse(value), location }));

const taken = ({ columns }: PanelMapping) =>
  Object.fromEntries(
    columns.flatMap(({ letter, role, sureness }) => (role === null ? [] : [[letter, [role, sureness]]])),
  );

test('what was understood is told although two columns could be the same', async () => {
  const host = hostOn(workbook());
  expect((await refusal(host, 'panelState')).name).toBe('column-ambiguous');
  const mapping = await columnsOf(host);
  expect(mapping).toMatchObject({ sheet: { id: 1, name: 'Оценка' }, header: { first: 2, last: 2 } });
  expect(mapping.columns).toEqual([
    { letter: 'A', header: 'Область', samples: ['Чуйская', 'Ошская'], role: 'oblast', sureness: 'sure', couldBe: null },
    expect.objectContaining({ letter: 'B', role: 'name', samples: ['Жаңы-Булак', 'Ак-Тилек', 'Кара-Дөбө'] }),
    expect.objectContaining({ letter: 'C', role: 'documents', samples: ['2', '0', '3'] }),
    expect.objectContaining({ letter: 'D', role: 'mechanism' }),
    expect.objectContaining({ letter: 'E', role: null, sureness: null, couldBe: 'budgeting' }),
    expect.objectContaining({ letter: 'F', header: 'Телефон', samples: ['03132'], role: null, couldBe: null }),
    expect.objectContaining({ letter: 'G', role: null, couldBe: 'budgeting' }),
  ]);
  expect(mapping.roles).toEqual(expect.arrayContaining(['name', 'raion', 'budgeting', 'evidence:budgeting', 'number']));
});

test('what was understood is told although a column is missing', async () => {
  const host = hostOn(
    workbookOf(
      sheetOf('Оценка', [
        ['Айыл аймагы', 'Документы', 'Механизм', 'ИНД-3'],
        ['Жаңы-Булак', 2, 1, 3],
      ]),
    ),
  );
  expect(await refusal(host, 'panelState')).toMatchObject({ name: 'column-missing', data: { roles: ['budgeting'] } });
  expect((await columnsOf(host)).needed).toContain('budgeting');
  await confirm(host, { D: 'budgeting' });
  expect((await stateOf(host)).columns.map(({ letter, role }) => letter + role)).toContain('Dbudgeting');
});

describe('columns that only count their indicators are asked about, never guessed', () => {
  const rows: CellValue[][] = [
    [1, 'Жаңы-Булак', 2, 1, 3, 6],
    [2, 'Ак-Тилек', 0, 1, 0, 1],
  ];
  test.each([
    ['Индикатор', [['№', 'Муниципалитет', 'Индикатор 1', 'Индикатор 2', 'Индикатор 3', 'Сумма']]],
    ['көрсөткүч', [['№', 'Айыл аймагы', '1-көрсөткүч', '2-көрсөткүч', '3-көрсөткүч', 'Жалпы балл']]],
    ['Indicator', [['No', 'Municipality', 'Indicator 1', 'Indicator 2', 'Indicator 3', 'Total']]],
    ['numbers under a group', [['Оценка'], ['№', 'Муниципалитет', 'Критерии', '', '', 'Всего'], ['', '', 1, 2, 3]]],
    [
      'words under a group',
      [
        ['№', 'Наименование', 'Критерии', '', '', 'Всего'],
        ['', '', 'Первый', 'Второй', 'Третий'],
      ],
    ],
  ])('%s', async (_, header: CellValue[][]) => {
    const host = hostOn(workbookOf(sheetOf('Оценка', [...header, ...rows])));
    expect(await refusal(host, 'panelState')).toMatchObject({
      name: 'column-missing',
      data: { roles: ['documents', 'mechanism', 'budgeting'], headerRow: header.length },
    });
    expect(taken(await columnsOf(host))).toEqual({
      A: ['number', 'sure'],
      B: ['name', expect.stringMatching(/sure|likely/)],
      F: ['total', 'sure'],
    });
    expect((await columnsOf(host)).columns.find(({ letter }) => letter === 'C')?.samples).toEqual(['2', '0']);
    await confirm(host, { C: 'budgeting', D: 'mechanism', E: 'documents' });
    const { counts, columns, findings } = await stateOf(host);
    expect(counts).toMatchObject({ units: 2, complete: 2 });
    expect(columns).toContainEqual(expect.objectContaining({ role: 'documents', letter: 'E' }));
    expect(findings.filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('one cell merged over all three', async () => {
    const sheet = sheetOf('Оценка', [['№', 'Муниципалитет', 'Баллы', '', '', 'Всего'], ...rows]);
    sheet.merges = [{ row: 1, column: 3, rows: 1, columns: 3 }];
    const host = hostOn(workbookOf(sheet));
    expect((await columnsOf(host)).columns.map(({ letter, header }) => letter + header)).toEqual([
      'A№',
      'BМуниципалитет',
      'CБаллы',
      'DБаллы',
      'EБаллы',
      'FВсего',
    ]);
    await confirm(host, { C: 'documents', D: 'mechanism', E: 'budgeting' });
    expect((await stateOf(host)).counts).toMatchObject({ units: 2, complete: 2 });
  });

  test('and a sheet of other things that has the scores elsewhere leads there too', async () => {
    const plan = sheetOf('План', [
      ['Наименование', 'Ед.', 'Количество', 'Цена'],
      ['Бумага', 'пачка', 20, 300],
    ]);
    const scored = sheetOf('Раунд 1', [twoBudgets[1]!.slice(0, 6), ...twoBudgets.slice(2)], 2);
    const alike = sheetOf('Смета', [['Наименование', 'Ед.', 'Количество', 'Цена']], 3);
    const host = hostOn(workbookOf(plan, scored, alike));
    expect(await refusal(host, 'panelState')).toMatchObject({
      name: 'column-missing',
      data: { otherSheets: [{ id: 2, name: 'Раунд 1' }] },
    });
  });
});

test('once a person has chosen, the table is scored by that column, and only marks were added', async () => {
  const host = hostOn(workbook());
  const before = structuredClone(host.workbook.sheets);
  const understood = await confirm(host, { E: 'budgeting', G: '' });
  expect(taken(understood)).toEqual({
    A: ['oblast', 'sure'],
    B: ['name', 'sure'],
    C: ['documents', 'sure'],
    D: ['mechanism', 'sure'],
    E: ['budgeting', 'confirmed'],
  });
  expect(host.workbook.sheets).toEqual(before);
  expect(marksIn(host)).toEqual([
    { role: 'budgeting', headerText: 'Бюджет, балл', version: 1, location: { type: 'COLUMN', sheetId: 1, index: 5 } },
    { role: '', headerText: 'Бюджет, сом', version: 1, location: { type: 'COLUMN', sheetId: 1, index: 7 } },
  ]);
  expect(host.workbook.metadata.every(({ visibility }) => visibility === 'DOCUMENT')).toBe(true);
  const { counts, columns } = await stateOf(host);
  expect(counts).toMatchObject({ units: 3, complete: 3 });
  expect(columns.find(({ role }) => role === 'budgeting')?.letter).toBe('E');
});

test('the choice goes with the column when others are inserted, and lives in a saved file', async () => {
  const host = hostOn(workbook());
  await confirm(host, { E: 'budgeting', G: '' });
  insertColumns(host.workbook, 1, 3, 2);
  const moved = await stateOf(host);
  expect(moved.columns.find(({ role }) => role === 'budgeting')?.letter).toBe('G');
  const reopened = hostOn(await openFile(await writeXlsx(host.workbook), 'Оценка.xlsx'));
  expect((await stateOf(reopened)).columns).toEqual(moved.columns);
  expect((await columnsOf(reopened)).columns.find(({ letter }) => letter === 'G')).toMatchObject({
    role: 'budgeting',
    sureness: 'confirmed',
  });
});

test('a choice is forgotten where the header no longer says the same', async () => {
  const host = hostOn(workbook());
  await confirm(host, { E: '', G: 'budgeting' });
  sheetNamed(host, 'Оценка').rows[1]![6] = { value: 'Телефон главы' };
  expect(await refusal(host, 'panelState')).toMatchObject({ name: 'column-missing', data: { roles: ['budgeting'] } });
  await confirm(host, { E: 'budgeting' });
  expect(marksIn(host)).toEqual([
    expect.objectContaining({ role: 'budgeting', location: { type: 'COLUMN', sheetId: 1, index: 5 } }),
  ]);
  expect((await stateOf(host)).counts.complete).toBe(3);
});

test('a role given to another column is taken from the one that had it', async () => {
  const host = hostOn(workbook());
  await confirm(host, { E: 'budgeting', G: '' });
  await confirm(host, { G: 'budgeting' });
  expect(marksIn(host)).toEqual([expect.objectContaining({ role: 'budgeting', headerText: 'Бюджет, сом' })]);
  expect((await stateOf(host)).columns.find(({ role }) => role === 'budgeting')?.letter).toBe('G');
});

test('a column that was likely only is no longer told once it is confirmed', async () => {
  const host = hostOn(
    workbookOf(
      sheetOf('Оценка', [
        ['Регион', 'Айыл аймагы', 'Документы', 'Механизм', 'Бюджет', 'Источник: документы'],
        ['Чуйская', 'Жаңы-Булак', 2, 1, 3, 'Стратегия 2025'],
      ]),
    ),
  );
  const kinds = async () => (await stateOf(host)).findings.map(({ name }) => name);
  expect(taken(await columnsOf(host))).toMatchObject({ A: ['oblast', 'likely'], F: ['evidence:documents', 'sure'] });
  expect(await kinds()).toContain('column-likely');
  await confirm(host, { A: 'oblast', F: 'comment' });
  expect(taken(await columnsOf(host))).toMatchObject({ A: ['oblast', 'confirmed'], F: ['comment', 'confirmed'] });
  expect(await kinds()).not.toContain('column-likely');
});

test('what is confirmed twice is marked once', async () => {
  const host = hostOn(workbook());
  await confirm(host, { E: 'budgeting', G: '' });
  const first = structuredClone(host.workbook.metadata);
  await confirm(host, { E: 'budgeting', G: '' });
  expect(host.workbook.metadata).toEqual(first);
});

test('a column that is not the one that was shown is left alone', async () => {
  const host = hostOn(workbook());
  const choice = (sheetId: number, header: string) => ({ sheetId, columns: { E: { role: 'budgeting', header } } });
  for (const wrong of [choice(1, 'Бюджет'), choice(7, 'Бюджет, балл')]) {
    expect(await refusal(host, 'panelConfirmColumns', wrong)).toMatchObject({
      name: 'columns-changed',
      data: { sheetName: 'Оценка' },
    });
  }
  expect(host.workbook.metadata).toEqual([]);
});

test('our own columns are not asked about', async () => {
  const host = hostOn(workbook());
  await confirm(host, { E: 'budgeting', G: '' });
  await answer(host, 'panelClassify', {});
  expect((await columnsOf(host)).columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D', 'E', 'F', 'G']);
});

test('understanding the columns takes the same number of calls at 40 and at 5,000 rows', async () => {
  const calls = async (rows: number): Promise<number[]> => {
    const many = Array.from({ length: rows }, (_, index) => ['Чуйская', `М-${index}`, 1, index % 4, 2, '', index]);
    const host = hostOn(workbookOf(sheetOf('Оценка', [...twoBudgets.slice(0, 2), ...many])));
    const counts: number[] = [];
    for (const work of [() => columnsOf(host), () => confirm(host, { E: 'budgeting', G: '' }), () => stateOf(host)]) {
      host.calls.reset();
      await work();
      counts.push(host.calls.total);
    }
    return counts;
  };
  const few = await calls(40);
  expect(await calls(5000)).toEqual(few);
  expect(few[0]).toBeLessThanOrEqual(10);
});

describe('where the open sheet has no table, the sheets that have one are told', () => {
  const empty = sheetOf('Пусто', [], 1);
  const words = sheetOf('Заметки', [['Список'], ['хлеб']], 2);
  const scored = sheetOf(
    'Раунд 1',
    twoBudgets.map((row) => row.slice(0, 6)),
    3,
  );
  const unclear = sheetOf('Раунд 2', twoBudgets, 4);
  const chart = { ...sheetOf('Диаграмма', [], 5), kind: 'chart' as const };
  const hidden = { ...sheetOf('Черновик', twoBudgets, 6), hidden: true };

  test.each([
    ['no-table', empty],
    ['no-header', words],
  ])('%s', async (name, open) => {
    const host = hostOn({ ...workbookOf(empty, words, scored, unclear, chart, hidden), activeSheetId: open.id });
    expect(await refusal(host, 'panelState')).toMatchObject({
      name,
      data: {
        otherSheets: [
          { id: 3, name: 'Раунд 1' },
          { id: 4, name: 'Раунд 2' },
        ],
      },
    });
  });

  test('the menu names them too', () => {
    const said: string[] = [];
    const alert = (_title: string, text: string) => {
      said.push(text);
      return 'OK' as const;
    };
    const host = hostOn({ ...workbookOf(empty, scored), activeSheetId: 1 }, { ui: { alert } });
    host.run('menuCheck');
    expect(said.join()).toContain('«Раунд 1»');
  });

  test('but never our own summary, and at most ten', async () => {
    const sheets = Array.from({ length: 12 }, (_, index) => ({ ...scored, id: index + 3, name: `Раунд ${index}` }));
    const host = hostOn({ ...workbookOf(...structuredClone(sheets), empty), activeSheetId: 3 });
    await answer(host, 'panelSummarise', {});
    host.workbook.activeSheetId = 1;
    const { data } = await refusal(host, 'panelState');
    expect((data as { otherSheets: { name: string }[] }).otherSheets.map(({ name }) => name)).toEqual(
      sheets.slice(0, 10).map(({ name }) => name),
    );
  });
});
