// A kept version of a summary: a copy that no refresh touches.
import type { PanelSummaries } from '../../src/addon/api';
import type { CellValue, SheetData } from '../../src/files/workbook';
import { typeInto } from '../../src/host/workbook/editing';
import type { Host } from '../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

const analyst: CellValue[][] = [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чүй', 'Жаңы-Булак', 2, 1, 2],
  ['Чүй', 'Ак-Тилек', 3, 3, 3],
  ['Ошская', 'Кара-Дөбө', 1, 3, 2],
];
const kept = 'Сводка 24.11.2026';

async function summarised(): Promise<Host> {
  const host = hostOn(workbookOf(sheetOf('Оценка', analyst), sheetOf('Заметки', [['Моё']], 2)));
  await answer(host, 'panelSummarise', {});
  return host;
}

const keep = async (host: Host): Promise<string> => {
  const { summary } = await stateOf(host);
  return (await answer<{ sheetName: string }>(host, 'panelKeepVersion', { sheetId: summary.sheetId })).sheetName;
};
const names = (host: Host): string[] => host.workbook.sheets.map(({ name }) => name);
const cellsFrom = (sheet: SheetData, first: number): unknown[] =>
  Array.from(sheet.rows.slice(first), (row) => (row ?? []).map((cell) => cell?.value ?? ''));

test('is a copy beside the summary, dated, with a line that says what it is', async () => {
  const host = await summarised();
  expect(await keep(host)).toBe(kept);
  expect(names(host)).toEqual(['Оценка', 'Заметки', 'Сводка', kept]);
  const copy = sheetNamed(host, kept);
  expect(copy.rows[0]?.[0]?.value).toBe(
    'Сохранено 24.11.2026 14:05: сводка «Сводка» с данными на 24.11.2026 14:05. Эта копия не обновляется.',
  );
  expect(cellsFrom(copy, 1)).toEqual(cellsFrom(sheetNamed(host, 'Сводка'), 0));
  expect(copy.protections).toEqual([expect.objectContaining({ warningOnly: true })]);
  expect(host.workbook.activeSheetId).toBe(1);
});

test('gets a number where one of its date is there, and a short name', async () => {
  const host = await summarised();
  sheetNamed(host, 'Сводка').name = 'Сводка для совещания министров шести областей';
  const first = await keep(host);
  const second = await keep(host);
  expect([first, second]).toEqual(['Сводка для совещ… 24.11.2026', 'Сводка для совещ… 24.11.2026 2']);
  expect(second.length).toBeLessThanOrEqual(31);
});

test('holds values where the summary has formulas, and text as text', async () => {
  const host = await summarised();
  const { workbook } = host;
  const { id } = sheetNamed(host, 'Сводка');
  typeInto(workbook, id, 4, 20, '=1+1');
  typeInto(workbook, id, 5, 20, "'=1+1");
  typeInto(workbook, id, 6, 21, '="=" & "A1"');
  const copy = sheetNamed(host, await keep(host));
  expect(
    [copy.rows[4]?.[19], copy.rows[5]?.[19], copy.rows[6]?.[20]].map((cell) => [cell?.value, cell?.formula]),
  ).toEqual([
    [2, undefined],
    ['=1+1', undefined],
    ['=A1', undefined],
  ]);
});

test('is never refreshed, nor taken for a summary', async () => {
  const host = await summarised();
  const copy = sheetNamed(host, await keep(host));
  const before = JSON.stringify(cellsFrom(copy, 0));
  sheetNamed(host, 'Оценка').rows[1]![2] = { value: 0 };
  await answer(host, 'panelSummarise', {});
  expect(JSON.stringify(cellsFrom(copy, 0))).toBe(before);
  expect((await answer<PanelSummaries>(host, 'panelSummaries')).list.map(({ sheetName }) => sheetName)).toEqual([
    'Сводка',
  ]);
  const keys = host.workbook.metadata.filter(
    ({ location }) => location.type !== 'SPREADSHEET' && location.sheetId === copy.id,
  );
  expect(keys.map(({ key }) => key)).toEqual(['tendik_version']);
});

test('keeps its charts, over its own cells, also where a copied chart still rests on the summary', async () => {
  const host = await summarised();
  const original = sheetNamed(host, 'Сводка');
  host.faults.interveneAt('Sheet.getCharts', () => {
    const copy = host.workbook.sheets[host.workbook.sheets.length - 1]!;
    for (const chart of copy.charts) chart.ranges = chart.ranges.map((range) => ({ ...range, sheetId: original.id }));
  });
  const copy = sheetNamed(host, await keep(host));
  expect(copy.charts.length).toBe(original.charts.length);
  copy.charts.forEach(({ ranges }, index) => {
    const [own, other] = [ranges[0]!, original.charts[index]!.ranges[0]!];
    expect(own).toEqual({ sheetId: copy.id, rect: { ...other.rect, row: other.rect.row + 1 } });
  });
});

test('opened, it leads to the sheet that its summary was made from', async () => {
  const host = await summarised();
  host.workbook.activeSheetId = sheetNamed(host, await keep(host)).id;
  expect((await stateOf(host)).sheet.name).toBe('Оценка');
});

test('of a summary that is gone or was not written to its end is refused', async () => {
  const host = await summarised();
  expect((await refusal(host, 'panelKeepVersion', { sheetId: 99 })).name).toBe('summary-missing');
  const { summary } = await stateOf(host);
  const mark = host.workbook.metadata.find(({ key }) => key === 'tendik_summary')!;
  mark.value = JSON.stringify({ ...(JSON.parse(mark.value) as object), writing: 'again' });
  expect((await refusal(host, 'panelKeepVersion', { sheetId: summary.sheetId })).name).toBe('summary-missing');
});

test('costs the same number of calls whatever the size of the table', async () => {
  const callsFor = async (rows: number): Promise<number> => {
    const cells = [analyst[0]!, ...Array.from({ length: rows }, (_, at) => [`О${at % 4}`, `М${at}`, at % 4, 1, 2])];
    const host = hostOn(workbookOf(sheetOf('Оценка', cells)));
    await answer(host, 'panelSummarise', {});
    const { summary } = await stateOf(host);
    host.calls.reset();
    await answer(host, 'panelKeepVersion', { sheetId: summary.sheetId });
    return host.calls.total;
  };
  expect(await callsFor(5000)).toBe(await callsFor(40));
});
