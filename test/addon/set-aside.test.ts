// Findings set aside, through the packaged add-on: out of the list, in the journal and the summary, back when the value changes.
import type { PanelFinding, PanelState } from '../../src/addon/api';
import type { Host } from '../../src/host/host';
import { answer, hostOn, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

const header = ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'];

const host = (): Host =>
  hostOn(
    workbookOf(
      sheetOf('Баллы', [
        header,
        ['Ошская', 'Жаңы-Булак', 4, 2, 1],
        ['Ошская', 'Бөрү-Төр', 3, '', 2],
        ['Ошская', 'Таш-Короо', 1, 1, 1],
        ['Ошская', 'Таш-Короо', 2, 1, 1],
      ]),
    ),
  );

const findingOf = (state: PanelState, name: string): PanelFinding => {
  const found = state.findings.find((group) => group.name === name)?.shown[0];
  if (!found) throw new Error(`no ${name}`);
  return found;
};

async function setAside(on: Host, name: string, reason = 'так и есть'): Promise<PanelState> {
  const { key } = findingOf(await stateOf(on), name);
  return answer<PanelState>(on, 'panelSetAside', { sheetId: 1, key, reason });
}

const names = (state: PanelState): string[] => state.findings.map(({ name }) => name);

const summaryTexts = async (on: Host): Promise<string> => {
  await answer<PanelState>(on, 'panelSummarise', {});
  return sheetNamed(on, 'Сводка')
    .rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')))
    .join('\n');
};

test('a finding set aside leaves the list and the count, and keeps its reason', async () => {
  const on = host();
  const before = await stateOf(on);
  const state = await setAside(on, 'score-out-of-range', '=проверено');
  expect(names(state)).not.toContain('score-out-of-range');
  expect(state.counts.toLookAt).toBe(before.counts.toLookAt - 1);
  expect(state.aside).toMatchObject({ count: 1, shown: [{ cell: 'C2', unit: 'Жаңы-Булак', reason: '=проверено' }] });
  const journal = sheetNamed(on, 'Теңдик · журнал').rows[1]!;
  expect(journal.slice(1, 5).map((cell) => cell?.value)).toEqual(['отложено', 'Баллы', 'C2', 'Жаңы-Булак']);
  expect([journal[8]?.value, journal[8]?.formula]).toEqual(['=проверено', undefined]);
});

test('it changes no figure', async () => {
  const on = host();
  const before = await stateOf(on);
  const after = await setAside(on, 'score-out-of-range');
  expect([after.classes, after.undetermined, after.counts.classed]).toEqual([
    before.classes,
    before.undetermined,
    before.counts.classed,
  ]);
});

test('it follows its municipality when rows are sorted, and comes back when the value changes', async () => {
  const on = host();
  await setAside(on, 'score-out-of-range');
  const { rows } = sheetNamed(on, 'Баллы');
  [rows[1], rows[2]] = [rows[2]!, rows[1]!];
  expect((await stateOf(on)).aside).toMatchObject({ count: 1, shown: [{ cell: 'C3' }] });
  rows[2]![2]!.value = 5;
  const state = await stateOf(on);
  expect([names(state).includes('score-out-of-range'), state.aside.count]).toEqual([true, 0]);
});

test('taken back it is in the list again; the journal keeps both', async () => {
  const on = host();
  const { aside } = await setAside(on, 'score-missing');
  const state = await answer<PanelState>(on, 'panelTakeBack', { sheetId: 1, key: aside.shown[0]!.key });
  expect([names(state).includes('score-missing'), state.aside.count]).toEqual([true, 0]);
  const journal = sheetNamed(on, 'Теңдик · журнал').rows.map((row) => row[1]?.value);
  expect(journal).toEqual(['Что', 'отложено', 'снова открыто']);
});

test('both rows of a duplicate are judged as one, and the summary no longer asks about it', async () => {
  const on = host();
  expect(await summaryTexts(on)).toContain('стоит в таблице не один раз');
  const state = await setAside(on, 'duplicate-unit');
  expect([names(state).includes('duplicate-unit'), state.aside.count]).toEqual([false, 2]);
  expect(state.summary.state).toBe('changed');
  const texts = await summaryTexts(on);
  expect(texts).not.toContain('стоит в таблице не один раз');
  expect(texts).toMatch(/Отложены с указанием причины \(см\. журнал\): .+: 2\./);
  expect((await stateOf(on)).summary.state).toBe('current');
});

test('a finding that is no longer the same is not set aside', async () => {
  const on = host();
  const { key } = findingOf(await stateOf(on), 'score-out-of-range');
  sheetNamed(on, 'Баллы').rows[1]![2]!.value = 7;
  const state = await answer<PanelState>(on, 'panelSetAside', { sheetId: 1, key, reason: 'видели 4' });
  expect([state.aside.count, on.workbook.sheets.length]).toEqual([0, 1]);
});
