// The sheet that lists the problems, in Russian.
import type { ProblemsSheetWords } from '../en/problems-sheet';

export const problemsSheet = {
  name: 'Проблемы',
  title: (sheetName) => `Проблемы на листе «${sheetName}»`,
  made: (at) => `Список составлен ${at}.`,
  columns: ['Важность', 'Муниципалитет', 'Область', 'Ячейка', 'Что не так', 'Что сделать'],
  row: (row) => `строка ${row}`,
  none: 'Ничего не найдено.',
  aside: 'Отложено, с причиной',
} satisfies ProblemsSheetWords;
