import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { sortRange } from '../../src/host/workbook/editing';
import { oneScope } from './one-scope';
import { head, rows, scored } from './scored-table';
import { answer, hostOn, layoutCalls, refusal, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from './workbook';

const snapshot = (workbook: WorkbookData): string =>
  JSON.stringify(workbook, (_, value) => (value instanceof Map || value instanceof Set ? [...value] : value));

const filled = [
  ['Сумма баллов', 'Категория политики', 'Имеющиеся индикаторы', 'Замечание'],
  [5, 'гендерно-ориентированная', 3, ''],
  [
    '',
    '',
    '',
    'Гендерный бюджет: нет балла; Стратегические документы: балл нельзя учесть; возможно: ориентированная или позитивная',
  ],
  ['', 'гендерно-позитивная', '', 'Гендерный бюджет: нет балла; категория ясна и так'],
  ['', '', '', ''],
  [1, 'гендерно «слепая»', 1, ''],
  ['', '', '', ''],
];

test('four columns right of the table get total, class, indicators present and remark, other rows stay empty', async () => {
  const host = hostOn(scored());
  expect(await answer(host, 'panelClassify', {})).toEqual({ rows: 4 });
  expect(valuesOf(sheetNamed(host, 'Оценка'), 3, 7, 7, 4)).toEqual(filled);
});

test('not one cell of the analyst is changed', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  expect(valuesOf(sheetNamed(host, 'Оценка'), 3, 1, 7, 6)).toEqual([head, ...rows]);
});

test('a second run changes nothing at all', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  const before = snapshot(host.workbook);
  await answer(host, 'panelClassify', {});
  expect(snapshot(host.workbook)).toBe(before);
});

test('a changed score is followed by its total and class', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  sheetNamed(host, 'Оценка').rows[4]![2] = { value: 1 };
  const state = await stateOf(host);
  expect(state.classify).toMatchObject({ state: 'changed', differingCount: 0 });
  sheetNamed(host, 'Оценка').rows[3]![2] = { value: 0 };
  expect((await stateOf(host)).classify).toMatchObject({
    state: 'changed',
    differingCount: 1,
    differing: [{ unit: 'Жаңы-Булак', cell: 'B4' }],
  });
  await answer(host, 'panelClassify', {});
  expect(valuesOf(sheetNamed(host, 'Оценка'), 4, 7, 2, 2)).toEqual([
    [3, 'гендерно-ориентированная'],
    ['', ''],
  ]);
  expect((await stateOf(host)).classify.state).toBe('current');
});

test('rows sorted without our columns are noticed on opening, and refilling puts it right', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  // As when somebody sorts only the columns A to F.
  sortRange(host.workbook, 1, { row: 4, column: 1, rows: 3, columns: 6 }, 2, true);
  const state = await stateOf(host);
  expect(state.classify.state).toBe('misplaced');
  expect(state.findings[0]).toMatchObject({ code: 'M01', name: 'classes-misplaced', severity: 'error' });
  await answer(host, 'panelClassify', {});
  expect((await stateOf(host)).classify).toMatchObject({ state: 'current', differingCount: 0 });
});

test('rows sorted together with our columns are in order', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  sortRange(host.workbook, 1, { row: 4, column: 1, rows: 3, columns: 10 }, 2, true);
  expect((await stateOf(host)).classify.state).toBe('current');
});

test('what a person typed into our columns is shown and replaced only when accepted', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  sheetNamed(host, 'Оценка').rows[3]![9] = { value: 'спросить у Айгуль' };
  expect(await refusal(host, 'panelClassify', {})).toEqual({
    name: 'typed-over',
    data: { cells: [{ sheetName: 'Оценка', cell: 'J4', old: 'спросить у Айгуль', new: '' }] },
  });
  expect(sheetNamed(host, 'Оценка').rows[3]![9]?.value).toBe('спросить у Айгуль');
  await answer(host, 'panelClassify', { replaceTyped: true });
  expect(sheetNamed(host, 'Оценка').rows[3]![9]?.value ?? '').toBe('');
});

test('a formula that the analyst puts under our totals stays a formula', async () => {
  const host = hostOn(scored());
  await answer(host, 'panelClassify', {});
  sheetNamed(host, 'Оценка').rows[8]![6] = { value: 6, formula: '=SUM(G4:G8)' };
  await answer(host, 'panelClassify', {});
  expect(sheetNamed(host, 'Оценка').rows[8]![6]?.formula).toBe('=SUM(G4:G8)');
});

test('a deleted municipality at the end takes its total and class along', async () => {
  const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...rows.slice(0, 3)])));
  await answer(host, 'panelClassify', {});
  const sheet = sheetNamed(host, 'Оценка');
  for (let column = 0; column < 6; column++) sheet.rows[3]![column] = undefined;
  await answer(host, 'panelClassify', {});
  expect(valuesOf(sheet, 4, 7, 1, 4)).toEqual([['', '', '', '']]);
});

test('columns beside the table that are in use are left alone', async () => {
  const cells: CellValue[][] = [head, ...rows.slice(0, 3)].map((row) => [...row]);
  cells[2]![6] = 'без заголовка';
  cells[1]![9] = 'вдалеке';
  const host = hostOn(workbookOf(sheetOf('Оценка', cells)));
  await answer(host, 'panelClassify', {});
  const sheet = sheetNamed(host, 'Оценка');
  expect(valuesOf(sheet, 1, 7, 3, 6)).toEqual([
    ['', 'Сумма баллов', 'Категория политики', '', 'Имеющиеся индикаторы', 'Замечание'],
    ['', 5, 'гендерно-ориентированная', 'вдалеке', 3, ''],
    ['без заголовка', '', '', '', '', expect.any(String)],
  ]);
});

test('a sheet that ends at the table is widened at its end only', async () => {
  const workbook = scored();
  workbook.sheets[0]!.columnCount = 6;
  const host = hostOn(workbook);
  await answer(host, 'panelClassify', {});
  expect(workbook.sheets[0]!.columnCount).toBe(10);
  expect(valuesOf(workbook.sheets[0]!, 3, 7, 7, 4)).toEqual(filled);
});

test('names that look like formulas, numbers or dates stay text wherever they are written', async () => {
  const names = ['=1+1', '+996', '-', '@x', '007', '1/2', 'TRUE', '\tтаб', "'кавычка"];
  const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...names.map((name) => ['Чүй', name, 1, 1, 5, ''])])));
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  for (const sheet of host.workbook.sheets) {
    for (const row of sheet.rows) for (const cell of row ?? []) expect(cell?.formula).toBeUndefined();
  }
  const texts = sheetNamed(host, 'Сводка')
    .rows.flat()
    .map((cell) => cell?.value)
    .filter((value) => typeof value === 'string');
  for (const name of names) expect(texts.join('\n')).toContain(name.trim());
});

describe('what cannot be scored is refused with its place, and nothing is written', () => {
  const cases: [string, string, object, () => WorkbookData][] = [
    ['an empty sheet', 'no-table', { sheetName: 'Пусто' }, () => workbookOf(sheetOf('Пусто', []))],
    [
      'a sheet of other things',
      'no-header',
      { found: 'Список · хлеб' },
      () => workbookOf(sheetOf('Список', [['Список'], ['хлеб']])),
    ],
    ['a header without scores', 'no-scores', { headerRow: 1 }, () => workbookOf(sheetOf('Оценка', [head]))],
    [
      'names without scores',
      'no-scores',
      { headerRow: 1 },
      () => workbookOf(sheetOf('Оценка', [head, ['Чүй', 'А', '', '', '', '']])),
    ],
    [
      'a missing column',
      'column-missing',
      { roles: ['budgeting'] },
      () => workbookOf(sheetOf('Оценка', [head.slice(0, 4), ['Чүй', 'А', 1, 1]])),
    ],
    [
      'two candidate columns',
      'column-ambiguous',
      {
        role: 'budgeting',
        candidates: [
          { letter: 'E', header: 'Бюджет' },
          { letter: 'G', header: 'Бюджет, сом' },
        ],
      },
      () =>
        workbookOf(
          sheetOf('Оценка', [
            [...head, 'Бюджет, сом'],
            ['Чүй', 'А', 1, 1, 1, '', 100],
          ]),
        ),
    ],
    ['a chart sheet', 'not-grid', { kind: 'chart' }, () => workbookOf({ ...sheetOf('Диаграмма', []), kind: 'chart' })],
    [
      'a connected sheet',
      'not-grid',
      { kind: 'datasource' },
      () => workbookOf({ ...sheetOf('База', []), kind: 'datasource' }),
    ],
    [
      'a protected sheet',
      'protected',
      { sheetName: 'Оценка' },
      () => {
        const workbook = scored();
        workbook.sheets[0]!.protections.push({ warningOnly: false, editable: false });
        return workbook;
      },
    ],
    [
      'a protected range where we would write',
      'protected',
      { range: 'H1:H20' },
      () => {
        const workbook = scored();
        workbook.sheets[0]!.protections.push({
          range: { row: 1, column: 8, rows: 20, columns: 1 },
          warningOnly: false,
          editable: false,
        });
        return workbook;
      },
    ],
  ];
  test.each(cases)('%s', async (_, name, data, make) => {
    const host = hostOn(make());
    const before = snapshot(host.workbook);
    for (const call of ['panelClassify', 'panelSummarise']) {
      // A summary is written elsewhere: a protected scored sheet does not stand in its way.
      if (name === 'protected' && call === 'panelSummarise') continue;
      expect(await refusal(host, call, {})).toEqual({ name, data: expect.objectContaining(data) });
      expect(snapshot(host.workbook)).toBe(before);
    }
  });

  test('a protection that only warns, one elsewhere, and an open range in a protected sheet do not refuse', async () => {
    const workbook = scored();
    workbook.sheets[0]!.protections.push(
      { warningOnly: true, editable: false },
      { range: { row: 1, column: 1, rows: 20, columns: 5 }, warningOnly: false, editable: false },
      { warningOnly: false, editable: false, unprotected: [{ row: 1, column: 7, rows: 1000, columns: 4 }] },
    );
    expect(await answer(hostOn(workbook), 'panelClassify', {})).toEqual({ rows: 4 });
  });

  test('another person’s run is waited for and then told', async () => {
    const host = hostOn(scored());
    host.holdDocumentLock();
    expect(await refusal(host, 'panelClassify', {})).toMatchObject({ name: 'busy' });
  });
});

test('the column of remarks is as wide as the longest, within bounds', async () => {
  const width = async (workbook: WorkbookData) => {
    const host = hostOn(workbook);
    await answer(host, 'panelClassify', {});
    return host.workbook.sheets[0]!.columnWidths.get(head.length + 4);
  };
  const clean = [['Чүй', 'Жаңы-Булак', 2, 1, 2, '']];
  expect(await width(workbookOf(sheetOf('Оценка', [head, ...clean])))).toBe(360);
  // 116 letters of some 6 pixels.
  expect(await width(scored())).toBeGreaterThan(600);
  expect(await width(scored())).toBeLessThanOrEqual(720);
});

test('the number of service calls does not grow with the rows', async () => {
  const calls = async (n: number): Promise<{ counts: number[]; layout: number }> => {
    const many = Array.from({ length: n }, (_, index) => [
      'Чүй',
      `М-${index}`,
      index % 4,
      1,
      index % 7 === 0 ? '' : 2,
      '',
    ]);
    const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...many])), { bundle: oneScope });
    const counts: number[] = [];
    let layout = 0;
    for (const name of [
      'panelState',
      'panelClassify',
      'panelSummarise',
      'panelState',
      'panelClassify',
      'panelSummarise',
    ]) {
      host.calls.reset();
      await answer(host, name, ...(name === 'panelState' ? [] : [{}]));
      counts.push(host.calls.total - layoutCalls(host));
      layout = Math.max(layout, layoutCalls(host));
    }
    return { counts, layout };
  };
  const few = await calls(40);
  for (const rows of [1000, 5000]) {
    const many = await calls(rows);
    expect(many.counts).toEqual(few.counts);
    // A longer figure takes a wider column, a longer note a second line.
    expect(Math.abs(many.layout - few.layout)).toBeLessThanOrEqual(3);
  }
  const [open, , , reopen, classifyAgain, summariseAgain] = few.counts as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  expect([open, reopen]).toEqual([12, 11]);
  expect(classifyAgain).toBeLessThanOrEqual(17);
  expect(summariseAgain).toBeLessThanOrEqual(60);
});

test('a sheet of too many cells to be read at once is read the same, with one call more', async () => {
  const read = async (lastColumn: number) => {
    const cells = structuredClone(scored().sheets[0]!);
    cells.columnCount = Math.max(cells.columnCount, lastColumn);
    (cells.rows[14] ??= [])[lastColumn - 1] = { value: 'заметка' };
    const host = hostOn(workbookOf(cells));
    host.calls.reset();
    const { counts, findings } = await stateOf(host);
    return { counts, findings, calls: host.calls.total };
  };
  const [narrow, wide] = [await read(40), await read(18_000)];
  expect(wide).toEqual({ ...narrow, calls: narrow.calls + 1 });
});
