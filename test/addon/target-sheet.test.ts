// Which sheet the panel speaks of while a sheet of ours is the active one.
import type { CorrectionPreview } from '../../src/addon/api';
import type { CellValue } from '../../src/files/workbook';
import type { Host } from '../../src/host/host';
import { answer, hostOn, refusal, sheetNamed, sheetOf, stateOf, workbookOf } from './workbook';

const scores: CellValue[][] = [
  ['Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Жаңы-Булак', '2,0', 1, 2],
];
const notes: CellValue[][] = [['Моё']];

/** Opens the page about the method. */
async function openMethodPage(host: Host): Promise<void> {
  await answer(host, 'shareMethodSheet', { language: 'ru' });
  host.workbook.activeSheetId = sheetNamed(host, 'О методике').id;
}

test('from the page about the method and from the journal, the only sheet with a table', async () => {
  const host = hostOn(workbookOf(sheetOf('Заметки', notes, 2), sheetOf('Оценка', scores)));
  host.workbook.activeSheetId = 1;
  await openMethodPage(host);
  const state = await stateOf(host);
  expect([state.sheet, state.counts.units]).toEqual([{ id: 1, name: 'Оценка' }, 1]);

  const code = state.findings.find(({ name }) => name === 'score-text-number')?.code;
  const { cells } = await answer<CorrectionPreview>(host, 'panelPreview', { sheetId: 1, code });
  await answer(host, 'panelCorrect', { sheetId: 1, code, cells });
  host.workbook.activeSheetId = sheetNamed(host, 'Теңдик · журнал').id;
  expect((await stateOf(host)).sheet).toEqual({ id: 1, name: 'Оценка' });
});

test('where two sheets have a table the analyst chooses', async () => {
  const host = hostOn(workbookOf(sheetOf('2018', scores), sheetOf('2019', scores, 2)));
  await openMethodPage(host);
  const { data } = await refusal(host, 'panelState');
  expect(data).toMatchObject({
    sheetName: 'О методике',
    otherSheets: [
      { id: 1, name: '2018' },
      { id: 2, name: '2019' },
    ],
  });
});
