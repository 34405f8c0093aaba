// Partners' answers through the packaged add-on: how they are recognised, what stands beside them, and what a decision writes.
import type { CorrectedCells } from '../../../src/addon/api';
import type { Decided, Proposal, Proposals } from '../../../src/addon/sharing/share-api';
import type { CellValue } from '../../../src/files/workbook';
import { languages } from '../../../src/core/language';
import type { Host } from '../../../src/host/host';
import { sortRows } from '../../../src/host/workbook/sort-rows';
import { oneScope } from '../one-scope';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from '../workbook';
import { dataRows, headerRowOf, make, row, rowsOf, scored, sortBy, write } from './partners';

const partnerSheet = (host: Host) => sheetNamed(host, 'Для партнёров');

async function hostWithPartners(language: 'ru' | 'ky' | 'en' = 'ru'): Promise<Host> {
  const host = hostOn(workbookOf(scored()));
  await make(host, { proposals: true, language });
  return host;
}

const proposalsOf = (host: Host, of: object = { sheetId: 2 }): Promise<Proposals> =>
  answer<Proposals>(host, 'shareProposals', { answer: of });

/** What stands on the partner sheet, as rows read from a file. */
const fileOf = (host: Host): (CellValue | null)[][] =>
  rowsOf(host.workbook.sheets[1]!).map((cells) => cells.map((value) => (value === '' ? null : value)));

const told = ({ list }: Proposals) =>
  list.map(({ unit, cell, current, proposed, reason, problem }) => [unit, cell, current, proposed, reason, problem]);

const decisionOn = (proposal: Proposal, accept: boolean, why = '') => ({
  unitCode: proposal.unitCode,
  indicator: proposal.indicator!,
  current: proposal.current,
  proposed: proposal.proposed as number,
  accept,
  reason: proposal.reason,
  why,
});

const decide = (host: Host, ...decisions: ReturnType<typeof decisionOn>[]): Promise<Decided> =>
  answer<Decided>(host, 'shareDecide', { sheetId: 1, decisions });

const journalOf = (host: Host): unknown[][] => {
  const journal = host.workbook.sheets.find(({ name }) => name === 'Теңдик · журнал');
  return journal
    ? rowsOf(journal)
        .slice(1)
        .map((cells) => cells.slice(1, 9))
    : [];
};

test('a sheet on which nobody wrote holds no proposals', async () => {
  const host = await hostWithPartners();
  expect(await proposalsOf(host)).toMatchObject({
    sheetId: 1,
    sheetName: 'Баллы',
    count: 0,
    same: 0,
    missing: [],
    foreign: false,
  });
});

test('proposals stand beside what the table holds, wherever their rows were sorted', async () => {
  const host = await hostWithPartners();
  write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
  write(host, 'Кара-Дөбө', 'Причина или ссылка', 'https://example.org/5');
  write(host, '=Таш-Короо', 'Гендерный бюджет', '3');
  sortBy(partnerSheet(host), 2);
  expect(told(await proposalsOf(host))).toEqual(
    expect.arrayContaining([
      ['Кара-Дөбө', 'E6', 1, 2, 'https://example.org/5', null],
      ['=Таш-Короо', 'E5', null, 3, '', null],
    ]),
  );
});

test.each(languages)('the rows of a file are read like the sheet itself, in %s', async (language) => {
  const host = await hostWithPartners(language);
  const rows = fileOf(host);
  rows[5]![9] = 3;
  rows[5]![10] = 'см. приказ';
  const { list } = await proposalsOf(host, { rows: [[], ...rows.slice(4)] });
  expect(list).toEqual([
    expect.objectContaining({
      unit: 'Жаңы-Булак',
      indicator: 'budgeting',
      current: 1,
      seen: 1,
      proposed: 3,
      reason: 'см. приказ',
      row: 3,
      acceptable: true,
    }),
  ]);
});

test('a copy of the tab in the document is found and read', async () => {
  const host = await hostWithPartners();
  const rows = rowsOf(partnerSheet(host));
  rows[6]![7] = 1;
  host.workbook.sheets.push(sheetOf('Ответ министерства', rows as never, 9));
  const { answers } = await answer<{ answers: object[] }>(host, 'shareState');
  expect(answers).toEqual([
    { sheetId: 2, sheetName: 'Для партнёров', isCopy: false },
    { sheetId: 9, sheetName: 'Ответ министерства', isCopy: true },
  ]);
  expect(told(await proposalsOf(host, { sheetId: 9 }))).toEqual([['Бөрү-Төр', 'C4', 3, 1, '', null]]);
});

test('a proposal that says what stands there is dropped, unless it gives a reason', async () => {
  const host = await hostWithPartners();
  write(host, 'Бөрү-Төр', 'Гендерный бюджет', 2);
  write(host, 'Жаңы-Булак', 'Гендерный бюджет', 1);
  write(host, 'Жаңы-Булак', 'Причина или ссылка', 'подтверждаем');
  const found = await proposalsOf(host);
  expect(found).toMatchObject({ count: 1, same: 2 });
  expect(told(found)).toEqual([['Жаңы-Булак', null, null, null, 'подтверждаем', 'no-score']]);
});

test('what cannot be taken is told, each with its reason', async () => {
  const source = scored();
  source.rows.push(source.rows[3]!.map((cell) => cell && { ...cell }));
  const host = hostOn(workbookOf(source));
  await make(host, { proposals: true });
  const rows = fileOf(host);
  const [first, second, third, fourth] = [rows[5]!, rows[6]!, rows[7]!, rows[8]!];
  first[7] = 7;
  second[7] = 1;
  third[7] = 2;
  fourth[7] = 1;
  fourth[8] = 'н/д';
  rows.push([...third]);
  rows.push(['Нарынская', 'Чужой', null, null, null, null, null, 1, null, null, 'мы новые', 't00000000-1-1-1']);
  rows.push(['Нарынская', 'Без кода', null, null, null, null, null, 1, null, null, null, null]);
  row(host, 1, 6)[2] = { value: 2 };
  const found = await proposalsOf(host, { rows });
  expect(found.list.map(({ unit, problem, acceptable }) => [unit, problem, acceptable])).toEqual([
    ['Жаңы-Булак', 'off-scale', false],
    ['Бөрү-Төр', 'unit-twice', false],
    ['=Таш-Короо', 'repeated', false],
    ['Кара-Дөбө', 'changed', true],
    ['Кара-Дөбө', 'off-scale', false],
    ['=Таш-Короо', 'repeated', false],
    ['Чужой', 'unknown-unit', false],
    ['Без кода', 'no-code', false],
  ]);
  const [, , , changed] = found.list;
  expect(changed).toMatchObject({ seen: 0, current: 2, proposed: 1 });
});

test('rows sorted without their codes are told, and nothing of them can be accepted', async () => {
  const host = await hostWithPartners();
  write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
  write(host, 'Бөрү-Төр', 'Причина или ссылка', 'согласны');
  sortRows(partnerSheet(host), { row: 6, column: 1, rows: 4, columns: 11 }, 2, false);
  const { list } = await proposalsOf(host, { rows: fileOf(host) });
  expect(
    list.map(({ unit, cell, proposed, problem, acceptable }) => [unit, cell, proposed, problem, acceptable]),
  ).toEqual([
    ['Кара-Дөбө', null, 2, 'other-unit', false],
    ['Бөрү-Төр', null, null, 'other-unit', false],
  ]);
  // On our own sheet a refresh puts the codes beside their names again.
  await make(host, { proposals: true });
  expect(told(await proposalsOf(host))).toEqual([
    ['Бөрү-Төр', null, null, null, 'согласны', 'no-score'],
    ['Кара-Дөбө', 'E6', 1, 2, '', null],
  ]);
});

test('a score whose cell holds a formula is not offered to be replaced', async () => {
  const source = scored();
  source.rows[2]![2] = { value: 2, formula: '=1+1' };
  const host = hostOn(workbookOf(source));
  await make(host, { proposals: true });
  write(host, 'Жаңы-Булак', 'Стратегические документы', 3);
  const { list } = await proposalsOf(host);
  expect(list).toMatchObject([{ cell: 'C3', problem: 'not-a-value', acceptable: false }]);
});

test('a score changed in its own column of a copy is a proposal', async () => {
  const host = await hostWithPartners();
  const rows = fileOf(host);
  rows[6]![3] = 1;
  expect((await proposalsOf(host, { rows })).list).toEqual([
    expect.objectContaining({ unit: 'Бөрү-Төр', indicator: 'mechanism', current: 3, proposed: 1, overwritten: true }),
  ]);
});

describe('an answer that is no longer what it was', () => {
  test('without the column of codes is not ours', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host).map((cells) => cells.slice(0, 11));
    expect((await refusal(host, 'shareProposals', { answer: { rows } })).name).toBe('answer-not-ours');
    expect((await refusal(host, 'shareProposals', { answer: { rows: [] } })).name).toBe('answer-not-ours');
    expect((await refusal(host, 'shareProposals', { answer: { sheetId: 1 } })).name).toBe('answer-not-ours');
  });

  test('with its codes emptied says so', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host).map((cells, index) => (index > 4 ? cells.slice(0, 11) : cells));
    expect((await refusal(host, 'shareProposals', { answer: { rows } })).name).toBe('answer-no-codes');
  });

  test('with headers changed names the columns that were not found', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    rows[4]![7] = 'наш балл';
    rows[5]![9] = 3;
    expect(await proposalsOf(host, { rows })).toMatchObject({
      missing: [{ kind: 'proposed', indicator: 'documents' }],
      count: 1,
    });
    rows[4]![2] = 'балл';
    rows[4]![10] = 'примечание';
    expect((await proposalsOf(host, { rows })).missing).toEqual([
      { kind: 'proposed', indicator: 'documents' },
      { kind: 'score', indicator: 'documents' },
      { kind: 'reason', indicator: '' },
    ]);
    rows[4] = rows[4]!.map((_, index) => (index === 11 ? rows[4]![11]! : 'что-то'));
    expect((await refusal(host, 'shareProposals', { answer: { rows } })).name).toBe('answer-no-columns');
  });

  test('with a column for proposals twice takes neither', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host).map((cells, at) => [...cells.slice(0, 7), at === 4 ? cells[7]! : '', ...cells.slice(7)]);
    rows[5]![8] = 3;
    expect(await proposalsOf(host, { rows })).toMatchObject({
      missing: [{ kind: 'proposed', indicator: 'documents' }],
      count: 0,
    });
  });

  test('without a column of names is refused: nobody could see that rows were sorted without their codes', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    rows[4]![1] = 'Айыл өкмөтү';
    expect((await refusal(host, 'shareProposals', { answer: { rows } })).name).toBe('answer-no-names');
  });

  test('with scores written over by what is none, or where the code is gone, is told', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    rows[5]![2] = 'да';
    rows[6]![3] = 4;
    rows[7]![4] = 'нет документа';
    rows[8]![2] = 3;
    rows[8]![11] = '';
    rows.push(['Ошская', 'Новое', 1, 2, 0], ['', 'Итого', 7, 9, 4]);
    const { list } = await proposalsOf(host, { rows });
    expect(list.map(({ unit, indicator, proposed, problem }) => [unit, indicator, proposed, problem])).toEqual([
      ['Жаңы-Булак', 'documents', 'да', 'off-scale'],
      ['Бөрү-Төр', 'mechanism', '4', 'off-scale'],
      ['=Таш-Короо', 'budgeting', 'нет документа', 'off-scale'],
      ['Кара-Дөбө', null, null, 'no-code'],
      ['Новое', null, null, 'no-code'],
    ]);
  });

  test('with codes of other rows tells only of rows in which somebody wrote', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    [rows[5]![11], rows[6]![11]] = [rows[6]![11]!, rows[5]![11]!];
    [rows[7]![11], rows[8]![11]] = [rows[8]![11]!, rows[7]![11]!];
    rows[6]![2] = 0;
    const { list } = await proposalsOf(host, { rows });
    expect(list.map(({ unit, problem }) => [unit, problem])).toEqual([['Бөрү-Төр', 'other-unit']]);
  });

  test('with names that a program has spoilt tells only of rows in which somebody wrote', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    rows[5]![1] = 'Жа?ы-Булак';
    rows[6]![1] = 'Б?р?-Т?р';
    rows[6]![9] = 3;
    rows[8]![1] = 'Кара-Д?б?';
    rows[8]![2] = 2;
    const { list } = await proposalsOf(host, { rows });
    expect(list.map(({ unit, problem }) => [unit, problem])).toEqual([
      ['Б?р?-Т?р', 'other-unit'],
      ['Кара-Д?б?', 'other-unit'],
    ]);
  });

  test('of the partner sheet itself is read by its marks, whatever its header says', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    for (const column of [7, 9, 11]) partnerSheet(host).rows[4]![column] = { value: 'иначе' };
    expect(told(await proposalsOf(host))).toEqual([['Кара-Дөбө', 'E6', 1, 2, '', null]]);
  });

  test('from another document is refused, and taken for this sheet only when told to', async () => {
    const host = await hostWithPartners();
    const rows = fileOf(host);
    rows[4]![11] = String(rows[4]![11]).replace(/tendik-1-\w+/, 'tendik-1-other');
    rows[5]![9] = 3;
    expect((await refusal(host, 'shareProposals', { answer: { rows } })).name).toBe('answer-foreign');
    expect(await answer<Proposals>(host, 'shareProposals', { answer: { rows }, foreignFor: 1 })).toMatchObject({
      foreign: true,
      count: 1,
    });
  });
});

describe('a decision', () => {
  test('writes what is accepted, and only that; both stand in the journal with before, after and reason', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    write(host, 'Кара-Дөбө', 'Причина или ссылка', 'решение 5');
    write(host, 'Бөрү-Төр', 'Стратегические документы', 0);
    const before = rowsOf(sheetNamed(host, 'Баллы'));
    const { list } = await proposalsOf(host);
    const [down, up] = list;
    expect(await decide(host, decisionOn(up!, true, 'проверено'), decisionOn(down!, false, 'документ есть'))).toEqual({
      accepted: 1,
      declined: 1,
      left: [],
    });
    before[5]![4] = 2;
    expect(rowsOf(sheetNamed(host, 'Баллы'))).toEqual(before);
    expect(journalOf(host)).toEqual([
      ['предложение принято', 'Баллы', 'E6', 'Кара-Дөбө', '', '1', '2', 'решение 5 · проверено'],
      ['предложение отклонено', 'Баллы', 'C4', 'Бөрү-Төр', '', '3', '3', '→ 0 · документ есть'],
    ]);
    const after = await proposalsOf(host);
    expect(after.list.map(({ unit, decided, problem }) => [unit, decided, problem])).toEqual([
      ['Бөрү-Төр', 'declined', null],
    ]);
  });

  test('writes nothing where something else stands by now', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const { list } = await proposalsOf(host);
    row(host, 1, 6)[4] = { value: 3 };
    expect(await decide(host, decisionOn(list[0]!, true))).toEqual({
      accepted: 0,
      declined: 0,
      left: [{ unitCode: list[0]!.unitCode, indicator: 'budgeting' }],
    });
    expect(row(host, 1, 6)[4]?.value).toBe(3);
    expect(journalOf(host)).toEqual([]);
  });

  test('finds its municipality where the table was sorted since', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const { list } = await proposalsOf(host);
    const { rows } = sheetNamed(host, 'Баллы');
    rows.splice(2, 0, rows.pop()!);
    expect(await decide(host, decisionOn(list[0]!, true))).toMatchObject({ accepted: 1 });
    expect(rows[2]!.map((cell) => cell?.value).slice(1, 5)).toEqual(['Кара-Дөбө', 0, 1, 2]);
  });

  test('that was accepted can be taken back like a correction', async () => {
    const host = await hostWithPartners();
    write(host, '=Таш-Короо', 'Гендерный бюджет', 2);
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const { list } = await proposalsOf(host);
    await decide(host, ...list.map((one) => decisionOn(one, true)));
    expect([row(host, 1, 5)[4]?.value, row(host, 1, 6)[4]?.value]).toEqual([2, 2]);
    expect(await answer<CorrectedCells>(host, 'panelUndo')).toMatchObject({ done: 2, left: [] });
    expect([row(host, 1, 5)[4]?.value ?? '', row(host, 1, 6)[4]?.value]).toEqual(['', 1]);
    expect((await proposalsOf(host)).list.map(({ decided }) => decided)).toEqual([null, null]);
  });

  test('for a score off the scale or a municipality that nobody knows writes nothing', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const good = decisionOn((await proposalsOf(host)).list[0]!, true);
    const before = JSON.stringify(host.workbook);
    expect(
      await decide(host, { ...good, proposed: 9 }, { ...good, unitCode: 't00000000' }, { ...good, indicator: 'name' }),
    ).toMatchObject({ accepted: 0, left: [{}, {}, {}] });
    expect(JSON.stringify(host.workbook)).toBe(before);
  });

  test('is followed by the partner sheet: its scores are new, what partners wrote stays', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    const { list } = await proposalsOf(host);
    await decide(host, decisionOn(list[0]!, true));
    await make(host, { proposals: true });
    expect(dataRows(partnerSheet(host))[3]!.slice(0, 10)).toEqual([
      'Таласская',
      'Кара-Дөбө',
      0,
      1,
      2,
      3,
      'гендерно-ориентированная',
      '',
      '',
      2,
    ]);
    expect(await proposalsOf(host)).toMatchObject({ count: 0, same: 1 });
    expect(headerRowOf(partnerSheet(host))).toHaveLength(12);
  });

  test('that was made twice, as after an answer that got lost, is made once', async () => {
    const host = await hostWithPartners();
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    write(host, 'Бөрү-Төр', 'Гендерный бюджет', 3);
    const { list } = await proposalsOf(host);
    const both = list.map((one, at) => decisionOn(one, at === 1));
    expect(await decide(host, ...both)).toEqual({ accepted: 1, declined: 1, left: [] });
    const journal = journalOf(host);
    expect(await decide(host, ...both)).toEqual({ accepted: 1, declined: 1, left: [] });
    expect(journalOf(host)).toEqual(journal);
    expect(journal).toHaveLength(2);
  });

  test('may break off at any of its calls: made again, the scores and the journal are as undisturbed', async () => {
    const undisturbed = await hostWithPartners();
    write(undisturbed, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    write(undisturbed, '=Таш-Короо', 'Гендерный бюджет', 3);
    write(undisturbed, 'Бөрү-Төр', 'Стратегические документы', 1);
    const { list } = await proposalsOf(undisturbed);
    const decisions = list.map((one) => decisionOn(one, one.unit !== 'Бөрү-Төр', 'решено'));
    const document = structuredClone(undisturbed.workbook);
    const prepared = (): Host => hostOn(structuredClone(document), { bundle: oneScope });
    const end = (host: Host) => [rowsOf(sheetNamed(host, 'Баллы')), journalOf(host), host.workbook.sheets.length];
    undisturbed.calls.reset();
    const answered = await decide(undisturbed, ...decisions);
    const calls = undisturbed.calls.total;
    for (const done of [false, true]) {
      for (let k = 1; k <= calls; k++) {
        const host = prepared();
        host.faults.failAt(k, 'timed-out', { done });
        await host.clientCall('shareDecide', [{ sheetId: 1, decisions }]);
        host.faults.clear();
        expect([k, await decide(host, ...decisions)]).toEqual([k, answered]);
        expect([k, ...end(host)]).toEqual([k, ...end(undisturbed)]);
      }
    }
  });

  test('that was accepted leaves columns and summary to be renewed: the panel says which row is no longer right', async () => {
    const host = await hostWithPartners();
    await answer(host, 'panelClassify', {});
    await answer(host, 'panelSummarise', {});
    expect(await stateOf(host)).toMatchObject({ classify: { state: 'current' }, summary: { state: 'current' } });
    write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
    await decide(host, decisionOn((await proposalsOf(host)).list[0]!, true));
    expect(await stateOf(host)).toMatchObject({
      classify: { differing: [{ unit: 'Кара-Дөбө' }], differingCount: 1 },
      summary: { state: 'changed' },
    });
  });
});
