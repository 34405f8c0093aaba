// What a check says in a line, in Russian.
import { decimal, plural } from '../numbers';
import { span } from '../phrases';
import type { VerdictWords } from '../verdict';

const num = (value: number) => decimal('ru', value);

const municipalities = (n: number) =>
  `${num(n)} ${plural('ru', n, { one: 'муниципалитет', few: 'муниципалитета', many: 'муниципалитетов', other: 'муниципалитета' })}`;

export const verdict = {
  addOn: 'Теңдик',
  verdict: ({ units, complete, toLookAt }) => {
    const rest = complete === units ? 'всё в порядке' : 'смотреть больше нечего';
    return `${municipalities(units)}, ${toLookAt === 0 ? rest : `${num(toLookAt)} надо посмотреть`}`;
  },
  rowsRead: (sheetName, first, last) =>
    `Лист ${sheetName}, ${first === last ? 'строка' : 'строки'} ${span(first, last)}.`,
  complete: (n, of) =>
    `Все баллы есть у ${num(n)} из ${num(of)}\u00a0${plural('ru', of, { one: 'муниципалитета', other: 'муниципалитетов' })}.`,
  skipped: (list) => `Пропущено: ${list}.`,
  notRefreshed: 'Не обновлены:',
} satisfies VerdictWords;
