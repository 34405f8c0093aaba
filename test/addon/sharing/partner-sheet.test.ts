// Partner sheets through the packaged add-on: what is in them, what is not, and that what partners wrote stays with its municipality.
import type { PartnerChoice, PartnerSheetMade, SharePreview } from '../../../src/addon/sharing/share-api';
import { deleteColumns } from '../../../src/host/workbook/editing';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from '../workbook';
import { choiceOf, columnOf, dataRows, headerRowOf, make, row, rowsOf, scored, sortBy, write } from './partners';

test('a partner sheet holds places, scores, total and class as plain values, and says where they come from', async () => {
  const host = hostOn(workbookOf(scored()));
  const made = await make(host);
  expect(made).toMatchObject({ sheetName: 'Для партнёров', count: 4, unchanged: false, kept: 0, moved: 0 });
  const sheet = sheetNamed(host, 'Для партнёров');
  const rows = rowsOf(sheet);
  expect(rows.slice(0, 4).map((cells) => cells[0])).toEqual([
    'Гендерная оценка 2026',
    'Источник: лист «Баллы», 4 муниципалитета; по состоянию на 24.11.2026 14:05 (Asia/Bishkek)',
    'Методика: руководство Министерства экономики Кыргызской Республики, 2015 год; версия 1.0. 3 индикатора, по каждому 0–3 балла. Категории по сумме баллов: «слепая» 0–2, ориентированная 3–5, позитивная 6–9. Пустая ячейка значит, что балла нет, а не ноль.',
    '',
  ]);
  expect(rows.slice(4)).toEqual([
    [
      'Область',
      'Муниципалитет',
      'Стратегические документы',
      'Институциональный механизм',
      'Гендерный бюджет',
      'Сумма баллов',
      'Категория политики',
    ],
    ['Ошская', 'Жаңы-Булак', 2, 2, 1, 5, 'гендерно-ориентированная'],
    ['Ошская', 'Бөрү-Төр', 3, 3, 2, 8, 'гендерно-позитивная'],
    ['Таласская', '=Таш-Короо', 1, 1, '', '', 'не определена'],
    ['Таласская', 'Кара-Дөбө', 0, 1, 1, 2, 'гендерно «слепая»'],
  ]);
  expect(sheet.rows.flat().filter((cell) => cell?.formula !== undefined)).toEqual([]);
  expect(JSON.stringify([sheet, host.workbook.metadata])).not.toMatch(/тайна|приказ|Обоснование|Примечание/);
  expect(host.workbook.activeSheetId).toBe(1);
});

test('the sheet is protected with a warning, its header is frozen, and its class colours need no other sheet', async () => {
  const host = hostOn(workbookOf(scored()));
  await make(host, { proposals: true });
  const sheet = sheetNamed(host, 'Для партнёров');
  expect(sheet.protections).toEqual([
    expect.objectContaining({
      warningOnly: true,
      unprotected: [8, 9, 10, 11].map((column) => ({ row: 6, column, rows: sheet.rowCount - 5, columns: 1 })),
    }),
  ]);
  expect(sheet.frozenRows).toBe(5);
  const rules = sheet.conditionalFormats;
  expect(rules).toHaveLength(3);
  expect(rules.map(({ ranges }) => ranges[0]?.column)).toEqual([7, 7, 7]);
  expect(JSON.stringify(rules)).not.toContain('Баллы');
});

test.each([
  ['ru', 'Для партнёров', 'Категория политики', 'гендерно-позитивная', 'Ваш балл: Гендерный бюджет'],
  ['ky', 'Өнөктөштөргө', 'Саясаттын категориясы', 'гендердик-позитивдүү', 'Сиздин балл: Гендердик бюджет'],
  ['en', 'For partners', 'Policy class', 'gender-positive', 'Your score: Gender budgeting'],
] as const)('headers and classes are in the language chosen, not in the document’s: %s', async (language, ...words) => {
  const host = hostOn(workbookOf(scored()));
  await make(host, { language, proposals: true });
  const [, sheet] = host.workbook.sheets;
  const header = headerRowOf(sheet!);
  expect([sheet!.name, header[6], dataRows(sheet!)[1]![6], header[9]]).toEqual(words);
});

test('the preview says what will be in it and what will not, and writes nothing', async () => {
  const source = scored();
  source.hiddenRows.add(4);
  source.hiddenColumns.add(3);
  const host = hostOn(workbookOf(source, sheetOf('Черновик', [['тайна']], 2)));
  const before = JSON.stringify(host.workbook);
  const preview = await answer<SharePreview>(host, 'sharePreview', { choice: await choiceOf(host) });
  expect(JSON.stringify(host.workbook)).toBe(before);
  expect(preview.headers).toEqual([
    'Область',
    'Муниципалитет',
    'Институциональный механизм',
    'Гендерный бюджет',
    'Сумма баллов',
    'Категория политики',
  ]);
  expect(preview.count).toBe(3);
  expect(preview.rows[0]).toEqual(['Ошская', 'Жаңы-Булак', '2', '1', '5', 'гендерно-ориентированная']);
  expect(preview.leftBehind).toEqual(
    expect.arrayContaining([
      { kind: 'hidden-rows', count: 1 },
      { kind: 'hidden-columns', count: 1 },
      { kind: 'evidence', count: 1 },
      { kind: 'comments', count: 1 },
    ]),
  );
  expect(preview).toMatchObject({ otherSheets: 1, partner: null });
});

test('a refresh with nothing new writes nothing and keeps its time', async () => {
  let now = '2026-11-24T08:05:00Z';
  const host = hostOn(workbookOf(scored()), { now: () => new Date(now) });
  await make(host, { proposals: true });
  const before = JSON.stringify(host.workbook);
  now = '2026-11-25T08:05:00Z';
  expect(await make(host, { proposals: true })).toMatchObject({ unchanged: true });
  expect(JSON.stringify(host.workbook)).toBe(before);
  row(host, 1, 3)[2] = { value: 3 };
  expect(await make(host, { proposals: true })).toMatchObject({ unchanged: false });
  expect(rowsOf(sheetNamed(host, 'Для партнёров'))[1]![0]).toContain('25.11.2026 14:05');
});

test('it is refreshed with the summary in one click, with what was chosen for it', async () => {
  const host = hostOn(workbookOf(scored()));
  await make(host, { language: 'en', proposals: true });
  row(host, 1, 3)[2] = { value: 3 };
  await answer(host, 'panelSummarise', {});
  const cells = dataRows(host.workbook.sheets.find(({ name }) => name === 'For partners')!);
  expect(cells[0]!.slice(0, 7)).toEqual(['Ошская', 'Жаңы-Булак', 3, 2, 1, 6, 'gender-positive']);
});

describe('what partners wrote', () => {
  test('stays with its municipality when the table is sorted, gets new rows or loses some', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    write(host, 'Кара-Дөбө', 'Причина или ссылка', '=решение 5');
    write(host, 'Бөрү-Төр', 'Причина или ссылка', 'согласны');
    const { rows } = host.workbook.sheets[0]!;
    const [first, second, third, fourth] = rows.slice(2);
    rows.splice(
      2,
      4,
      fourth!,
      ['Чүйская', 'Жаңы-Жол', 2, 2, 2].map((value) => ({ value })),
      third!,
      second!,
      first!,
    );
    expect(await make(host, { proposals: true })).toMatchObject({ count: 5, kept: 0 });
    const sheet = sheetNamed(host, 'Для партнёров');
    expect(dataRows(sheet).map((cells) => [cells[1], cells[9], cells[10]])).toEqual([
      ['Кара-Дөбө', 2, '=решение 5'],
      ['Жаңы-Жол', '', ''],
      ['=Таш-Короо', '', ''],
      ['Бөрү-Төр', '', 'согласны'],
      ['Жаңы-Булак', '', ''],
    ]);
    rows.splice(2, 1);
    expect(await make(host, { proposals: true })).toMatchObject({ count: 4, kept: 1 });
    expect(
      dataRows(sheet)
        .slice(4)
        .map((cells) => cells.slice(0, 11)),
    ).toEqual([
      ['Выше больше не показываются; предложенное сохранено здесь:', '', '', '', '', '', '', '', '', '', ''],
      ['Таласская', 'Кара-Дөбө', 0, 1, 1, 2, 'гендерно «слепая»', '', '', 2, '=решение 5'],
    ]);
  });

  test('is not touched where a municipality without any goes: its row goes with it', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const sheet = sheetNamed(host, 'Для партнёров');
    const before = sheet.rowCount;
    host.workbook.sheets[0]!.rows.splice(3, 1);
    expect(await make(host, { proposals: true })).toMatchObject({ count: 3, kept: 0 });
    expect(sheet.rowCount).toBe(before - 1);
    expect(sheet.rows[8]?.some((cell) => cell?.style?.background !== undefined) ?? false).toBe(false);
    expect(dataRows(sheet)[2]![9]).toBe(2);
  });

  test('of a municipality that was renamed is kept at the foot, and goes back to it when the name comes back', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Бөрү-Төр', 'Причина или ссылка', 'см. решение');
    row(host, 1, 4)[1] = { value: 'Бөрү-Төбө' };
    expect(await make(host, { proposals: true })).toMatchObject({ kept: 1 });
    expect(await make(host, { proposals: true })).toMatchObject({ kept: 1, unchanged: true });
    row(host, 1, 4)[1] = { value: 'Бөрү-Төр' };
    expect(await make(host, { proposals: true })).toMatchObject({ kept: 0 });
    const cells = dataRows(sheetNamed(host, 'Для партнёров'));
    expect(cells).toHaveLength(4);
    expect(cells[1]![10]).toBe('см. решение');
  });

  test('does not pass to another municipality of the same name, whose raion is not on the sheet', async () => {
    const host = hostOn(
      workbookOf(
        sheetOf('Баллы', [
          ['Область', 'Район', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'],
          ['Джалал-Абадская', 'Аксыйский', 'Ак-Суу', 1, 1, 1],
          ['Баткенская', 'Лейлекский', 'Көк-Таш', 2, 2, 2],
        ]),
      ),
    );
    const columns = ['name', 'documents', 'total'];
    await make(host, { proposals: true, columns });
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.rows[5]![4] = { value: 'протокол 3' };
    row(host, 1, 2)[1] = { value: 'Лейлекский' };
    row(host, 1, 2)[0] = { value: 'Баткенская' };
    expect(await make(host, { proposals: true, columns })).toMatchObject({ kept: 1 });
    expect(dataRows(sheet).map((cells) => [cells[0], cells[4]])).toEqual([
      ['Ак-Суу', ''],
      ['Көк-Таш', ''],
      ['Выше больше не показываются; предложенное сохранено здесь:', ''],
      ['Ак-Суу', 'протокол 3'],
    ]);
  });

  test('survives when partners sort the sheet, add a column of their own and rename headers', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 3);
    const sheet = sheetNamed(host, 'Для партнёров');
    sortBy(sheet, 2);
    const at = dataRows(sheet).findIndex((cells) => cells[1] === 'Кара-Дөбө');
    sheet.rows[5 + at]![13] = { value: 'наша пометка' };
    sheet.rows[4]![9] = { value: 'наш балл' };
    row(host, 1, 3)[2] = { value: 1 };
    await make(host, { proposals: true });
    const cells = dataRows(sheet);
    expect(cells.map((one) => one[1])).toEqual(['Жаңы-Булак', 'Бөрү-Төр', '=Таш-Короо', 'Кара-Дөбө']);
    expect(cells[3]!.slice(9, 14)).toEqual([3, '', 'tf0253c81-0-1-1', '', 'наша пометка']);
    expect(headerRowOf(sheet)[9]).toBe('Ваш балл: Гендерный бюджет');
  });

  test('over a score in our own column becomes a proposal', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.rows[5]![2] = { value: 3 };
    expect(await make(host, { proposals: true })).toMatchObject({ moved: 1 });
    const [first] = dataRows(sheet);
    expect([first![2], first![7]]).toEqual([2, 3]);
  });

  test('over a score stays also where it is a text or no score', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.rows[5]![2] = { value: ' 3,0 ' };
    sheet.rows[6]![2] = { value: 'да' };
    sheet.rows[6]![3] = { value: '=4' };
    write(host, 'Бөрү-Төр', 'Причина или ссылка', 'приказ');
    expect(await make(host, { proposals: true })).toMatchObject({ moved: 2 });
    const [first, second] = dataRows(sheet);
    expect([first![2], first![7]]).toEqual([2, 3]);
    expect([second![2], second![3], second![7], second![10]]).toEqual([3, 3, '', 'приказ; да; =4']);
    expect(await make(host, { proposals: true })).toMatchObject({ unchanged: true });
  });

  test('stays when columns for proposals are no longer wanted; empty ones go', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    await make(host);
    expect(headerRowOf(sheetNamed(host, 'Для партнёров'))).toHaveLength(7);
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 3);
    expect(await make(host)).toMatchObject({ columnsKept: true });
    expect(columnOf(sheetNamed(host, 'Для партнёров'), 'Ваш балл: Гендерный бюджет')).toBeGreaterThan(0);
  });

  test('follows when other columns are chosen', async () => {
    const host = hostOn(workbookOf(scored()));
    const usual = await choiceOf(host);
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 3);
    await make(host, {
      proposals: true,
      columns: ['name', ...usual.columns.filter((key) => key !== 'oblast' && key !== 'name'), 'present'],
    });
    const sheet = sheetNamed(host, 'Для партнёров');
    expect(headerRowOf(sheet)[0]).toBe('Муниципалитет');
    const cells = dataRows(sheet)[3]!;
    expect([cells[0], cells[columnOf(sheet, 'Ваш балл: Гендерный бюджет') - 1]]).toEqual(['Кара-Дөбө', 3]);
  });
});

describe('a partner sheet that people changed', () => {
  test('is found under another name and in another place', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host);
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.name = 'Министерству';
    host.workbook.sheets.reverse();
    row(host, 1, 3)[2] = { value: 3 };
    expect(await make(host)).toMatchObject({ sheetName: 'Министерству', sheetId: sheet.id });
  });

  test('is made anew where it was deleted; a copy of it is left alone', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    const [, first] = host.workbook.sheets;
    const code = headerRowOf(first!)[11];
    host.workbook.sheets.splice(1, 1);
    host.workbook.metadata = host.workbook.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== first!.id,
    );
    await make(host, { proposals: true });
    expect(host.workbook.sheets).toHaveLength(2);
    expect(headerRowOf(host.workbook.sheets[1]!)[11]).toBe(code);
  });

  test('gets its header back where it was deleted, and what partners wrote stays', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 3);
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.rows.splice(0, 5);
    host.workbook.metadata = host.workbook.metadata.filter(({ value }) => value !== 'header');
    await make(host, { proposals: true });
    expect(headerRowOf(sheet)[0]).toBe('Область');
    expect(dataRows(sheet).map((cells) => [cells[1], cells[9]])).toEqual([
      ['Жаңы-Булак', ''],
      ['Бөрү-Төр', ''],
      ['=Таш-Короо', ''],
      ['Кара-Дөбө', 3],
    ]);
  });

  test('is known by names where the codes were emptied', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host, { proposals: true });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 3);
    const sheet = sheetNamed(host, 'Для партнёров');
    for (const cells of sheet.rows.slice(5)) cells![11] = undefined;
    sortBy(sheet, 2);
    await make(host, { proposals: true });
    expect(dataRows(sheet).map((cells) => [cells[1], cells[9], cells[11]])).toEqual([
      ['Жаңы-Булак', '', 't1e7feda0-2-2-1'],
      ['Бөрү-Төр', '', 't36dd1fdf-3-3-2'],
      ['=Таш-Короо', '', 't2e070a6c-1-1-_'],
      ['Кара-Дөбө', 3, 'tf0253c81-0-1-1'],
    ]);
  });

  test('gets back a column of codes, of scores or for proposals that was deleted; what stands beside stays', async () => {
    for (const column of [12, 4, 9]) {
      const host = hostOn(workbookOf(scored()));
      await make(host, { proposals: true });
      const sheet = sheetNamed(host, 'Для партнёров');
      const ours = () => [headerRowOf(sheet), ...dataRows(sheet).map((cells) => cells.slice(0, 12))];
      const whole = ours();
      write(host, 'Кара-Дөбө', 'Причина или ссылка', 'решение 5');
      deleteColumns(host.workbook, sheet.id, column);
      sheet.rows.splice(5, 0, ...sheet.rows.splice(8, 1));
      row(host, 1, 3)[2] = { value: 2 };
      await make(host, { proposals: true });
      expect(dataRows(sheet).map((cells) => cells[10])).toEqual(['', '', '', 'решение 5']);
      write(host, 'Кара-Дөбө', 'Причина или ссылка', '');
      expect(ours()).toEqual(whole);
    }
  });

  test('is not touched where somebody else protected it', async () => {
    const host = hostOn(workbookOf(scored()));
    await make(host);
    const sheet = sheetNamed(host, 'Для партнёров');
    sheet.protections = [{ warningOnly: false, editable: false }];
    row(host, 1, 3)[2] = { value: 3 };
    const before = JSON.stringify(sheet);
    const choice = await choiceOf(host);
    expect(await refusal(host, 'sharePartnerSheet', { choice })).toMatchObject({ name: 'protected' });
    expect(JSON.stringify(sheet)).toBe(before);
  });
});

test('a partner sheet is not taken for scores: the panel speaks of the sheet that it was made from', async () => {
  const host = hostOn(workbookOf(scored()));
  await make(host, { proposals: true });
  host.workbook.activeSheetId = 2;
  expect((await stateOf(host)).sheet).toEqual({ id: 1, name: 'Баллы' });
  // A copy that came back from a file bears no marks.
  const back = sheetOf('Ответ', rowsOf(host.workbook.sheets[1]!) as never, 9);
  host.workbook.sheets.push(back);
  host.workbook.activeSheetId = 9;
  expect(await refusal(host, 'panelState')).toMatchObject({ name: 'partner-sheet-is-active' });
  host.workbook.sheets.push(sheetOf('Пусто', [['']], 10));
  host.workbook.activeSheetId = 10;
  const { data } = (await refusal(host, 'panelState')) as { data: { otherSheets: { name: string }[] } };
  expect(data.otherSheets.map(({ name }) => name)).toEqual(['Баллы']);
});

test.each<[string, Partial<PartnerChoice>, string, object]>([
  ['no column', { columns: [] }, 'nothing-to-share', { what: 'columns' }],
  ['columns that are not there', { columns: ['header:Никогда'] }, 'nothing-to-share', { what: 'columns' }],
  ['proposals without names', { columns: ['documents'], proposals: true }, 'proposals-need', { what: 'name' }],
  ['proposals without scores', { columns: ['name', 'class'], proposals: true }, 'proposals-need', { what: 'scores' }],
])('a choice with %s is refused, and nothing is made', async (_, more, name, data) => {
  const host = hostOn(workbookOf(scored()));
  const choice = await choiceOf(host, more);
  expect(await refusal(host, 'sharePartnerSheet', { choice })).toEqual({ name, data });
  expect(host.workbook.sheets).toHaveLength(1);
});

test('nobody to share is told', async () => {
  const source = scored();
  for (const hidden of [3, 4, 5, 6]) source.hiddenRows.add(hidden);
  const host = hostOn(workbookOf(source));
  const choice = await choiceOf(host);
  expect(await refusal(host, 'sharePartnerSheet', { choice })).toMatchObject({ name: 'nothing-to-share' });
  expect(host.workbook.sheets).toHaveLength(1);
});

test('calls do not grow with the rows', async () => {
  const calls = async (count: number): Promise<number[]> => {
    const rows = Array.from({ length: count }, (_, index) => ['Ошская', `Айыл ${index}`, index % 4, 1, 2, '', '']);
    const host = hostOn(
      workbookOf(
        sheetOf('Баллы', [
          ['Раунд'],
          ...scored()
            .rows.slice(1, 2)
            .map((cells) => cells!.map((cell) => cell?.value ?? '')),
          ...rows,
        ]),
      ),
    );
    const more = { proposals: true, hiddenRows: true };
    const counted: number[] = [];
    const run = async (): Promise<PartnerSheetMade> => {
      const choice = await choiceOf(host, more);
      host.calls.reset();
      const made = await answer<PartnerSheetMade>(host, 'sharePartnerSheet', { choice });
      counted.push(host.calls.total);
      return made;
    };
    await run();
    host.workbook.sheets[0]!.rows.splice(2, 0, ...host.workbook.sheets[0]!.rows.splice(10, 3));
    await run();
    return counted;
  };
  const [few, many] = [await calls(1100), await calls(1900)];
  expect(many).toEqual(few);
  expect(few[0]).toBeLessThan(110);
});
