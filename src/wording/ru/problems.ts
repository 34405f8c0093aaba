// Corrections in the panel, in Russian.
import { decimal, plural } from '../numbers';
import type { ProblemWords } from '../en/problems';

const num = (value: number) => decimal('ru', value);

const cells = (n: number) =>
  `${num(n)}\u00a0${plural('ru', n, { one: 'ячейку', few: 'ячейки', many: 'ячеек', other: 'ячейки' })}`;

export const problems = {
  filter: 'Найти муниципалитет, ячейку, вопрос',
  noneFound: 'В этом списке ничего не нашлось.',
  firstOf: (shown, of) => `Первые ${num(shown)} из ${num(of)}`,
  list: 'Записать список на лист',
  listed: (sheet) => `Список на листе ${sheet}.`,
  title: 'Исправление',
  all: 'Исправить все',
  one: 'Исправить',
  sameValue: 'Значение не меняется, только вид записи.',
  sameName: 'Меняется только написание.',
  before: 'стоит',
  after: 'станет',
  more: (n) => `и ещё ${num(n)}`,
  first: (n) => `За один раз ${cells(n)}; остальные потом так же.`,
  computed: (list) => `Здесь формула, её не тронем: ${list}.`,
  nothing: 'Исправлять уже нечего.',
  correct: (n) => `Исправить ${cells(n)}`,
  cancel: 'Отмена',
  corrected: (n) => `Исправлено ячеек: ${num(n)}.`,
  left: (list) => `Не тронуты, там уже другое: ${list}.`,
  undo: 'Вернуть как было',
  undoLast: (n) => `Вернуть последнее исправление (${cells(n)})`,
  undone: (n) => `Возвращено ячеек: ${num(n)}.`,
  aside: {
    open: 'Отложить…',
    why: 'Почему можно оставить',
    keep: 'Отложить',
    title: (n) => `Отложено: ${num(n)}`,
    back: 'Вернуть в список',
    done: 'Отложено.',
    again: 'Снова в списке.',
    hint: 'Вернётся в список, если значение изменится.',
  },
} satisfies ProblemWords;
