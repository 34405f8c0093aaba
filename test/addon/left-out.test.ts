// What the summary says of a municipality without a class.
import type { PanelState } from '../../src/addon/api';
import { answer, hostOn, sheetNamed, sheetOf, workbookOf } from './workbook';

test('the summary says what stands in a cell as the cell shows it', async () => {
  const sheet = sheetOf('Баллы', [
    ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'],
    ['Ошская', 'Жаңы-Булак', 45293, 2, 2],
    ['Ошская', 'Бөрү-Төр', true, 2, 2],
    ['Ошская', 'Таш-Короо', 1.5, 1, 1],
  ]);
  sheet.rows[1]![2]!.style = { numberFormat: 'dd.mm.yyyy' };
  const host = hostOn(workbookOf(sheet));
  await answer<PanelState>(host, 'panelSummarise', {});
  const texts = sheetNamed(host, 'Сводка').rows.flatMap((row) => row.map((cell) => String(cell?.value ?? '')));
  expect(texts).toContainEqual(expect.stringContaining('C2 стоит «02.01.2024»'));
  expect(texts).toContainEqual(expect.stringContaining('C3 стоит «ИСТИНА»'));
  expect(texts).toContainEqual(expect.stringContaining('C4 стоит «1,5»'));
});
