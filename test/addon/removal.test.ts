// Taking away what Tendik added: all of ours, nothing of the analyst's.
import type { Removal } from '../../src/addon/api';
import { defaultSettings } from '../../src/core/summary/settings';
import { openFile } from '../../src/files/open-file';
import type { CellValue, ConditionalFormat, WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { typeInto } from '../../src/host/workbook/editing';
import type { Host } from '../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from './workbook';
import { make, scored, write } from './sharing/partners';

const analyst: CellValue[][] = [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чүй', 'Жаңы-Булак', 2, 1, 2],
  ['Чүй', 'Ак-Тилек', 3, 3, ''],
  ['Ошская', 'Кара-Дөбө', 1, 3, 2],
  ['Итого', '', 6, 7, 4],
];
const document = (): WorkbookData => workbookOf(sheetOf('Оценка', analyst), sheetOf('Заметки', [['Моё']], 2));

async function filledIn(before: (host: Host) => void = () => undefined): Promise<Host> {
  const host = hostOn(document());
  before(host);
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  return host;
}

const removal = (host: Host): Promise<Removal> => answer<Removal>(host, 'panelRemoval');
async function remove(host: Host, sheets: string[] = []): Promise<Removal> {
  const shown = await removal(host);
  await answer(host, 'panelRemove', { shown, sheets });
  return shown;
}

/** What a person sees of a document, and its marks. */
const seen = ({ workbook }: Host): unknown => ({
  sheets: workbook.sheets.map(({ name, rows, conditionalFormats, validations, charts, merges }) => ({
    name,
    cells: rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => {
        const { value = null, formula, style, note } = cell ?? {};
        const plain = Object.keys(style ?? {}).length === 0;
        return value === null && !formula && plain && !note ? [] : [[r, c, value, formula, plain ? {} : style, note]];
      }),
    ),
    conditionalFormats,
    validations,
    charts,
    merges,
  })),
  metadata: workbook.metadata,
});

test('leaves the document as it was, and a fresh run works as the first time', async () => {
  const untouched = hostOn(document());
  const host = await filledIn();
  const first = seen(host);
  const shown = await remove(host);
  expect(shown).toEqual({
    columns: [{ sheetName: 'Оценка', letters: ['F', 'G', 'H', 'I'] }],
    summaries: ['Сводка'],
    problems: [],
    rules: 3,
    stays: [],
    versions: [],
    others: [],
    answered: [],
  });
  expect(seen(host)).toEqual(seen(untouched));
  expect((await stateOf(host)).classify.state).toBe('absent');
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  expect(JSON.stringify(seen(host)).replace(/"id":\d+/g, '')).toBe(JSON.stringify(first).replace(/"id":\d+/g, ''));
});

test('has nothing to take away where nothing was added', async () => {
  const host = hostOn(document());
  expect(Object.values(await removal(host)).every((part) => part === 0 || (part as unknown[]).length === 0)).toBe(true);
});

test('leaves cells of ours that a person wrote into, and tells them', async () => {
  const host = await filledIn();
  const { workbook } = host;
  typeInto(workbook, 1, 5, 6, '=SUM(F2:F4)');
  typeInto(workbook, 1, 3, 7, 'по решению комиссии');
  typeInto(workbook, 1, 2, 9, 'проверить');
  typeInto(workbook, 1, 1, 8, 'Сколько есть');
  const { stays } = await remove(host);
  expect(stays).toEqual([{ sheetName: 'Оценка', cells: ['H1', 'I2', 'G3', 'F5'], count: 4 }]);
  expect(valuesOf(sheetNamed(host, 'Оценка'), 1, 6, 5, 4)).toEqual([
    ['', '', 'Сколько есть', ''],
    ['', '', '', 'проверить'],
    ['', 'по решению комиссии', '', ''],
    ['', '', '', ''],
    [0, '', '', ''],
  ]);
  expect(sheetNamed(host, 'Оценка').rows[4]?.[5]?.formula).toBeDefined();
});

test('moves nothing: what refers to our columns or stands right of them stays in place', async () => {
  const host = await filledIn((on) => typeInto(on.workbook, 1, 2, 12, 'рядом'));
  typeInto(host.workbook, 2, 1, 2, "='Оценка'!L2");
  await remove(host);
  expect(sheetNamed(host, 'Оценка').rows[1]?.[11]?.value).toBe('рядом');
  expect(sheetNamed(host, 'Заметки').rows[0]?.[1]?.formula).toBe("='Оценка'!L2");
});

test('takes live formulas for ours', async () => {
  const host = hostOn(document());
  await answer(host, 'panelSetLive', { live: true });
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  const { stays } = await remove(host);
  expect(stays).toEqual([]);
  expect(
    valuesOf(sheetNamed(host, 'Оценка'), 1, 6, 5, 4)
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
});

test('keeps a summary on which somebody wrote beside our blocks, with nothing but what they wrote', async () => {
  const host = await filledIn();
  const summary = sheetNamed(host, 'Сводка');
  typeInto(host.workbook, summary.id, 3, 20, 'для министра');
  typeInto(host.workbook, summary.id, 1, 1, 'Мой заголовок');
  const { stays } = await remove(host);
  expect(stays).toEqual([{ sheetName: 'Сводка', cells: ['A1', 'T3'], count: 2 }]);
  const left = sheetNamed(host, 'Сводка');
  const texts = left.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell && cell.value !== null ? [cell.value] : [])),
  );
  expect(texts).toEqual(['Мой заголовок', 'для министра']);
  expect([left.charts, left.merges]).toEqual([[], []]);
  expect(host.workbook.metadata).toEqual([]);
});

test('keeps a summary with a note of somebody’s, or with a formula that shows nothing', async () => {
  const host = await filledIn();
  const summary = sheetNamed(host, 'Сводка');
  summary.rows[2]![0] = { ...summary.rows[2]![0]!, note: 'сверить с министерством' };
  typeInto(host.workbook, summary.id, 5, 20, '=IF(1=1,"","x")'.replace(/,/g, ';'));
  const { stays } = await remove(host);
  expect(stays).toEqual([{ sheetName: 'Сводка', cells: ['A3', 'T5'], count: 2 }]);
  const left = sheetNamed(host, 'Сводка').rows;
  expect(left[2]?.[0]).toMatchObject({ value: null, note: 'сверить с министерством' });
  expect(left[4]?.[19]?.formula).toBeDefined();
});

test('keeps a summary with a chart that somebody drew on it', async () => {
  const host = await filledIn();
  const summary = sheetNamed(host, 'Сводка');
  summary.charts.push({
    ...structuredClone(summary.charts[0]!),
    id: 77,
    position: { row: 40, column: 12, offsetX: 0, offsetY: 0 },
  });
  const { stays } = await remove(host);
  expect(stays).toEqual([{ sheetName: 'Сводка', cells: ['L40'], count: 1 }]);
  expect(sheetNamed(host, 'Сводка').charts.map(({ id }) => id)).toEqual([77]);
});

test.each([[false], [true]])(
  'from the summary the analyst comes to the scores; something of theirs on it: %s',
  async (noted) => {
    const host = await filledIn();
    const summary = sheetNamed(host, 'Сводка');
    if (noted) typeInto(host.workbook, summary.id, 3, 25, 'Моё');
    host.workbook.activeSheetId = summary.id;
    await remove(host);
    expect(host.workbook.sheets.some(({ name }) => name === 'Сводка')).toBe(noted);
    expect((await stateOf(host)).sheet.name).toBe('Оценка');
  },
);

test('removes our rules and no other', async () => {
  const host = hostOn(document());
  const sheet = sheetNamed(host, 'Оценка');
  const mine: ConditionalFormat = {
    ranges: [{ row: 2, column: 7, rows: 4, columns: 1 }],
    rule: { when: 'text-equals', text: 'моё', style: { background: '#ffcc00' } },
  };
  sheet.conditionalFormats.push(mine);
  await answer(host, 'panelClassify', {});
  const recoloured = sheet.conditionalFormats[1]!;
  recoloured.rule!.style = { ...recoloured.rule!.style, background: '#123456' };
  const { rules } = await remove(host);
  expect(rules).toBe(2);
  expect(sheet.conditionalFormats).toEqual([mine, recoloured]);
});

test('keeps the journal and kept versions unless they are named', async () => {
  const host = await filledIn();
  const { summary, sheet } = await stateOf(host);
  await answer(host, 'panelKeepVersion', { sheetId: summary.sheetId });
  const finding = (await stateOf(host)).findings[0]!.shown[0]!;
  await answer(host, 'panelSetAside', { sheetId: sheet.id, key: finding.key, reason: 'проверено' });
  const kept = 'Сводка 24.11.2026';
  const shown = await remove(host);
  expect(shown).toMatchObject({ versions: [kept], others: ['Теңдик · журнал'] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Оценка', 'Заметки', kept, 'Теңдик · журнал']);
  await remove(host, [kept, 'Теңдик · журнал']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Оценка', 'Заметки']);
  expect(host.workbook.metadata).toEqual([]);
});

test('says in how many rows of a partner sheet partners wrote, and takes it away only where it is named', async () => {
  const host = hostOn(workbookOf(scored()));
  await make(host, { proposals: true });
  expect(await removal(host)).toMatchObject({ others: ['Для партнёров'], answered: [] });
  write(host, 'Кара-Дөбө', 'Гендерный бюджет', 2);
  const shown = await remove(host);
  expect(shown).toMatchObject({ answered: [{ sheetName: 'Для партнёров', rows: 1 }] });
  expect(host.workbook.sheets).toHaveLength(2);
  write(host, 'Бөрү-Төр', 'Гендерный бюджет', 0);
  expect((await refusal(host, 'panelRemove', { shown, sheets: ['Для партнёров'] })).name).toBe('removal-changed');
  await remove(host, ['Для партнёров']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Баллы']);
  expect(host.workbook.metadata).toEqual([]);
});

test('is refused where the document is no longer what was shown', async () => {
  const host = await filledIn();
  const shown = await removal(host);
  typeInto(host.workbook, 1, 2, 9, 'проверить');
  const before = JSON.stringify(seen(host));
  expect((await refusal(host, 'panelRemove', { shown, sheets: [] })).name).toBe('removal-changed');
  expect(JSON.stringify(seen(host))).toBe(before);
});

test('is refused before anything goes where a sheet of ours is protected by somebody else', async () => {
  const host = await filledIn();
  sheetNamed(host, 'Сводка').protections.push({ warningOnly: false, editable: false });
  const before = JSON.stringify(seen(host));
  const shown = await removal(host);
  expect(await refusal(host, 'panelRemove', { shown, sheets: [] })).toMatchObject({
    name: 'protected',
    data: { sheetName: 'Сводка' },
  });
  expect(JSON.stringify(seen(host))).toBe(before);
});

test('empties the columns also where the table can no longer be read', async () => {
  const host = await filledIn();
  const { rows } = sheetNamed(host, 'Оценка');
  for (let row = 1; row < 5; row++) for (let column = 2; column < 5; column++) rows[row]![column] = undefined;
  expect((await refusal(host, 'panelState')).name).toBe('no-scores');
  await remove(host);
  expect(
    valuesOf(sheetNamed(host, 'Оценка'), 1, 6, 5, 4)
      .flat()
      .every((value) => value === ''),
  ).toBe(true);
});

test('takes several summaries at once', async () => {
  const host = await filledIn();
  await answer(host, 'panelSaveSummary', { sheetId: null, settings: { ...defaultSettings, group: null } });
  expect((await remove(host)).summaries).toEqual(['Сводка', 'Сводка 2']);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Оценка', 'Заметки']);
});

test('empties a summary that is the only sheet to be seen', async () => {
  const host = await filledIn();
  sheetNamed(host, 'Оценка').hidden = true;
  sheetNamed(host, 'Заметки').hidden = true;
  host.workbook.activeSheetId = sheetNamed(host, 'Сводка').id;
  await remove(host);
  expect(
    sheetNamed(host, 'Сводка')
      .rows.flat()
      .every((cell) => !cell || cell.value === null),
  ).toBe(true);
  expect(host.workbook.metadata).toEqual([]);
});

test('costs the same number of calls whatever the rows', async () => {
  const callsFor = async (n: number): Promise<number[]> => {
    const cells = [analyst[0]!, ...Array.from({ length: n }, (_, at) => [`О${at % 4}`, `М${at}`, at % 4, 1, 2])];
    const host = hostOn(workbookOf(sheetOf('Оценка', cells)));
    await answer(host, 'panelClassify', {});
    await answer(host, 'panelSummarise', {});
    host.calls.reset();
    const shown = await removal(host);
    const looked = host.calls.total;
    host.calls.reset();
    await answer(host, 'panelRemove', { shown, sheets: [] });
    return [looked, host.calls.total];
  };
  expect(await callsFor(5000)).toEqual(await callsFor(40));
});

test('finds everything again in a file that was saved and opened', async () => {
  const saved = await filledIn();
  const { summary } = await stateOf(saved);
  await answer(saved, 'panelKeepVersion', { sheetId: summary.sheetId });
  saved.settle();
  const host = hostOn(await openFile(await writeXlsx(saved.workbook), 'Проверка.xlsx'));
  expect(await remove(host, ['Сводка 24.11.2026'])).toMatchObject({
    columns: [{ sheetName: 'Оценка', letters: ['F', 'G', 'H', 'I'] }],
    summaries: ['Сводка'],
    rules: 3,
    stays: [],
    versions: ['Сводка 24.11.2026'],
  });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Оценка', 'Заметки']);
  expect(valuesOf(sheetNamed(host, 'Оценка'), 1, 1, 5, 9)).toEqual(analyst.map((row) => [...row, '', '', '', '']));
  expect(host.workbook.metadata).toEqual([]);
});

describe('by the menu', () => {
  const asked = async (choice: 'YES' | 'NO'): Promise<{ host: Host; told: string[] }> => {
    const told: string[] = [];
    const alert = (title: string, text: string): 'YES' | 'NO' => {
      told.push(`${title}\n${text}`);
      return choice;
    };
    const host = hostOn(document(), { ui: { alert: alert as never, toast: (text: string) => void told.push(text) } });
    await answer(host, 'panelClassify', {});
    await answer(host, 'panelSummarise', {});
    told.length = 0;
    return { host, told };
  };

  test('it is told what goes and what stays, and done where the answer is yes', async () => {
    const { host, told } = await asked('YES');
    typeInto(host.workbook, 1, 2, 9, 'проверить');
    host.run('menuRemove');
    expect(told[0]).toContain('Столбцы F–I на листе «Оценка»');
    expect(told[0]).toContain('«Сводка»');
    expect(told[0]).toContain('I2');
    expect(told[1]).toContain('убрано');
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Оценка', 'Заметки']);
    expect(sheetNamed(host, 'Оценка').rows[1]?.[8]?.value).toBe('проверить');
    host.run('menuRemove');
    expect(told[2]).toContain('ничего');
  });

  test('nothing goes where the answer is no', async () => {
    const { host } = await asked('NO');
    const before = JSON.stringify(seen(host));
    host.run('menuRemove');
    expect(JSON.stringify(seen(host))).toBe(before);
  });
});
