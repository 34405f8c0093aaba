// Corrections through the packaged add-on: what is offered, what is written and what is left alone, the journal, undo.
import type { CorrectedCells, CorrectionPreview, PanelState } from '../../src/addon/api';
import type { Cell, CellValue, SheetData } from '../../src/files/workbook';
import type { Host } from '../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

const header = ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'];
const journalName = 'Теңдик · журнал';

const messy = (): SheetData => {
  const sheet = sheetOf('Баллы', [
    header,
    ['Ошская', 'Жаңы-Булак', '2,0', 2, ' 1 '],
    ['Ошская', ' Бөрү-Төр', 3, '1', 2],
    ['Ошская область', 'Кыз\u00a0 Арча', 1, 1, 1],
    ['Ошская', ' =Таш-Короо', '0', 1, 1],
    ['Ошская', 'Kара-Дөбө', 2, 2, 2],
  ]);
  return sheet;
};

const cellOf = (sheet: SheetData, row: number, column: number): Cell | undefined => sheet.rows[row - 1]?.[column - 1];
const valueAt = (sheet: SheetData, row: number, column: number): CellValue => cellOf(sheet, row, column)?.value ?? '';

const codeOf = (state: PanelState, name: string): string =>
  state.findings.find((group) => group.name === name)?.code ?? name;

async function previewOf(host: Host, name: string): Promise<{ code: string; preview: CorrectionPreview }> {
  const code = codeOf(await stateOf(host), name);
  return { code, preview: await answer<CorrectionPreview>(host, 'panelPreview', { sheetId: 1, code }) };
}

const correctAll = (host: Host, { code, preview }: { code: string; preview: CorrectionPreview }) =>
  answer<CorrectedCells>(host, 'panelCorrect', {
    sheetId: 1,
    code,
    cells: preview.cells.map(({ cell, before, after }) => ({ cell, before, after })),
  });

const journalOf = (host: Host): string[][] =>
  sheetNamed(host, journalName)
    .rows.map((row) => row.map((cell) => String(cell?.value ?? '')))
    .filter((row) => row.some((text) => text !== ''));

test('a preview names each cell with what stands there and what will, and writes nothing', async () => {
  const host = hostOn(workbookOf(messy()));
  const before = JSON.stringify(host.workbook.sheets);
  const { preview } = await previewOf(host, 'score-text-number');
  expect(preview).toEqual({
    count: 4,
    cells: [
      { cell: 'C2', unit: 'Жаңы-Булак', before: '2,0', after: 2 },
      { cell: 'E2', unit: 'Жаңы-Булак', before: ' 1 ', after: 1 },
      { cell: 'D3', unit: 'Бөрү-Төр', before: '1', after: 1 },
      { cell: 'C5', unit: '=Таш-Короо', before: '0', after: 0 },
    ],
    computed: [],
  });
  expect(JSON.stringify(host.workbook.sheets)).toBe(before);
});

test('numbers written as text become numbers, also in cells formatted as text; no other cell changes', async () => {
  const sheet = messy();
  cellOf(sheet, 2, 3)!.style = { numberFormat: '@' };
  cellOf(sheet, 3, 3)!.formula = '=1+2';
  const others = JSON.stringify(sheet.rows.map((row) => row.map((cell, column) => [2, 3, 4].includes(column) || cell)));
  const host = hostOn(workbookOf(sheet));
  const { done, left, state } = await correctAll(host, await previewOf(host, 'score-text-number'));
  expect([done, left]).toEqual([4, []]);
  const after = sheetNamed(host, 'Баллы');
  expect([valueAt(after, 2, 3), valueAt(after, 2, 5), valueAt(after, 3, 4), valueAt(after, 5, 3)]).toEqual([
    2, 1, 1, 0,
  ]);
  expect(cellOf(after, 2, 3)?.style?.numberFormat).toBe('0');
  expect(cellOf(after, 2, 5)?.style?.numberFormat).toBeUndefined();
  expect(cellOf(after, 3, 3)?.formula).toBe('=1+2');
  expect(JSON.stringify(after.rows.map((row) => row.map((cell, column) => [2, 3, 4].includes(column) || cell)))).toBe(
    others,
  );
  expect(state.findings.map(({ name }) => name)).not.toContain('score-text-number');
  expect(host.workbook.activeSheetId).toBe(1);
});

test('a cell that was changed meanwhile, or holds a formula, is left alone and named', async () => {
  const sheet = messy();
  cellOf(sheet, 5, 3)!.formula = '="0"';
  const host = hostOn(workbookOf(sheet));
  const shown = await previewOf(host, 'score-text-number');
  expect(shown.preview.computed).toEqual(['C5']);
  cellOf(sheetNamed(host, 'Баллы'), 2, 3)!.value = '3,0';
  const cells = [...shown.preview.cells, { cell: 'C5', unit: '', before: '0', after: 0 }];
  const { done, left } = await correctAll(host, { ...shown, preview: { ...shown.preview, cells } });
  expect([done, left]).toEqual([2, ['C2', 'C5']]);
  expect(valueAt(sheetNamed(host, 'Баллы'), 2, 3)).toBe('3,0');
  expect(cellOf(sheetNamed(host, 'Баллы'), 5, 3)?.formula).toBe('="0"');
});

test('blanks, look-alike letters and spellings of an oblast are corrected; a text stays a text', async () => {
  const host = hostOn(workbookOf(messy()));
  for (const name of ['name-spaces', 'name-look-alike', 'oblast-spelling']) {
    await correctAll(host, await previewOf(host, name));
  }
  const { rows } = sheetNamed(host, 'Баллы');
  expect(rows.slice(1, 6).map((row) => [row[0]?.value, row[1]?.value])).toEqual([
    ['Ошская', 'Жаңы-Булак'],
    ['Ошская', 'Бөрү-Төр'],
    ['Ошская', 'Кыз Арча'],
    ['Ошская', '=Таш-Короо'],
    ['Ошская', 'Кара-Дөбө'],
  ]);
  expect(rows[4]?.[1]?.formula).toBeUndefined();
});

test('an oblast that is unknown is not corrected, nor a score that only looks like one', async () => {
  const sheet = sheetOf('Баллы', [header, ['Ошская', 'Жаңы-Булак', 'З', 2, 2], ['Чуская', 'Таш-Короо', 2, 'н/д', 1]]);
  const state = await stateOf(hostOn(workbookOf(sheet)));
  expect(state.findings.map(({ correctable }) => correctable)).toEqual(state.findings.map(() => 0));
});

test('the journal tells when what was changed, from what to what, in the language of the document', async () => {
  const host = hostOn(workbookOf(messy()));
  await correctAll(host, await previewOf(host, 'name-spaces'));
  await correctAll(host, await previewOf(host, 'score-text-number'));
  expect(host.workbook.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Баллы', false],
    [journalName, false],
  ]);
  const rows = journalOf(host);
  expect(rows).toHaveLength(1 + 3 + 4);
  expect(rows[0]?.slice(0, 4)).toEqual(['Время', 'Что', 'Лист', 'Ячейка']);
  expect(rows[3]?.slice(0, 9)).toEqual([
    ...['24.11.2026 14:05', 'исправлено', 'Баллы', 'B5', '=Таш-Короо'],
    ...[expect.stringMatching(/^N03 /), ' =Таш-Короо', '=Таш-Короо', ''],
  ]);
  expect(
    sheetNamed(host, journalName)
      .rows.flat()
      .filter((cell) => cell?.formula),
  ).toEqual([]);
  expect(rows.slice(1).map((row) => JSON.parse(row[9] ?? '').batch)).toEqual([1, 1, 1, 2, 2, 2, 2]);
});

test('the last correction is taken back once, where the cell still holds what was written', async () => {
  const sheet = messy();
  cellOf(sheet, 2, 3)!.style = { numberFormat: '@' };
  const host = hostOn(workbookOf(sheet));
  await correctAll(host, await previewOf(host, 'name-spaces'));
  await correctAll(host, await previewOf(host, 'score-text-number'));
  cellOf(sheetNamed(host, 'Баллы'), 3, 4)!.value = 3;
  expect((await stateOf(host)).undoable).toBe(4);
  const { done, left } = await answer<CorrectedCells>(host, 'panelUndo');
  expect([done, left]).toEqual([3, ['D3']]);
  const now = sheetNamed(host, 'Баллы');
  expect([valueAt(now, 2, 3), valueAt(now, 2, 5), valueAt(now, 3, 4), valueAt(now, 5, 3)]).toEqual([
    '2,0',
    ' 1 ',
    3,
    '0',
  ]);
  expect(cellOf(now, 2, 3)?.style?.numberFormat).toBe('@');
  expect(valueAt(now, 3, 2)).toBe('Бөрү-Төр');
  expect(journalOf(host).filter((row) => row[1] === 'возвращено')).toHaveLength(3);
  expect((await stateOf(host)).undoable).toBe(0);
  expect(await answer<CorrectedCells>(host, 'panelUndo')).toMatchObject({ done: 0, left: [] });
});

test('after the rows were sorted, undo leaves another municipality’s score alone', async () => {
  const host = hostOn(workbookOf(messy()));
  await correctAll(host, await previewOf(host, 'score-text-number'));
  const { rows } = sheetNamed(host, 'Баллы');
  [rows[1], rows[5]] = [rows[5]!, rows[1]!];
  const { done, left } = await answer<CorrectedCells>(host, 'panelUndo');
  expect([done, left]).toEqual([2, ['C2', 'E2']]);
  expect(valueAt(sheetNamed(host, 'Баллы'), 2, 3)).toBe(2);
});

test('where a dropdown refuses every value, nothing is noted and it is said', async () => {
  const sheet = messy();
  const rule = {
    kind: 'list' as const,
    values: ['Ошская область'],
    ranges: [{ row: 4, column: 1, rows: 1, columns: 1 }],
  };
  sheet.validations = [{ ...rule, rejectsOthers: true } as (typeof sheet.validations)[number]];
  const host = hostOn(workbookOf(sheet));
  const shown = await previewOf(host, 'oblast-spelling');
  expect(
    await refusal(host, 'panelCorrect', { sheetId: 1, code: shown.code, cells: shown.preview.cells }),
  ).toMatchObject({
    name: 'unexpected',
  });
  expect(host.workbook.sheets).toHaveLength(1);
});

test('where the cells are protected nothing is written, and it is said', async () => {
  const sheet = messy();
  sheet.protections = [
    {
      range: { row: 2, column: 3, rows: 1, columns: 1 },
      warningOnly: false,
      editable: false,
    } as (typeof sheet.protections)[number],
  ];
  const host = hostOn(workbookOf(sheet));
  const shown = await previewOf(host, 'score-text-number');
  expect(
    await refusal(host, 'panelCorrect', { sheetId: 1, code: shown.code, cells: shown.preview.cells }),
  ).toMatchObject({
    name: 'protected',
  });
  expect(valueAt(sheetNamed(host, 'Баллы'), 5, 3)).toBe('0');
});

test('a thousand numbers as text cost no more calls than a few', async () => {
  const calls = async (rows: number): Promise<number> => {
    const cells = Array.from({ length: rows }, (_, row) => ['Ошская', `Айыл ${row}`, String(row % 4), 1, row % 3]);
    const host = hostOn(workbookOf(sheetOf('Баллы', [header, ...cells])));
    const shown = await previewOf(host, 'score-text-number');
    host.calls.reset();
    await correctAll(host, shown);
    return host.calls.total;
  };
  expect(await calls(900)).toBe(await calls(8));
});
