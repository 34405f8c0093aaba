// What a check says in a line, in Kyrgyz.
import { decimal } from '../numbers';
import { span } from '../phrases';
import type { VerdictWords } from '../en/verdict';

const num = (value: number) => decimal('ky', value);

export const verdict = {
  addOn: 'Теңдик',
  verdict: ({ units, complete, toLookAt }) => {
    const rest = complete === units ? 'баары жайында' : 'карап чыга турганы калган жок';
    return `${num(units)} муниципалитет, ${toLookAt === 0 ? rest : `карап чыга турганы — ${num(toLookAt)}`}`;
  },
  rowsRead: (sheetName, first, last) =>
    `${sheetName} барагы, ${first === last ? 'сап' : 'саптар'}: ${span(first, last)}.`,
  complete: (n, of) => `Баллдары толук: ${num(of)} муниципалитеттин ичинен ${num(n)}.`,
  skipped: (list) => `Өткөрүп жиберилди: ${list}.`,
  notRefreshed: 'Жаңыртылган жок:',
} satisfies VerdictWords;
