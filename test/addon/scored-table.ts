// A small scoring table below a title, with a missing score, a total and a row that is empty.
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import { sheetOf, workbookOf } from './workbook';

export const head = ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Примечание'];
export const rows: CellValue[][] = [
  ['Чүй', 'Жаңы-Булак', 2, 1, '2,0', 'x'],
  ['Ошская', 'Кара-Дөбө', 4, 3, '', ''],
  ['Ошская', 'Ак-Тилек', 3, 3, '', ''],
  ['', '', '', '', '', ''],
  ['Ошская', 'Таш-Короо', 0, 0, 1, ''],
  ['Итого', '', 9, 7, 3, ''],
];
export const scored = (): WorkbookData => workbookOf(sheetOf('Оценка', [['Оценка 2019'], [], head, ...rows]));
