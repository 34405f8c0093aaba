// The sheet that lists the problems, in Kyrgyz.
import type { ProblemsSheetWords } from '../en/problems-sheet';

export const problemsSheet = {
  name: 'Көйгөйлөр',
  title: (sheetName) => `«${sheetName}» барагындагы көйгөйлөр`,
  made: (at) => `Тизме ${at} түзүлдү.`,
  columns: ['Маанилүүлүгү', 'Муниципалитет', 'Облус', 'Уяча', 'Эмне туура эмес', 'Эмне кылуу керек'],
  row: (row) => `${row}-сап`,
  none: 'Эч нерсе табылган жок.',
  aside: 'Кийинкиге калтырылгандар, себеби менен',
} satisfies ProblemsSheetWords;
