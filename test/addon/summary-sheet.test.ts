import { prepareSummary, type PreparedSummary } from '../../src/addon/summary-sheet/prepare';
import { writeSummary } from '../../src/addon/summary-sheet/write';
import { summariesAmong } from '../../src/addon/summary-sheet/find';
import { defaultSettings } from '../../src/core/summary/settings';
import type { Cell, SheetData, WorkbookData } from '../../src/files/workbook';
import { emptyWorkbook } from '../../src/host/cells/cells';
import { deleteRows, insertRows, typeInto } from '../../src/host/workbook/editing';
import { Host } from '../../src/host/host';
import type { ReportInput } from '../../src/report/report-input';
import { grow, study } from '../report/fixture';

/** The writer on a host of its own, called as the add-on calls it. */
function open(workbook: WorkbookData = emptyWorkbook()) {
  const host = new Host({
    workbook,
    bundle: (globals) => {
      Object.assign(globalThis, { SpreadsheetApp: globals['SpreadsheetApp'], Charts: globals['Charts'] });
      return { within: (task) => (task as () => unknown)() };
    },
  });
  const within = <T>(task: () => T): T => host.run('within', task) as T;
  const found = () =>
    summariesAmong(SpreadsheetApp.getActiveSpreadsheet().createDeveloperMetadataFinder().find())[0] ?? null;
  const draft = (input: ReportInput) =>
    prepareSummary({ found: found(), name: 'Сводка', input, settings: defaultSettings, sourceId: 1, aside: 0 });
  const prepare = (input: ReportInput) => within(() => draft(input));
  const write = (input: ReportInput): PreparedSummary =>
    within(() => {
      const prepared = draft(input);
      writeSummary(SpreadsheetApp.getActiveSpreadsheet(), prepared);
      return prepared;
    });
  const sheet = (): SheetData => workbook.sheets.find(({ name }) => name.startsWith('Сводка'))!;
  return { host, workbook, within, prepare, write, sheet, found };
}

const valueAt = (sheet: SheetData, row: number, column: number) => sheet.rows[row - 1]?.[column - 1]?.value ?? null;
const columnA = (sheet: SheetData) =>
  Array.from({ length: sheet.rows.length }, (_, at) => valueAt(sheet, at + 1, 1)).map((value) => value ?? '');
const rowOf = (sheet: SheetData, text: string) =>
  columnA(sheet).findIndex((value) => String(value).startsWith(text)) + 1;
const cells = (sheet: SheetData) =>
  sheet.rows.flatMap((row, r) =>
    (row ?? []).flatMap((cell: Cell | undefined, c) =>
      cell && cell.value !== null ? [[r + 1, c + 1, cell.value] as const] : [],
    ),
  );

/** The state of a sheet but for ids of styles: what a person could see. */
const picture = (sheet: SheetData) =>
  JSON.stringify({
    rows: sheet.rows.map((row) => row?.map((cell) => cell && { ...cell })),
    merges: sheet.merges,
    charts: sheet.charts,
    heights: [...sheet.rowHeights],
    widths: [...sheet.columnWidths],
  });

const moreOblasts = () => grow(study(), ['Бишкек', 'Ош']);

describe('the first build', () => {
  test('makes one sheet at the end of the document, with figures as numbers and texts as text', () => {
    const { workbook, write, sheet } = open();
    write({ ...study(), title: '=1+1' });
    expect(workbook.sheets[workbook.sheets.length - 1]).toBe(sheet());
    expect(valueAt(sheet(), 1, 1)).toBe('=1+1');
    expect(sheet().rows[0]?.[0]?.formula).toBeUndefined();
    const counts = rowOf(sheet(), 'Муниципалитеты');
    expect([2, 3, 4, 5].map((column) => valueAt(sheet(), counts, column))).toEqual([12, 23, 4, 39]);
    expect(valueAt(sheet(), counts + 1, 3)).toBeCloseTo(23 / 39, 12);
    expect(sheet().rows[counts]?.[2]?.style?.numberFormat).toBe('0.0"\u00a0"%');
    expect(valueAt(sheet(), counts + 2, 3)).toBe('3–5');
  });

  test('draws charts over the cells of its own tables', () => {
    const { write, sheet } = open();
    write(study());
    const [classes, indicators, groups] = sheet().charts;
    const head = rowOf(sheet(), 'Муниципалитеты') - 1;
    expect(classes).toMatchObject({ kind: 'bar', stacked: 'percent', headers: 1 });
    expect(classes!.ranges[0]!.rect).toEqual({ row: head, column: 1, rows: 2, columns: 4 });
    expect(groups!.ranges[0]!.rect).toMatchObject({ row: rowOf(sheet(), 'Область'), rows: 8, columns: 4 });
    expect(indicators!.ranges[0]!.rect).toMatchObject({ row: rowOf(sheet(), 'Индикатор'), rows: 4, columns: 5 });
  });

  test('takes another name where a sheet of that name is not ours', () => {
    const { workbook, write, sheet } = open();
    workbook.sheets[0]!.name = 'Сводка';
    typeInto(workbook, workbook.sheets[0]!.id, 1, 1, 'моё');
    const before = picture(workbook.sheets[0]!);
    write(study());
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['Сводка', 'Сводка 2']);
    expect(picture(workbook.sheets[0]!)).toBe(before);
    expect(sheet().name).toBe('Сводка');
  });

  test('takes an empty sheet of that name, as a run that could not undo it leaves one', () => {
    const { workbook, write, sheet } = open();
    workbook.sheets[0]!.name = 'Сводка';
    write(study());
    expect(workbook.sheets).toHaveLength(1);
    expect(valueAt(sheet(), 1, 1)).not.toBeNull();
  });

  test('gives every merged text the height of its lines', () => {
    const { write, sheet } = open();
    write(study());
    expect(sheet().merges.length).toBeGreaterThan(5);
    expect(sheet().rowHeights.get(2)).toBeGreaterThan(30);
  });
});

describe('a refresh', () => {
  test('of the same data changes nothing, not even the time', () => {
    const { write, sheet, host } = open();
    write(study());
    const before = picture(sheet());
    host.calls.reset();
    write({ ...study(), computedAt: '25.11.2026 09:00' });
    expect(picture(sheet())).toBe(before);
    expect(host.calls.byName['Range.setValues']).toBeUndefined();
    expect(host.calls.total).toBeLessThan(10);
  });

  test('follows the figures and tells the new time', () => {
    const { write, sheet } = open();
    write(study());
    const summary = { ...study().summary, classes: { ...study().summary.classes, blind: 11, oriented: 24 } };
    write({ ...study('ru', summary), fingerprint: 'other', computedAt: '25.11.2026 09:00' });
    expect(valueAt(sheet(), 2, 1)).toMatch(/24 из 39/);
    expect(cells(sheet()).some(([, , value]) => String(value).includes('25.11.2026 09:00'))).toBe(true);
  });

  test('finds its sheet renamed and moved', () => {
    const { workbook, write, sheet } = open();
    write(study());
    const ours = sheet();
    ours.name = 'Для партнёров';
    workbook.sheets.reverse();
    write({ ...study(), fingerprint: 'other', title: 'Новое название' });
    expect(workbook.sheets).toHaveLength(2);
    expect(valueAt(ours, 1, 1)).toBe('Новое название');
  });

  test('leaves what the analyst wrote beside and below, also when a table grows', () => {
    const { workbook, write, sheet } = open();
    write(study());
    const totalOfOblasts = () => columnA(sheet()).lastIndexOf('Всего') + 1;
    const total = totalOfOblasts();
    const end = sheet().rows.length + 3;
    typeInto(workbook, sheet().id, total, 20, 'рядом');
    typeInto(workbook, sheet().id, end, 1, 'под сводкой');
    typeInto(workbook, sheet().id, rowOf(sheet(), 'Гендерный бюджет') - 1, 3, 'между блоками');
    write({ ...moreOblasts(), fingerprint: 'other' });
    const texts = cells(sheet()).map(([, , value]) => value);
    expect(texts).toEqual(expect.arrayContaining(['рядом', 'под сводкой', 'между блоками', 'Бишкек']));
    expect(totalOfOblasts()).toBe(total + 2);
    expect(columnA(sheet()).indexOf('под сводкой')).toBe(columnA(sheet()).length - 1);
  });

  test('ends in the same cells as a first build of the same data', () => {
    const refreshed = open();
    refreshed.write(study());
    refreshed.write({ ...moreOblasts(), fingerprint: 'other', computedAt: 'T' });
    refreshed.write({ ...study(), fingerprint: 'third', computedAt: 'T' });
    refreshed.write({ ...moreOblasts(), fingerprint: 'fourth', computedAt: 'T' });
    const fresh = open();
    fresh.write({ ...moreOblasts(), fingerprint: 'fourth', computedAt: 'T' });
    expect(cells(refreshed.sheet())).toEqual(cells(fresh.sheet()));
    const chartRects = (sheet: SheetData) => sheet.charts.map(({ ranges, position }) => [ranges[0]!.rect, position]);
    expect(chartRects(refreshed.sheet())).toEqual(chartRects(fresh.sheet()));
    expect(refreshed.sheet().merges.length).toBe(fresh.sheet().merges.length);
  });

  test('clears the cells of a table that shrinks', () => {
    const { write, sheet } = open();
    write(moreOblasts());
    write({ ...study(), fingerprint: 'other' });
    expect(columnA(sheet())).not.toContain('Бишкек');
    expect(columnA(sheet()).filter((value) => value === 'Всего')).toHaveLength(2);
  });

  test('follows blocks below rows that the analyst inserted', () => {
    const { workbook, write, sheet } = open();
    write(study());
    const foot = rowOf(sheet(), 'Методика');
    insertRows(workbook, sheet().id, rowOf(sheet(), 'Сильнее всех'), 3);
    typeInto(workbook, sheet().id, rowOf(sheet(), 'Сильнее всех') - 2, 1, 'вставлено');
    write({ ...study(), fingerprint: 'other' });
    expect(rowOf(sheet(), 'Методика')).toBe(foot + 3);
    expect(columnA(sheet())).toContain('вставлено');
  });

  test('never writes one block into the next where rows of a block were deleted', () => {
    const { workbook, write, sheet } = open();
    write(study());
    const before = columnA(sheet());
    deleteRows(workbook, sheet().id, rowOf(sheet(), 'Ошская'), 2);
    write({ ...study(), fingerprint: 'other' });
    expect(columnA(sheet()).map((value) => String(value).replace('other', '7f3a-19c2'))).toEqual(before);
  });

  test('makes a chart no second time and leaves a deleted one deleted', () => {
    const { write, sheet } = open();
    write(study());
    const [classes, , groups] = sheet().charts.map(({ id }) => id);
    sheet().charts.splice(1, 1);
    write({ ...moreOblasts(), fingerprint: 'other' });
    write({ ...study(), fingerprint: 'third' });
    expect(sheet().charts.map(({ id }) => id)).toEqual([classes, groups]);
    expect(sheet().charts[1]!.ranges[0]!.rect).toMatchObject({ row: rowOf(sheet(), 'Область'), rows: 8 });
  });

  test('leaves a chart where the analyst moved it', () => {
    const { write, sheet } = open();
    write(study());
    sheet().charts[1]!.position = { row: 60, column: 2, offsetX: 5, offsetY: 5 };
    write({ ...moreOblasts(), fingerprint: 'other' });
    expect(sheet().charts[1]!.position).toMatchObject({ column: 2, offsetX: 5, offsetY: 5 });
  });

  test('leaves a chart as large as the analyst made it, also when its title changes or its table grows', () => {
    const { write, sheet } = open();
    write(study());
    const groups = sheet().charts[2]!;
    groups.width = 900;
    groups.height = 555;
    write({ ...moreOblasts(), fingerprint: 'other' });
    expect(sheet().charts[2]).toMatchObject({ id: groups.id, width: 900, height: 555 });
    expect(sheet().charts[2]!.ranges[0]!.rect.rows).toBe(groups.ranges[0]!.rect.rows + 2);
  });

  test('lets a chart that nobody resized grow with its table', () => {
    const { write, sheet } = open();
    write(study());
    const { height } = sheet().charts[2]!;
    write({ ...grow(study(), ['Бишкек', 'Ош', 'Нарын', 'Талас', 'Чүй', 'Баткен']), fingerprint: 'other' });
    const fresh = open();
    fresh.write({ ...grow(study(), ['Бишкек', 'Ош', 'Нарын', 'Талас', 'Чүй', 'Баткен']), fingerprint: 'other' });
    expect(sheet().charts[2]!.height).toBe(fresh.sheet().charts[2]!.height);
    expect(height).toBeGreaterThan(0);
  });

  test('leaves widths that the analyst set, and rows that the analyst hid, which stay in the charts', () => {
    const { write, sheet } = open();
    write(study());
    const hidden = rowOf(sheet(), 'Область') + 1;
    sheet().hiddenRows.add(hidden);
    sheet().columnWidths.set(2, 321);
    write({ ...moreOblasts(), fingerprint: 'other' });
    expect(sheet().hiddenRows.has(hidden)).toBe(true);
    expect(sheet().columnWidths.get(2)).toBe(321);
    for (const chart of sheet().charts) expect(JSON.stringify(chart)).toContain('SHOW_BOTH');
  });

  test('does not take a duplicated summary for ours', () => {
    const { workbook, write, sheet, within, found } = open();
    write(study());
    const ours = sheet();
    const copy = { ...structuredClone({ ...ours, charts: [] }), id: 99, name: 'Копия' };
    const entries = workbook.metadata.filter(
      ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === ours.id,
    );
    for (const entry of entries) {
      workbook.metadata.unshift({
        ...entry,
        id: entry.id + 1000,
        location: { ...entry.location, sheetId: 99 } as never,
      });
    }
    workbook.sheets.unshift(copy);
    expect(within(() => found()?.sheet.getSheetId())).toBe(ours.id);
  });
});

describe('what somebody typed into our cells', () => {
  test('is told with its cell, before it is replaced', () => {
    const { workbook, write, prepare, sheet } = open();
    write(study());
    const row = rowOf(sheet(), 'Муниципалитеты');
    typeInto(workbook, sheet().id, row, 2, '13');
    typeInto(workbook, sheet().id, row, 3, '=20+4');
    expect(prepare(study()).typed).toEqual([
      { sheetName: 'Сводка', cell: `B${row}`, old: '13', new: '12' },
      { sheetName: 'Сводка', cell: `C${row}`, old: '=20+4', new: '23' },
    ]);
    write(study());
    expect(prepare(study()).typed).toEqual([]);
    expect(valueAt(sheet(), row, 2)).toBe(12);
  });

  test('is not confused with figures that changed', () => {
    const { write, prepare } = open();
    write(study());
    expect(prepare({ ...moreOblasts(), fingerprint: 'other' }).typed).toEqual([]);
  });

  test('is found in rows inserted within a block', () => {
    const { workbook, write, prepare, sheet } = open();
    write(study());
    const row = rowOf(sheet(), 'Ошская');
    insertRows(workbook, sheet().id, row, 1);
    typeInto(workbook, sheet().id, row, 1, 'моя пометка');
    expect(prepare(study()).typed.map(({ cell, old }) => [cell, old])).toEqual([[`A${row}`, 'моя пометка']]);
    write({ ...study(), fingerprint: 'other' });
    expect(columnA(sheet()).filter((value) => value === 'Ошская')).toHaveLength(1);
    expect(columnA(sheet()).filter((value) => value === 'Всего')).toHaveLength(2);
  });

  test('is told also where a table is about to grow over it', () => {
    const { workbook, write, prepare, sheet } = open();
    const certain = { ...study().summary, classes: { ...study().summary.classes, undetermined: 0 } };
    write(study('ru', certain));
    typeInto(workbook, sheet().id, rowOf(sheet(), 'Область') + 1, 7, 'моё');
    expect(prepare({ ...study(), fingerprint: 'other' }).typed.map(({ old }) => old)).toEqual(['моё']);
  });
});

describe('calls', () => {
  test('do not grow with the number of oblasts', () => {
    const callsFor = (input: ReportInput, next: ReportInput) => {
      const { host, write } = open();
      write(input);
      const first = host.calls.total;
      host.calls.reset();
      write(next);
      return [first, host.calls.total];
    };
    const names = (n: number) => Array.from({ length: n }, (_, at) => `Область ${at}`);
    const few = grow(study(), names(20));
    const many = grow(study(), names(200));
    const again = (input: ReportInput) => ({ ...grow(input, ['ещё']), fingerprint: 'other' });
    const [first, refresh] = callsFor(few, again(few));
    expect(callsFor(many, again(many))).toEqual([first, refresh]);
    expect(first).toBeLessThanOrEqual(60);
    expect(refresh).toBeLessThanOrEqual(60);
  });
});

describe('a run that broke off', () => {
  const fails = ['Range.setValues', 'Range.mergeAcross', 'RangeList.setFontSize', 'Sheet.insertChart'];

  test.each(fails)('at %s is mended by the next one', (method) => {
    const broken = open();
    broken.host.faults.failAt(method, 'timed-out');
    expect(() => broken.write(study())).toThrow('timed out');
    broken.write(study());
    const whole = open();
    whole.write(study());
    expect(cells(broken.sheet())).toEqual(cells(whole.sheet()));
    expect(broken.sheet().charts).toHaveLength(3);
    expect(broken.sheet().merges).toEqual(whole.sheet().merges);
  });
});
