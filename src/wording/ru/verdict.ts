// What a check says in a line, in Russian.
import { decimal } from '../numbers';
import { municipalityWord, ofMunicipalityWord } from './nouns';
import { span } from '../phrases';
import type { VerdictWords } from '../en/verdict';

const num = (value: number) => decimal('ru', value);

const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;

export const verdict = {
  addOn: 'Теңдик',
  verdict: ({ units, complete, toLookAt }) => {
    const rest = complete === units ? 'всё в порядке' : 'смотреть больше нечего';
    return `${municipalities(units)}, ${toLookAt === 0 ? rest : `${num(toLookAt)} надо посмотреть`}`;
  },
  rowsRead: (sheetName, first, last) =>
    `Лист ${sheetName}, ${first === last ? 'строка' : 'строки'} ${span(first, last)}.`,
  complete: (n, of) => `Все баллы есть у ${num(n)} из ${num(of)}\u00a0${ofMunicipalityWord(of)}.`,
  skipped: (list) => `Пропущено: ${list}.`,
  notRefreshed: 'Не обновлены:',
} satisfies VerdictWords;
