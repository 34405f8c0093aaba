// The list of problems on a sheet of its own, through the packaged add-on, worded as the panel words it.
import type { PanelFinding, PanelState, ProblemsFound, Removal } from '../../src/addon/api';
import type { CellValue } from '../../src/files/workbook';
import type { Host } from '../../src/host/host';
import { problemRows } from '../../src/sidebar/session/problem-rows';
import { answer, hostOn, sheetNamed, sheetOf, stateOf, valuesOf, workbookOf } from './workbook';

const header = ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'];

const hostWith = (...rows: CellValue[][]): Host => hostOn(workbookOf(sheetOf('Баллы', [header, ...rows])));

const messy = (): Host =>
  hostWith(
    ['Ошская', 'Жаңы-Булак', 4, 2, 1],
    ['Ошская', '=Бөрү-Төр', 3, '', 2],
    ['Ошская', 'Таш-Короо', 1, '2,0', 1],
    ['Чуйская', 'Ак-Тилек', 1, 1, 1],
  );

async function list(host: Host): Promise<string> {
  const { state, at } = await answer<ProblemsFound>(host, 'panelProblems', { sheetId: 1 });
  const wanted = { sheetId: 1, list: problemRows(state, at) };
  return (await answer<{ sheetName: string }>(host, 'panelProblemsSheet', wanted)).sheetName;
}

const rowsOn = (host: Host, name = 'Проблемы'): unknown[][] => {
  const sheet = sheetNamed(host, name);
  return valuesOf(sheet, 1, 1, sheet.rows.length, 6);
};

test('it opens with the verdict and names each problem, its cell and what to do, errors first', async () => {
  const host = messy();
  expect(await list(host)).toBe('Проблемы');
  const rows = rowsOn(host);
  expect(rows.slice(0, 3).map(([text]) => text)).toEqual([
    'Проблемы на листе «Баллы»',
    '4 муниципалитета, 2 надо посмотреть',
    'Лист «Баллы», строки 2–5. Все баллы есть у 2 из 4\u00a0муниципалитетов. Список составлен 24.11.2026 14:05.',
  ]);
  expect(rows[4]).toEqual(['Важность', 'Муниципалитет', 'Область', 'Ячейка', 'Что не так', 'Что сделать']);
  expect(rows.slice(5, 8)).toEqual([
    [
      'Ошибка',
      'Жаңы-Булак',
      'Ошская',
      'C2',
      'Балл вне шкалы. Стратегические документы: стоит 4, допустимо 0, 1, 2, 3.',
      'Поставьте один из допустимых баллов.',
    ],
    expect.arrayContaining(['Предупреждение', '=Бөрү-Төр', 'D3']),
    expect.arrayContaining(['Таш-Короо', 'D4', 'Запишите балл числом.']),
  ]);
  expect(sheetNamed(host, 'Проблемы').rows[6]?.[1]?.formula).toBeUndefined();
  expect(host.workbook.activeSheetId).toBe(sheetNamed(host, 'Проблемы').id);
});

test('all problems stand there, however many the panel shows of a kind', async () => {
  const host = hostWith(...Array.from({ length: 570 }, (_, at) => ['Ошская', `Айыл ${at + 1}`, 7, 1, 1]));
  const shown = (await stateOf(host)).findings[0]!;
  expect([shown.count, shown.shown.length]).toEqual([570, 50]);
  await list(host);
  const cells = rowsOn(host)
    .filter(([severity]) => severity === 'Ошибка')
    .map((row) => row[3]);
  expect(cells).toEqual(Array.from({ length: 570 }, (_, at) => `C${at + 2}`));
});

test('with the list open the panel still speaks of the scored sheet', async () => {
  const host = messy();
  await list(host);
  expect((await stateOf(host)).sheet.name).toBe('Баллы');
});

test('written again it follows the scores on the same sheet, and nothing of the old list is left', async () => {
  const host = messy();
  await list(host);
  const { rows } = sheetNamed(host, 'Баллы');
  rows[1]![2] = { value: 3 };
  rows[2]![3] = { value: 0 };
  expect(await list(host)).toBe('Проблемы');
  expect(rowsOn(host).flat()).not.toContain('C2');
  rows[3]![3] = { value: 2 };
  await list(host);
  const last = rowsOn(host).filter((row) => row.some((cell) => cell !== ''));
  expect(last.slice(4)).toEqual([['Ничего не найдено.', '', '', '', '', '']]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Баллы', 'Проблемы']);
});

test('a list that somebody wrote on stays as it is; the next one gets a sheet of its own', async () => {
  const host = messy();
  await list(host);
  const before = sheetNamed(host, 'Проблемы');
  before.rows[5]![6] = { value: 'спросить айыл өкмөтү' };
  const kept = structuredClone(before.rows);
  expect(await list(host)).toBe('Проблемы 2');
  expect(sheetNamed(host, 'Проблемы').rows).toEqual(kept);
  expect(await list(host)).toBe('Проблемы 2');
});

test('those set aside stand at the end with the reason', async () => {
  const host = messy();
  const state = await stateOf(host);
  const { key } = state.findings.find(({ name }) => name === 'score-out-of-range')?.shown[0] as PanelFinding;
  await answer<PanelState>(host, 'panelSetAside', { sheetId: 1, key, reason: '+так в протоколе' });
  await list(host);
  const rows = rowsOn(host);
  const at = rows.findIndex(([text]) => text === 'Отложено, с причиной');
  expect(rows[at + 1]).toEqual(expect.arrayContaining(['Жаңы-Булак', 'C2', '+так в протоколе']));
  expect(rows.slice(0, at).flat()).not.toContain('C2');
});

test('it speaks the document’s language, also where the panel speaks another', async () => {
  const host = messy();
  await answer(host, 'panelSetDocumentLanguage', { language: 'ky' });
  expect(await list(host)).toBe('Көйгөйлөр');
  expect(rowsOn(host, 'Көйгөйлөр')[4]?.[3]).toBe('Уяча');
});

test('it costs the same number of calls for 4 and for 570 municipalities', async () => {
  const calls = async (host: Host): Promise<number> => {
    const { state, at } = await answer<ProblemsFound>(host, 'panelProblems', { sheetId: 1 });
    host.calls.reset();
    await answer(host, 'panelProblemsSheet', { sheetId: 1, list: problemRows(state, at) });
    return host.calls.total;
  };
  const few = await calls(messy());
  const many = await calls(hostWith(...Array.from({ length: 570 }, (_, at) => ['', `Айыл ${at + 1}`, 7, '', 1])));
  // Longer lists need more rows than a new sheet has.
  expect(many).toBeLessThanOrEqual(few + 3);
});

test('taking away what was added takes an untouched list, and asks about one that somebody wrote on', async () => {
  const host = messy();
  await list(host);
  expect(await answer<Removal>(host, 'panelRemoval')).toMatchObject({ problems: ['Проблемы'], others: [] });
  sheetNamed(host, 'Проблемы').rows[5]![6] = { value: 'готово' };
  const shown = await answer<Removal>(host, 'panelRemoval');
  expect(shown).toMatchObject({ problems: [], others: ['Проблемы'] });
  await answer(host, 'panelRemove', { shown, sheets: [] });
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Баллы', 'Проблемы']);
});
