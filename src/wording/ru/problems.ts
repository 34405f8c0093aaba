// Corrections in the panel, in Russian.
import { plural } from '../numbers';
import type { ProblemWords } from '../problems';

const cells = (n: number) =>
  `${n}\u00a0${plural('ru', n, { one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`;

export const problems = {
  filter: 'Найти муниципалитет, ячейку, вопрос',
  noneFound: 'В этом списке ничего не нашлось.',
  firstOf: (shown, of) => `Первые ${shown} из ${of}`,
  list: 'Записать список на лист',
  listed: (sheet) => `Список на листе ${sheet}.`,
  title: 'Исправление',
  all: 'Исправить все',
  one: 'Исправить',
  sameValue: 'Значение не меняется, только вид записи.',
  sameName: 'Меняется только написание.',
  before: 'стоит',
  after: 'станет',
  more: (n) => `и ещё ${n}`,
  first: (n) => `За один раз ${cells(n)}; остальные потом так же.`,
  computed: (list) => `Здесь формула, её не тронем: ${list}.`,
  nothing: 'Исправлять уже нечего.',
  correct: (n) => `Исправить ${cells(n)}`,
  cancel: 'Отмена',
  corrected: (n) => `Исправлено ячеек: ${n}.`,
  left: (list) => `Не тронуты, там уже другое: ${list}.`,
  undo: 'Вернуть как было',
  undoLast: (n) => `Вернуть последнее исправление (${cells(n)})`,
  undone: (n) => `Возвращено ячеек: ${n}.`,
  aside: {
    open: 'Отложить…',
    why: 'Почему можно оставить',
    keep: 'Отложить',
    title: (n) => `Отложено: ${n}`,
    back: 'Вернуть в список',
    done: 'Отложено.',
    again: 'Снова в списке.',
    hint: 'Вернётся в список, если значение изменится.',
  },
} satisfies ProblemWords;
