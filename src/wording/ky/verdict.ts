// What a check says in a line, in Kyrgyz.
import { span } from '../phrases';
import type { VerdictWords } from '../verdict';

export const verdict = {
  addOn: 'Теңдик',
  verdict: (units, toLookAt) =>
    toLookAt === 0
      ? `${units} муниципалитет, баары жайында`
      : `${units} муниципалитет, карап чыга турганы — ${toLookAt}`,
  rowsRead: (sheetName, first, last) =>
    `${sheetName} барагы, ${first === last ? 'сап' : 'саптар'}: ${span(first, last)}.`,
  complete: (n, of) => `Баллдары толук: ${of} муниципалитеттин ичинен ${n}.`,
  skipped: (list) => `Өткөрүп жиберилди: ${list}.`,
  notRefreshed: 'Жаңыртылган жок:',
} satisfies VerdictWords;
