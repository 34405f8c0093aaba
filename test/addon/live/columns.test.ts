// Totals, classes and indicators present as live formulas: the same as the core gives, whatever stands in a score cell.
import fc from 'fast-check';
import type { CellValue, WorkbookData } from '../../../src/files/workbook';
import { insertColumns, sortRange } from '../../../src/host/workbook/editing';
import type { Host, HostOptions } from '../../../src/host/host';
import { oneScope } from '../one-scope';
import { head, rows, scored } from '../scored-table';
import { answer, hostOn, place, refusal, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from '../workbook';

/** Of what a person could see, and the marks. */
const snapshot = ({ sheets, metadata }: WorkbookData): unknown =>
  structuredClone({ cells: sheets.map(({ name, rows: cells }) => ({ name, cells })), metadata });
const formulasOf = (host: Host, row: number, column: number, count: number): (string | undefined)[] =>
  Array.from({ length: count }, (_, at) => sheetNamed(host, 'Оценка').rows[row - 1]?.[column - 1 + at]?.formula);
const ours = (host: Host): unknown[][] => {
  host.settle();
  return valuesOf(sheetNamed(host, 'Оценка'), 4, 7, 6, 4);
};

async function live(workbook = scored(), options: Partial<HostOptions> = {}): Promise<Host> {
  const host = hostOn(workbook, options);
  await answer(host, 'panelSetLive', { live: true });
  await answer(host, 'panelClassify', {});
  return host;
}

describe('live columns', () => {
  test('give what values give, in every municipality’s row and in no other', async () => {
    const values = hostOn(scored());
    await answer(values, 'panelClassify', {});
    const host = await live();
    expect(ours(host)).toEqual(ours(values));
    expect(ours(host)[2]).toEqual(['', 'гендерно-позитивная', '', expect.stringContaining('категория ясна и так')]);
    for (const row of [4, 5, 6, 8])
      expect(formulasOf(host, row, 7, 4).map((text) => text?.[0])).toEqual(['=', '=', '=', undefined]);
    for (const row of [3, 7, 9]) expect(formulasOf(host, row, 7, 4)).toEqual(Array(4).fill(undefined));
  });

  test('follow a changed score at once', async () => {
    const host = await live();
    sheetNamed(host, 'Оценка').rows[3]![2] = { value: 3 };
    expect(ours(hostOn(host.workbook))[0]).toEqual([6, 'гендерно-позитивная', 3, '']);
    sheetNamed(host, 'Оценка').rows[3]![2] = { value: { error: '#N/A' } };
    expect(ours(hostOn(host.workbook))[0]).toEqual(['', '', '', '']);
    expect((await stateOf(host)).classify).toMatchObject({ state: 'changed', differingCount: 0 });
  });

  test('a second run changes nothing at all', async () => {
    const host = await live();
    host.settle();
    const before = snapshot(host.workbook);
    await answer(host, 'panelClassify', {});
    host.settle();
    expect(snapshot(host.workbook)).toEqual(before);
    expect(await stateOf(host)).toMatchObject({ live: true, classify: { state: 'current' } });
  });

  test('are sorted along with their rows', async () => {
    const host = await live();
    sortRange(host.workbook, 1, { row: 4, column: 1, rows: 3, columns: 10 }, 2, true);
    expect((await stateOf(host)).classify).toMatchObject({ state: 'current', differingCount: 0 });
    await answer(host, 'panelClassify', {});
    expect(ours(host)[2]).toEqual(['', '', '', expect.any(String)]);
  });

  test('follow a column inserted among the scores', async () => {
    const host = await live();
    insertColumns(host.workbook, 1, 3, 1);
    expect((await stateOf(host)).classify.state).toBe('current');
    expect(await answer(host, 'panelClassify', {})).toEqual({ rows: 4 });
  });

  test('become values again, and formulas again, without asking', async () => {
    const host = await live();
    const before = ours(host);
    await answer(host, 'panelSetLive', { live: false });
    expect((await stateOf(host)).classify.state).toBe('changed');
    await answer(host, 'panelClassify', {});
    expect(formulasOf(host, 4, 7, 4)).toEqual(Array(4).fill(undefined));
    expect(ours(host)).toEqual(before);
    await answer(host, 'panelSetLive', { live: true });
    await answer(host, 'panelClassify', {});
    expect(ours(host)).toEqual(before);
  });

  test('change their language without asking', async () => {
    const host = await live();
    await answer(host, 'panelSetDocumentLanguage', { language: 'ky' });
    await answer(host, 'panelClassify', {});
    expect(ours(host)[0]).toEqual([5, 'гендердик-багытталган', 3, '']);
    expect((await stateOf(host)).classify.state).toBe('current');
  });

  test('a formula of somebody else in our column is shown before it is replaced', async () => {
    const host = await live();
    sheetNamed(host, 'Оценка').rows[3]![6] = { value: 5, formula: '=SUM(C4:E4)' };
    expect(await refusal(host, 'panelClassify', {})).toEqual({
      name: 'typed-over',
      data: { cells: [{ sheetName: 'Оценка', cell: 'G4', old: '=SUM(C4:E4)', new: '5' }] },
    });
    await answer(host, 'panelClassify', { replaceTyped: true });
    expect(formulasOf(host, 4, 7, 1)[0]).toContain('FIND');
  });

  test('a formula under our totals stays, ours beside a row that is no municipality any more goes', async () => {
    const host = await live();
    const sheet = sheetNamed(host, 'Оценка');
    sheet.rows[8]![6] = { value: 6, formula: '=SUM(G4:G8)' };
    for (let column = 0; column < 6; column++) sheet.rows[7]![column] = undefined;
    sheet.rows[5]![1] = { value: 'Итого' };
    sheet.rows[5]![0] = undefined;
    await answer(host, 'panelClassify', {});
    expect(formulasOf(host, 9, 7, 1)).toEqual(['=SUM(G4:G8)']);
    expect(formulasOf(host, 6, 7, 4)).toEqual(Array(4).fill(undefined));
    expect(formulasOf(host, 8, 7, 4)).toEqual(Array(4).fill(undefined));
  });

  test('a municipality deleted at the end takes its formulas along', async () => {
    const host = await live(workbookOf(sheetOf('Оценка', [head, ...rows.slice(0, 3)])));
    for (let column = 0; column < 6; column++) sheetNamed(host, 'Оценка').rows[3]![column] = undefined;
    await answer(host, 'panelClassify', {});
    expect(formulasOf(host, 4, 7, 4)).toEqual(Array(4).fill(undefined));
  });

  test.each(['2', '2,0', '2.0', ' 2 ', '\u00a02\u00a0'])(
    'a score typed as the text %p is read by the formula',
    async (text) => {
      const workbook = scored();
      workbook.sheets[0]!.rows[3]![2] = { value: text };
      const host = await live(workbook);
      expect(formulasOf(host, 4, 7, 1)[0]).toContain('FIND');
      expect(ours(host)[0]).toEqual([5, 'гендерно-ориентированная', 3, '']);
    },
  );

  test('merged score cells give what values give', async () => {
    const merged = (): WorkbookData => {
      const workbook = scored();
      workbook.sheets[0]!.rows[4]![2] = undefined;
      workbook.sheets[0]!.rows[5]![3] = undefined;
      workbook.sheets[0]!.merges = [
        { row: 4, column: 3, rows: 2, columns: 1 },
        { row: 6, column: 3, rows: 1, columns: 2 },
      ];
      return workbook;
    };
    const values = hostOn(merged());
    await answer(values, 'panelClassify', {});
    const host = await live(merged());
    expect(ours(host)).toEqual(ours(values));
    expect((await stateOf(host)).classify).toMatchObject({ state: 'current', differingCount: 0 });
  });

  test.each([true, false])('in a sheet formatted as plain text they are no text (live: %s)', async (isLive) => {
    const workbook = scored();
    const sheet = workbook.sheets[0]!;
    for (let row = 0; row < 9; row++) {
      for (let column = 0; column < 12; column++) {
        const cells = (sheet.rows[row] ??= []);
        cells[column] = { value: null, ...cells[column], style: { numberFormat: '@' } };
      }
    }
    const host = hostOn(workbook);
    await answer(host, 'panelSetLive', { live: isLive });
    await answer(host, 'panelClassify', {});
    expect(ours(host)[0]).toEqual([5, 'гендерно-ориентированная', 3, '']);
    expect(valuesOf(sheetNamed(host, 'Оценка'), 3, 7, 1, 1)).toEqual([['Сумма баллов']]);
    expect(sheet.rows[3]![5]?.style?.numberFormat).toBe('@');
    expect((await stateOf(host)).classify.state).toBe('current');
  });

  test('columns are written in one call a run, formulas among values', async () => {
    const host = hostOn(scored());
    await answer(host, 'panelSetLive', { live: true });
    host.calls.reset();
    await answer(host, 'panelClassify', {});
    expect(host.calls.byName['Range.setValues']).toBe(1);
    expect(host.calls.byName['Range.setFormulas']).toBeUndefined();
  });

  test('a day that is a number like a score gets values, and the remark says so', async () => {
    const workbook = scored();
    workbook.sheets[0]!.rows[3]![2] = { value: 2, style: { numberFormat: 'dd.mm.yyyy' } };
    const host = await live(workbook);
    expect(ours(host)[0]).toEqual(['', '', '', expect.stringContaining('значения, а не формулы')]);
    expect(formulasOf(host, 4, 7, 3)).toEqual(Array(3).fill(undefined));
    expect((await stateOf(host)).classify).toMatchObject({ state: 'current', differingCount: 0 });
  });

  test('the number of calls is the same at 40 and at 2,000 rows', async () => {
    const calls = async (n: number): Promise<number> => {
      const many = Array.from({ length: n }, (_, at) => ['Чүй', `М-${at}`, at % 4, 1, at % 7 === 0 ? '' : 2, '']);
      const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...many])));
      await answer(host, 'panelSetLive', { live: true });
      host.calls.reset();
      await answer(host, 'panelClassify', {});
      return host.calls.total;
    };
    expect(await calls(2000)).toBe(await calls(40));
  });

  test('too many municipalities for formulas are refused before anything is written, and values are not', async () => {
    const many = Array.from({ length: 10_001 }, (_, at) => ['Чүй', `М-${at}`, at % 4, 1, 2, '']);
    const host = hostOn(workbookOf(sheetOf('Оценка', [head, ...many])));
    await answer(host, 'panelSetLive', { live: true });
    const before = snapshot(host.workbook);
    expect(await refusal(host, 'panelClassify', {})).toEqual({
      name: 'too-many-for-formulas',
      data: { sheetName: 'Оценка', units: 10_001, most: 10_000 },
    });
    expect(snapshot(host.workbook)).toEqual(before);
    await answer(host, 'panelSetLive', { live: false });
    expect(await answer(host, 'panelClassify', {})).toEqual({ rows: 10_001 });
  });

  test.each([[undefined], ['yes'], [1], [null]])('%p is no choice, and nothing is written', async (choice) => {
    const host = hostOn(scored());
    const before = snapshot(host.workbook);
    expect(await refusal(host, 'panelSetLive', { live: choice })).toMatchObject({ name: 'unexpected' });
    expect(snapshot(host.workbook)).toEqual(before);
  });
});

/** Everything that a score cell can hold; `date` is a number under a format. */
const scoreCells = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 2, 3) },
  fc.constantFrom('', ' ', '\u00a0', '\n', '\u200b'),
  fc.constantFrom(-1, 4, 9, 1e300, 0.5, 1.5, 2.5, -0, 1.9999999999, 2.0000000000000004, 3.0000000001),
  fc
    .tuple(fc.constantFrom('', ' ', '\u00a0', '\t', '\u200b', '  '), fc.constantFrom('', ' ', '\u00a0', '\ufeff'))
    .chain(([before, after]) =>
      fc
        .constantFrom(
          '2',
          '2,0',
          '2.0',
          '0',
          '3,0',
          '2,00',
          '02',
          '-0',
          '1,5',
          '1.0',
          '4',
          '-1',
          '1e0',
          '+2',
          '2%',
          '2 0',
        )
        .map((text) => before + text + after),
    ),
  fc.constantFrom(true, false),
  fc.constantFrom('#N/A', '#DIV/0!', '#REF!').map((error) => ({ error })),
  fc.constantFrom(
    '2 балла',
    'О',
    'З',
    'l',
    '–',
    'н/д',
    'не оценивался',
    'n/a',
    '"',
    '|',
    '0|0.0',
    'да; нет',
    '=1',
    '*',
    '?',
  ),
  fc.constantFrom(0, 1, 2, 3, 36_526, 46_000.5).map((date) => ({ date })),
  fc.string({ maxLength: 4 }),
);
type ScoreCell = CellValue | { date: number };

const seed = Date.now();
describe.each(['ru_RU', 'en_US', 'de_DE'])('in a sheet of locale %s', (locale) => {
  beforeAll(() => Object.assign(place, { locale }));
  afterAll(() => Object.assign(place, { locale: 'ru_RU' }));

  test(`whatever stands in the score cells, formulas give what the core gives (seed ${seed})`, async () => {
    const property = fc.asyncProperty(
      fc.array(fc.tuple(scoreCells, scoreCells, scoreCells), { minLength: 1, maxLength: 12 }),
      async (scores) => {
        const build = (): WorkbookData => {
          const sheet = sheetOf('Оценка', [
            head,
            ['Чүй', 'Полный', 1, 1, 1, ''],
            ...scores.map((_, at) => ['Чүй', `М-${at}`]),
          ]);
          scores.forEach((row: ScoreCell[], at) =>
            row.forEach((cell, indicator) => {
              if (cell === '' || cell === null) return;
              sheet.rows[at + 2]![indicator + 2] =
                typeof cell === 'object' && 'date' in cell
                  ? { value: cell.date, style: { numberFormat: 'dd.mm.yyyy' } }
                  : { value: cell };
            }),
          );
          return workbookOf(sheet);
        };
        const values = hostOn(build(), { bundle: oneScope });
        await answer(values, 'panelClassify', {});
        const host = await live(build(), { bundle: oneScope });
        host.settle();
        const of = (given: Host, columns: number): unknown[][] =>
          valuesOf(sheetNamed(given, 'Оценка'), 2, 7, scores.length + 1, columns);
        expect(of(host, 3)).toEqual(of(values, 3));
        // A row that holds no formulas says so.
        of(host, 4).forEach(([, , , remark], at) => {
          const isFormula = formulasOf(host, at + 2, 7, 1)[0] !== undefined;
          const unit = sheetNamed(host, 'Оценка').rows[at + 1]?.[1]?.value !== undefined;
          if (unit && !isFormula && of(values, 3)[at]!.some((value) => value !== '')) {
            expect(remark).toContain('значения, а не формулы');
          }
        });
        expect((await stateOf(host)).classify).toMatchObject({ state: 'current', differingCount: 0 });
        await answer(host, 'panelClassify', {});
      },
    );
    await fc.assert(property, { seed, numRuns: 25 });
  });
});
