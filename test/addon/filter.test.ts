import { sampleWorkbook } from '../../src/workbench/files/sample';
import { answer, hostOn, refusal, sheetOf, stateOf, workbookOf } from './workbook';

const table = () =>
  workbookOf(
    sheetOf('Баллы', [
      ['Область', 'Айыл өкмөтү', 'Документы', 'Механизм', 'Бюджет'],
      ['Ошская', 'Жал', 2, 1, 0],
      ['Ошская', 'Ак-Суу', 3, 3, 2],
    ]),
  );

test('a filter that is asked for covers the header, the rows and our columns', async () => {
  const workbook = table();
  const host = hostOn(workbook);
  await answer(host, 'dataScore', { language: 'ru' });
  await answer(host, 'panelAddFilter', { sheetId: 1 });
  expect(workbook.sheets[0]!.filter).toEqual({ row: 1, column: 1, rows: 3, columns: 9 });
});

test('a filter that is there is left as it is', async () => {
  const workbook = table();
  workbook.sheets[0]!.filter = { row: 1, column: 1, rows: 2, columns: 2 };
  expect(await refusal(hostOn(workbook), 'panelAddFilter', { sheetId: 1 })).toMatchObject({ name: 'filter-exists' });
  expect(workbook.sheets[0]!.filter).toEqual({ row: 1, column: 1, rows: 2, columns: 2 });
});

test('where headers are merged over rows, which no filter may cover, the cells are named', async () => {
  const workbook = sampleWorkbook();
  expect(await refusal(hostOn(workbook), 'panelAddFilter', { sheetId: 1 })).toMatchObject({
    name: 'filter-over-merges',
    data: { sheetName: 'Оценка 2019', cells: ['A4:A5', 'B4:B5', 'C4:C5', 'D4:D5', 'H4:H5'] },
  });
  expect(workbook.sheets[0]!.filter).toBeUndefined();
});

test('of a sheet that is gone is refused', async () => {
  expect((await refusal(hostOn(table()), 'panelAddFilter', { sheetId: 77 })).name).toBe('sheet-gone');
});

test('where there is a filter, municipalities in rows hidden by it or by hand are told', async () => {
  const workbook = table();
  const [sheet] = workbook.sheets;
  sheet!.hiddenRows.add(2);
  const hidden = async () => (await stateOf(hostOn(workbook))).findings.find(({ name }) => name === 'rows-hidden');
  expect(await hidden()).toBeUndefined();
  sheet!.filter = { row: 1, column: 1, rows: 3, columns: 5 };
  sheet!.filteredRows.add(3);
  expect(await hidden()).toMatchObject({ shown: [{ data: { count: 2, filtered: 1, rows: [2, 3] } }] });
});
