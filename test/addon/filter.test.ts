// A filter over the table, only where it is asked for and only where there is none.
import { answer, hostOn, refusal, sheetNamed, sheetOf, workbookOf } from './workbook';

const table = [
  ['Итоги', '', '', '', ''],
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чүй', 'Жаңы-Булак', 2, 1, 2],
  ['Чүй', 'Ак-Тилек', 3, 3, 3],
];

test('stands over header, rows and our columns', async () => {
  const host = hostOn(workbookOf(sheetOf('Оценка', table)));
  await answer(host, 'panelClassify', {});
  expect(await answer(host, 'panelAddFilter', { sheetId: 1 })).toBeNull();
  expect(sheetNamed(host, 'Оценка').filter).toEqual({ row: 2, column: 1, rows: 3, columns: 9 });
});

test('is refused where the sheet has one, which stays', async () => {
  const host = hostOn(workbookOf(sheetOf('Оценка', table)));
  await answer(host, 'panelAddFilter', { sheetId: 1 });
  const before = sheetNamed(host, 'Оценка').filter;
  expect(await refusal(host, 'panelAddFilter', { sheetId: 1 })).toEqual({
    name: 'filter-exists',
    data: { sheetName: 'Оценка' },
  });
  expect(sheetNamed(host, 'Оценка').filter).toEqual(before);
});

test('of a sheet that is gone is refused', async () => {
  const host = hostOn(workbookOf(sheetOf('Оценка', table)));
  expect((await refusal(host, 'panelAddFilter', { sheetId: 77 })).name).toBe('sheet-gone');
});
