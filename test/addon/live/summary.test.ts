// The counts of a live summary: the same as the core gives, now and after somebody edits the scores.
import fc from 'fast-check';
import type { PanelSummaries } from '../../../src/addon/api';
import { defaultSettings } from '../../../src/core/summary/settings';
import { deleteColumns, insertRows } from '../../../src/host/workbook/editing';
import type { CellValue, SheetData, WorkbookData } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { oneScope } from '../one-scope';
import { answer, hostOn, place, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from '../workbook';

const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
const rows: CellValue[][] = [
  ['Чуйская', 'Жаңы-Булак', 2, 1, 2],
  ['Чүй', 'Кара-Дөбө', 3, 3, 1],
  ['чуйская ', 'Ак-Тилек', 0, 0, 1],
  ['Ошская', 'Таш-Короо', 1, 1, 2],
  ['Ошская', 'Кара-Суу', 3, 3, ''],
  ['Ошская', 'Ак-Суу', 4, 1, ''],
  ['', 'Бир-Булак', 1, 1, 1],
  ['Итого', '', 14, 10, 7],
];
const scored = (name = 'Оценка', cells = rows): WorkbookData => workbookOf(sheetOf(name, [head, ...cells]));

async function run(host: Host, live: boolean | null = null): Promise<Host> {
  if (live !== null) await answer(host, 'panelSetLive', { live });
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  host.settle();
  return host;
}
const live = (workbook = scored()): Promise<Host> => run(hostOn(workbook), true);
/** Someone opens the document after an edit: formulas are computed anew. */
function edited(host: Host, row: number, column: number, value: CellValue, sheet = 'Оценка'): Host {
  (sheetNamed(host, sheet).rows[row - 1] ??= [])[column - 1] = value === '' ? undefined : { value };
  const again = hostOn(host.workbook);
  again.settle();
  return again;
}

const summaryOf = (host: Host): SheetData => sheetNamed(host, 'Сводка');
const texts = (host: Host): string[][] =>
  Array.from(summaryOf(host).rows, (row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
const rowOf = (host: Host, start: string): string[] => texts(host).find(([first]) => first?.startsWith(start)) ?? [];
const note = (host: Host): string =>
  texts(host).find(([first]) => /^(Числа по категориям|Данные изменились)/.test(first ?? ''))?.[0] ?? '';
/** Everything but that sentence. */
const said = (host: Host): string[][] =>
  texts(host).filter((row) => row.join('') !== '' && row[0] !== (note(host) || null));
const formulasOf = (host: Host): string[] =>
  summaryOf(host)
    .rows.flatMap((row) => Array.from(row ?? [], (cell) => cell?.formula ?? ''))
    .filter((text) => text);

describe('a live summary', () => {
  test('shows what one of values shows, and one sentence more', async () => {
    const values = await run(hostOn(scored()));
    const host = await live();
    expect(note(host)).toMatch(/^Числа по категориям пересчитываются сами; всё остальное – на 24\.11\.2026 14:05\.$/);
    expect(said(host)).toEqual(said(values));
    expect(formulasOf(values)).toEqual([]);
    expect(formulasOf(host).length).toBeGreaterThan(15);
    expect((await stateOf(host)).summary.state).toBe('current');
  });

  test('a second refresh changes nothing', async () => {
    const host = await live();
    const before = structuredClone(summaryOf(host));
    await run(host);
    expect(summaryOf(host).rows).toEqual(before.rows);
    expect(host.workbook.metadata.filter(({ key }) => key === 'tendik_summary')).toHaveLength(1);
  });

  test('counts, shares and headline follow an edited score, and the note says that the rest does not', async () => {
    const host = edited(await live(), 4, 3, 3);
    expect(rowOf(host, 'Муниципалитеты').slice(1, 5)).toEqual(['0', '4', '2', '6']);
    expect(Number(rowOf(host, 'Доля')[2])).toBeCloseTo(4 / 6, 12);
    expect(rowOf(host, 'Чуйская').slice(1, 4)).toEqual(['0', '2', '1']);
    expect(texts(host)[1]![0]).toBe(
      'У\u00a04 из 6 муниципалитетов (67\u00a0%) политика гендерно-ориентированная; у\u00a02 гендерно-позитивная',
    );
    expect(note(host)).toMatch(/^Данные изменились после 24\.11\.2026 14:05: обновите сводку/);
    await run(host);
    expect(note(host)).toMatch(/^Числа по категориям/);
  });

  test('an oblast written anew moves its count, and the note tells so', async () => {
    const host = edited(await live(), 5, 1, 'Чүй');
    expect(rowOf(host, 'Чуйская').slice(1, 4)).toEqual(['1', '2', '1']);
    expect(rowOf(host, 'Ошская').slice(1, 4)).toEqual(['0', '0', '1']);
    expect(rowOf(host, 'Чуйская')[4]).toBe('0');
    expect(note(host)).toMatch(/^Данные изменились/);
  });

  test('a row added or taken away is noticed, though no class stands beside it yet', async () => {
    const host = await live();
    for (const [row, name] of [
      [10, 'Новый'],
      [6, ''],
    ] as const) {
      const again = edited(hostOn(structuredClone(host.workbook)), row, 2, name);
      expect(note(again)).toMatch(/^Данные изменились/);
    }
    expect(note(edited(host, 7, 2, 'Ак-Суу, иначе'))).toMatch(/^Числа по категориям/);
  });

  test('those without a class are what is left of all', async () => {
    const host = await live();
    const ofOblasts = (again: Host) =>
      texts(again)
        .filter(([first]) => first === 'Всего')
        .at(-1) ?? [];
    const rest = (again: Host) => [rowOf(again, 'Муниципалитеты')[5], rowOf(again, 'Ошская')[4], ofOblasts(again)[4]];
    expect(rest(host)).toEqual(['1', '1', '1']);
    expect(rest(edited(host, 7, 3, 3))).toEqual(['1', '1', '1']);
    const complete = edited(edited(host, 7, 3, 3), 7, 5, 3);
    expect(rest(complete)).toEqual(['0', '0', '0']);
    expect(rowOf(complete, 'Муниципалитеты')[4]).toBe('7');
  });

  test('nobody with a class any more is said in words', async () => {
    const host = await live(scored('Оценка', rows.slice(0, 1)));
    const again = edited(host, 2, 3, '');
    expect(texts(again)[1]![0]).toMatch(/категории пока нет$/);
    expect(rowOf(again, 'Доля').slice(1, 4)).toEqual(['0', '0', '0']);
  });

  test('becomes values again and live again without asking', async () => {
    const host = await live();
    const before = texts(host);
    await answer(host, 'panelSetLive', { live: false });
    expect((await stateOf(host)).summary.state).toBe('changed');
    await run(host);
    expect(formulasOf(host)).toEqual([]);
    expect(note(host)).toBe('');
    await run(host, true);
    expect(texts(host)).toEqual(before);
  });

  test('a row inserted above the tables is no typing', async () => {
    const host = await live();
    insertRows(host.workbook, summaryOf(host).id, 1, 2);
    await run(host);
    expect(rowOf(host, 'Муниципалитеты').slice(1, 5)).toEqual(['1', '3', '2', '6']);
    expect(note(host)).toMatch(/^Числа по категориям/);
  });

  test('what is typed over a formula is shown before it is replaced', async () => {
    const host = await live();
    const at = texts(host).findIndex(([first]) => first === 'Муниципалитеты');
    summaryOf(host).rows[at]![2] = { value: 30 };
    expect(await refusal(host, 'panelSummarise', {})).toMatchObject({
      name: 'typed-over',
      data: { cells: [{ sheetName: 'Сводка', old: '30', new: '3' }] },
    });
    summaryOf(host).rows[at]![2] = { value: 30, formula: '=30' };
    expect(await refusal(host, 'panelSummarise', {})).toMatchObject({ name: 'typed-over' });
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect(summaryOf(host).rows[at]![2]?.formula).toContain('COUNTIFS');
  });

  test('a class column that was deleted is filled in again, and the summary finds it, without asking', async () => {
    const host = await live();
    deleteColumns(host.workbook, 1, 7);
    await run(hostOn(host.workbook));
    const again = hostOn(host.workbook);
    expect(rowOf(again, 'Муниципалитеты').slice(1, 5)).toEqual(['1', '3', '2', '6']);
    expect(note(again)).toMatch(/^Числа по категориям/);
    expect((await stateOf(again)).summary.state).toBe('current');
  });

  test('an indicator’s column that was moved leaves formulas that are ours', async () => {
    const host = await live();
    const sheet = sheetNamed(host, 'Оценка');
    for (const row of sheet.rows) if (row) [row[2], row[3]] = [row[3], row[2]];
    await run(hostOn(host.workbook));
    expect((await stateOf(hostOn(host.workbook))).classify.state).toBe('current');
  });

  test('without filled-in classes, or with outdated ones, it is of values', async () => {
    const host = hostOn(scored());
    await answer(host, 'panelSetLive', { live: true });
    await answer(host, 'panelSummarise', {});
    expect(formulasOf(host)).toEqual([]);
    await answer(host, 'panelClassify', {});
    sheetNamed(host, 'Оценка').rows[1]![6] = { value: 'гендерно-позитивная' };
    await answer(host, 'panelSummarise', {});
    expect(formulasOf(host)).toEqual([]);
    expect((await stateOf(host)).summary.state).toBe('changed');
  });

  test('oblasts that section rows give are counted by value, classes by formula', async () => {
    const cells: CellValue[][] = [
      ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
      ['Баткенская область', '', '', ''],
      ['Ак-Суу', 1, 1, 1],
      ['Ошская область', '', '', ''],
      ['Кара-Суу', 3, 3, 3],
    ];
    const host = await live(workbookOf(sheetOf('Оценка', cells)));
    expect(formulasOf(host).some((text) => text.includes('COUNTIFS'))).toBe(true);
    const at = texts(host).findIndex(([first]) => first?.startsWith('Баткен'));
    expect(summaryOf(host).rows[at]!.map((cell) => cell?.formula)).not.toContainEqual(expect.any(String));
    expect(note(host)).toMatch(/^Числа по категориям/);
  });

  test.each(["Д'Арк", 'A B', '2026', 'Лист!1', '«Оценка» "x"', "'"])(
    'a sheet called %p is named so that its formulas find it',
    async (name) => {
      const host = await live(scored(name));
      expect(rowOf(host, 'Муниципалитеты').slice(1, 5)).toEqual(['1', '3', '2', '6']);
      expect(note(host)).toMatch(/^Числа по категориям/);
      const again = edited(host, 4, 3, 3, name);
      expect(rowOf(again, 'Муниципалитеты').slice(1, 5)).toEqual(['0', '4', '2', '6']);
    },
  );

  test('a kept version holds values, and no line says that anything is live', async () => {
    const host = await live();
    const { sheetName } = await answer<{ sheetName: string }>(host, 'panelKeepVersion', {
      sheetId: summaryOf(host).id,
    });
    host.settle();
    const kept = Array.from(sheetNamed(host, sheetName).rows, (row) => Array.from(row ?? [])).flat();
    expect(kept.filter((cell) => cell?.formula !== undefined)).toEqual([]);
    const words = kept.map((cell) => String(cell?.value ?? '')).join('\n');
    expect(words).toContain('У\u00a03 из 6 муниципалитетов');
    expect(words).not.toContain('пересчитываются сами');
  });

  const raions: CellValue[][] = [
    ['Тип', 'Область', 'Район', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
    ['айыл', 'Ошская', 'Кара-Суу', 'Ак-Суу', 2, 1, 2],
    ['Город', 'Ошская', 'Кара-Суу р-н', 'Кызыл-Туу', 3, 3, 1],
    ['айыл ', 'Чүй', 'Кара-Суу', 'Таш-Короо', 0, 0, 1],
    ['город', 'Чүй', 'Сокулук', 'Бир-Булак', 1, 1, 1],
  ];
  const settingsOf = (part: object) => ({ ...defaultSettings, ...part });

  test.each([
    ['raions of one name in two oblasts', settingsOf({ group: { role: 'raion' } })],
    ['any other column', settingsOf({ group: { header: 'Тип' } })],
    ['a raion of one name, selected', settingsOf({ only: { column: { role: 'raion' }, value: 'Кара-Суу' } })],
    ['no groups', settingsOf({ group: null })],
    ['no table of classes', settingsOf({ off: ['classes'] })],
    ['no table of groups', settingsOf({ off: ['groups'] })],
    ['neither table', settingsOf({ off: ['classes', 'groups'] })],
  ])('says what one of values says: %s', async (_, settings) => {
    const made = async (isLive: boolean): Promise<string[][]> => {
      const host = hostOn(workbookOf(sheetOf('Оценка', raions)));
      await answer(host, 'panelSetLive', { live: isLive });
      await answer(host, 'panelClassify', {});
      await answer(host, 'panelSaveSummary', { sheetId: null, settings });
      host.settle();
      expect((await stateOf(host)).summary.state).toBe('current');
      const { list } = await answer<PanelSummaries>(host, 'panelSummaries');
      const { rows: cells } = sheetNamed(host, list[0]!.sheetName);
      const lines = Array.from(cells, (row) => Array.from(row ?? [], (cell) => String(cell?.value ?? '')));
      expect(lines.some(([first]) => /^Числа по категориям/.test(first ?? ''))).toBe(isLive);
      return lines.filter((row) => row.join('') !== '' && !row[0]?.startsWith('Числа по категориям'));
    };
    expect(await made(true)).toEqual(await made(false));
  });

  test('a summary of one oblast counts that oblast alone', async () => {
    const host = hostOn(scored());
    await answer(host, 'panelSetLive', { live: true });
    await answer(host, 'panelClassify', {});
    const settings = { ...defaultSettings, group: null, only: { column: { role: 'oblast' }, value: 'Чуйская' } };
    await answer(host, 'panelSaveSummary', { sheetId: null, settings });
    const { list } = await answer<PanelSummaries>(host, 'panelSummaries');
    host.settle();
    const sheet = sheetNamed(host, list[0]!.sheetName);
    const counts = Array.from(sheet.rows).find((row) => row?.[0]?.value === 'Муниципалитеты')!;
    expect(counts.slice(1, 5).map((cell) => cell?.value)).toEqual([1, 1, 1, 3]);
    expect(counts[1]?.formula).toMatch(/Чүй/);
  });
});

const names = fc.oneof(
  fc.constantFrom('', 'Ошская', 'Ош', 'ошская', 'Чүй', 'Чуйская ', 'Чуйская область', 'г. Ош', 'Талас'),
  fc.constantFrom(
    '*',
    '?',
    'а*',
    '~а',
    '<>',
    '=1',
    '>5',
    '"',
    "'",
    '12',
    '1,5',
    '1/2',
    'TRUE',
    '#N/A',
    ' ',
    '\u00a0',
    '+',
    'a;b',
  ),
  fc.string({ maxLength: 3 }),
);
const seed = Date.now();

test.each(['ru_RU', 'en_US', 'de_DE'])(
  `whatever oblasts are called, in a sheet of locale %s (seed ${seed})`,
  async (locale) => {
    place.locale = locale;
    try {
      const property = fc.asyncProperty(
        fc.array(fc.tuple(names, fc.nat(3), fc.constantFrom(0, 1, 2, 3, '', 9)), { minLength: 1, maxLength: 12 }),
        async (units) => {
          const cells: CellValue[][] = [
            ['Чүй', 'Полный', 1, 1, 1],
            ...units.map(([oblast, a, b], at): CellValue[] => [oblast, `М-${at}`, a, b, 2]),
          ];
          const values = await run(hostOn(scored('Оценка', cells), { bundle: oneScope }));
          const host = await run(hostOn(scored('Оценка', cells), { bundle: oneScope }), true);
          expect(said(host)).toEqual(said(values));
          expect(note(host)).toMatch(/^Числа по категориям/);
          await run(host);
        },
      );
      await fc.assert(property, { seed, numRuns: 12 });
    } finally {
      place.locale = 'ru_RU';
    }
  },
);
