// Tables and summary sheets that nobody would wish for: each with a clear word, and nothing lost.
import type { PanelState, PanelSummaries, Summarised } from '../../src/addon/api';
import type { CellValue, SheetData } from '../../src/files/workbook';
import { deleteColumns, deleteRows, insertColumns, insertRows, typeInto } from '../../src/host/workbook/editing';
import type { Host } from '../../src/host/host';
import { oneScope } from './one-scope';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

const header: CellValue[] = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'];
const units = (n: number, oblasts: number, name = 'М'): CellValue[][] =>
  Array.from({ length: n }, (_, at) => [`Область ${at % oblasts}`, `${name}${at}`, at % 4, (at * 2) % 4, 2]);

const opened = (rows: CellValue[][]): Host =>
  hostOn(workbookOf(sheetOf('Оценка', [header, ...rows])), rows.length < 100 ? {} : { bundle: oneScope });
const run = async (host: Host): Promise<Summarised> => {
  await answer(host, 'panelClassify', {});
  return answer<Summarised>(host, 'panelSummarise', {});
};
const texts = (sheet: SheetData): string[] =>
  sheet.rows.flatMap((row) => (row ?? []).flatMap((cell) => (cell && cell.value !== null ? [String(cell.value)] : [])));
const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);

/** A refresh that follows changes no cell, and the panel calls the summary current. */
async function standsFirm(host: Host, name = 'Сводка'): Promise<string[]> {
  const before = texts(sheetNamed(host, name));
  const { summary, notRefreshed } = await answer<Summarised>(host, 'panelSummarise', {});
  expect({ state: summary.state, notRefreshed }).toEqual({ state: 'current', notRefreshed: undefined });
  expect(texts(sheetNamed(host, name))).toEqual(before);
  return before;
}

describe('tables', () => {
  test('no scored rows at all', async () => {
    const host = opened([['Чүй', 'Жаңы-Булак', '', '', '']]);
    for (const name of ['panelClassify', 'panelSummarise']) {
      expect((await refusal(host, name, {})).name).toBe('no-scores');
    }
    expect(names(host)).toEqual(['Оценка']);
  });

  test('scored rows of which none has a class', async () => {
    const host = opened([
      ['Чүй', 'Жаңы-Булак', 2, '', ''],
      ['Чүй', 'Ак-Тилек', '', 'н/д', 3],
    ]);
    await run(host);
    expect((await standsFirm(host)).some((text) => /NaN|undefined|Infinity/.test(text))).toBe(false);
  });

  test.each([
    ['one municipality', 1, 1],
    ['one oblast', 12, 1],
    ['200 oblasts', 1000, 200],
    ['a thousand municipalities, each in an oblast of its own', 1000, 1000],
  ])('%s', async (_name, rows, oblasts) => {
    const host = opened(units(rows, oblasts));
    await run(host);
    const shown = await standsFirm(host);
    expect(shown.some((text) => /NaN|undefined|Infinity/.test(text))).toBe(false);
    expect(shown).toContain(`Область ${Math.min(oblasts, 200) - 1}`);
  });

  test('what is typed into a very long table is told all the same', async () => {
    const host = opened(units(1000, 1000));
    await run(host);
    const sheet = sheetNamed(host, 'Сводка');
    const row = sheet.rows.findIndex((cells) => /^М\d/.test(String(cells?.[0]?.value))) + 200;
    typeInto(host.workbook, sheet.id, row, 2, '77');
    const { name, data } = await refusal(host, 'panelSummarise', {});
    expect(name).toBe('typed-over');
    expect(data).toMatchObject({ cells: [{ cell: `B${row}`, old: '77' }] });
    const { stays } = await answer<{ stays: { cells: string[] }[] }>(host, 'panelRemoval');
    expect(stays[0]!.cells).toContain(`B${row}`);
  });

  test('names of 300 characters, wherever a name can stand', async () => {
    const long = (text: string): string => `${text} ${'ө'.repeat(50)}`.repeat(10).slice(0, 300);
    const rows = units(60, 7).map(([oblast, name, ...scores], at) => [
      long(String(oblast)),
      long(String(name)),
      ...(at % 5 === 0 ? ['', '', scores[2]!] : scores),
    ]);
    const host = hostOn(workbookOf(sheetOf('О'.repeat(100), [[long('Итоги')], header, ...rows])));
    host.calls.reset();
    await run(host);
    expect(host.calls.total).toBeLessThan(220);
    await standsFirm(host);
  });

  test('calls for heights do not grow with names that take several lines', async () => {
    const callsFor = async (n: number): Promise<number> => {
      const rows = units(n, 3).map(([oblast, name, ...rest], at) => [
        oblast!,
        `${name}${' длинное'.repeat(at % 9)}`,
        ...rest,
      ]);
      const host = opened(rows);
      await answer(host, 'panelClassify', {});
      host.calls.reset();
      await answer(host, 'panelSummarise', {});
      return host.calls.byName['Sheet.setRowHeights'] ?? 0;
    };
    expect(await callsFor(3000)).toBeLessThanOrEqual(61);
  });
});

describe('a summary sheet', () => {
  const summarised = async (): Promise<Host> => {
    const host = opened(units(12, 3));
    await run(host);
    return host;
  };
  const change = (host: Host): void => typeInto(host.workbook, 1, 2, 3, '3');

  test('renamed and moved to the front is still ours', async () => {
    const host = await summarised();
    const ours = sheetNamed(host, 'Сводка');
    ours.name = 'Для министра';
    host.workbook.sheets.reverse();
    change(host);
    const { summary } = await answer<PanelState>(host, 'panelSummarise', {});
    expect(summary).toMatchObject({ state: 'current', sheetName: 'Для министра' });
    expect(names(host)).toEqual(['Для министра', 'Оценка']);
  });

  test('duplicated, the copy is not ours and stays as it is', async () => {
    const host = await summarised();
    const { workbook } = host;
    const ours = sheetNamed(host, 'Сводка');
    workbook.sheets.push({ ...structuredClone(ours), id: 50, name: 'Копия листа Сводка' });
    const marks = workbook.metadata.filter(
      ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === ours.id,
    );
    for (const mark of marks) {
      workbook.metadata.unshift({ ...mark, id: mark.id + 500, location: { ...mark.location, sheetId: 50 } as never });
    }
    const before = texts(sheetNamed(host, 'Копия листа Сводка'));
    change(host);
    await answer(host, 'panelSummarise', {});
    expect(texts(sheetNamed(host, 'Копия листа Сводка'))).toEqual(before);
    const { list } = await answer<PanelSummaries>(host, 'panelSummaries');
    expect(list.map(({ sheetName }) => sheetName)).toEqual(['Сводка']);
    const { summaries } = await answer<{ summaries: string[] }>(host, 'panelRemoval');
    expect(summaries).toEqual(['Сводка']);
  });

  test('half deleted is drawn whole again, and what stood below stays', async () => {
    const host = await summarised();
    const whole = texts(sheetNamed(host, 'Сводка'));
    const { id, rows } = sheetNamed(host, 'Сводка');
    typeInto(host.workbook, id, rows.length + 3, 1, 'под сводкой');
    deleteRows(host.workbook, id, 5, 20);
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect([...texts(sheetNamed(host, 'Сводка'))].sort()).toEqual([...whole, 'под сводкой'].sort());
    await standsFirm(host);
  });

  test.each([1, 2, 7])('with %s rows deleted anywhere is drawn whole again, with nothing twice', async (count) => {
    const host = await summarised();
    const whole = texts(sheetNamed(host, 'Сводка'));
    const last = sheetNamed(host, 'Сводка').rows.length;
    for (let row = 1; row + count <= last; row += count === 2 ? 1 : 3) {
      const broken = hostOn(structuredClone(host.workbook), { bundle: oneScope });
      deleteRows(broken.workbook, sheetNamed(broken, 'Сводка').id, row, count);
      await answer(broken, 'panelSummarise', { replaceTyped: true });
      expect([row, [...texts(sheetNamed(broken, 'Сводка'))].sort()]).toEqual([row, [...whole].sort()]);
    }
  });

  const rowOf = (host: Host, text: string): number =>
    sheetNamed(host, 'Сводка').rows.findIndex((row) => String(row?.[0]?.value ?? '').startsWith(text)) + 1;

  test('of which a table lost its first rows, and what is left was typed into, has nothing twice', async () => {
    const host = await summarised();
    const whole = texts(sheetNamed(host, 'Сводка'));
    const { id } = sheetNamed(host, 'Сводка');
    deleteRows(host.workbook, id, rowOf(host, 'По областям'), 2);
    const row = rowOf(host, 'Область 1');
    typeInto(host.workbook, id, row, 3, '77');
    expect(await refusal(host, 'panelSummarise', {})).toMatchObject({
      name: 'typed-over',
      data: { cells: [{ cell: `C${row}`, old: '77' }] },
    });
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect([...texts(sheetNamed(host, 'Сводка'))].sort()).toEqual([...whole].sort());
    await standsFirm(host);
  });

  test('in a table of which rows were inserted, and the last was typed into, has nothing twice', async () => {
    const host = await summarised();
    const whole = texts(sheetNamed(host, 'Сводка'));
    const { id } = sheetNamed(host, 'Сводка');
    insertRows(host.workbook, id, rowOf(host, 'По муниципалитетам с категорией') - 3, 3);
    typeInto(host.workbook, id, rowOf(host, 'По муниципалитетам с категорией'), 4, 'см. письмо');
    await refusal(host, 'panelSummarise', {});
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect([...texts(sheetNamed(host, 'Сводка'))].sort()).toEqual([...whole].sort());
    await standsFirm(host);
  });

  test('keeps what stands beside a text that gets several lines, and lets the text end before it', async () => {
    const host = await summarised();
    const { id } = sheetNamed(host, 'Сводка');
    const last = rowOf(host, 'Отпечаток');
    typeInto(host.workbook, id, last, 4, 'сверено');
    deleteRows(host.workbook, id, last - 2, 2);
    await answer(host, 'panelSummarise', { replaceTyped: true });
    const first = rowOf(host, 'Методика');
    expect(sheetNamed(host, 'Сводка').rows[first - 1]?.[3]?.value).toBe('сверено');
    expect(sheetNamed(host, 'Сводка').merges.find(({ row }) => row === first)).toMatchObject({ column: 1, columns: 3 });
    expect(sheetNamed(host, 'Сводка').rowHeights.get(first)).toBeGreaterThan(30);
    await standsFirm(host);
  });

  /** Figures, looks, merges, charts and widths, as a person sees them. */
  const picture = (host: Host) => {
    const { rows, merges, charts, columnWidths } = sheetNamed(host, 'Сводка');
    return {
      cells: rows.map((row) =>
        (row ?? []).flatMap((cell, at) => (cell && cell.value !== null ? [[at, cell.value, cell.style]] : [])),
      ),
      merges: merges.map(({ row, column, columns }) => [row, column, columns].join()).sort(),
      charts: charts.map(({ ranges }) => ranges),
      widths: Array.from({ length: 10 }, (_, at) => columnWidths.get(at + 1)),
    };
  };

  test.each([
    ['inserted', 1, 1],
    ['inserted', 3, 2],
    ['deleted', 1, 1],
    ['deleted', 4, 2],
  ] as const)(
    'with a column %s at %s is asked about, and has its figures, looks and charts again',
    async (what, at, n) => {
      const host = await summarised();
      const before = picture(host);
      const { id } = sheetNamed(host, 'Сводка');
      (what === 'inserted' ? insertColumns : deleteColumns)(host.workbook, id, at, n);
      expect(await refusal(host, 'panelSummarise', {})).toMatchObject({ name: 'typed-over' });
      await answer(host, 'panelSummarise', { replaceTyped: true });
      expect(picture(host)).toEqual(before);
      await standsFirm(host);
    },
  );

  test('of which rows of a table were deleted has its charts over the whole table again', async () => {
    const host = await summarised();
    const before = picture(host);
    const { id } = sheetNamed(host, 'Сводка');
    deleteRows(host.workbook, id, rowOf(host, 'Область 1'), 2);
    expect(picture(host).charts).not.toEqual(before.charts);
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect(picture(host).charts).toEqual(before.charts);
  });

  test('takes back the format that a typed share leaves under a count', async () => {
    const host = await summarised();
    const before = picture(host);
    const { id } = sheetNamed(host, 'Сводка');
    typeInto(host.workbook, id, rowOf(host, 'Муниципалитеты'), 2, '59 %');
    await answer(host, 'panelSummarise', { replaceTyped: true });
    expect(picture(host)).toEqual(before);
  });

  test('with all its rows deleted is drawn again', async () => {
    const host = await summarised();
    const whole = texts(sheetNamed(host, 'Сводка'));
    const { id, rows } = sheetNamed(host, 'Сводка');
    deleteRows(host.workbook, id, 1, rows.length);
    await answer(host, 'panelSummarise', {});
    expect(texts(sheetNamed(host, 'Сводка'))).toEqual(whole);
  });

  test('hidden is refreshed and stays hidden', async () => {
    const host = await summarised();
    sheetNamed(host, 'Сводка').hidden = true;
    change(host);
    expect((await answer<PanelState>(host, 'panelSummarise', {})).summary.state).toBe('current');
    expect(sheetNamed(host, 'Сводка').hidden).toBe(true);
  });

  test('protected by somebody else is told, and nothing is written', async () => {
    const host = await summarised();
    sheetNamed(host, 'Сводка').protections.push({ warningOnly: false, editable: false });
    const before = texts(sheetNamed(host, 'Сводка'));
    change(host);
    expect(await refusal(host, 'panelSummarise', {})).toMatchObject({
      name: 'protected',
      data: { sheetName: 'Сводка' },
    });
    expect(texts(sheetNamed(host, 'Сводка'))).toEqual(before);
  });

  test('deleted is made anew', async () => {
    const host = await summarised();
    const { workbook } = host;
    const { id } = sheetNamed(host, 'Сводка');
    workbook.sheets = workbook.sheets.filter((sheet) => sheet.id !== id);
    workbook.metadata = workbook.metadata.filter(
      ({ location }) => location.type === 'SPREADSHEET' || location.sheetId !== id,
    );
    expect((await stateOf(host)).summary.state).toBe('absent');
    expect((await run(host)).summary).toMatchObject({ state: 'current', sheetName: 'Сводка' });
  });

  test('of the same name that is not ours is left alone', async () => {
    const host = hostOn(workbookOf(sheetOf('Оценка', [header, ...units(12, 3)]), sheetOf('сводка', [['моя']], 2)));
    await run(host);
    expect(names(host)).toEqual(['Оценка', 'сводка', 'Сводка 2']);
    expect(texts(sheetNamed(host, 'сводка'))).toEqual(['моя']);
  });
});
