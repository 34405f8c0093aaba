// Corrections in the panel, in Kyrgyz.
import { decimal } from '../numbers';
import type { ProblemWords } from '../en/problems';

const num = (value: number) => decimal('ky', value);

export const problems = {
  filter: 'Муниципалитетти, уячаны, көйгөйдү издөө',
  noneFound: 'Бул тизмеден эч нерсе табылган жок.',
  firstOf: (shown, of) => `${num(of)} ичинен алгачкы ${num(shown)}`,
  list: 'Тизмени баракка жазуу',
  listed: (sheet) => `Тизме ${sheet} барагында.`,
  title: 'Оңдоо',
  all: 'Баарын оңдоо',
  one: 'Оңдоо',
  sameValue: 'Мааниси өзгөрбөйт, жазылышы гана өзгөрөт.',
  sameName: 'Жазылышы гана өзгөрөт.',
  before: 'турат',
  after: 'болот',
  more: (n) => `жана дагы ${num(n)}`,
  first: (n) => `Бир жолу ${num(n)}\u00a0уяча оңдолот; калганы кийин ушундай эле.`,
  computed: (list) => `Бул жерде формула, ага тийбейбиз: ${list}.`,
  nothing: 'Оңдой турган эч нерсе калган жок.',
  correct: (n) => `${num(n)}\u00a0уячаны оңдоо`,
  cancel: 'Жокко чыгаруу',
  corrected: (n) => `Оңдолгон уячалар: ${num(n)}.`,
  left: (list) => `Тийилген жок, ал жерде башка нерсе турат: ${list}.`,
  undo: 'Мурункудай кылуу',
  undoLast: (n) => `Акыркы оңдоону кайтаруу (${num(n)}\u00a0уяча)`,
  undone: (n) => `Мурунку абалына келген уячалар: ${num(n)}.`,
  aside: {
    open: 'Кийинкиге калтыруу…',
    why: 'Эмне үчүн калса болот',
    keep: 'Калтыруу',
    title: (n) => `Кийинкиге калтырылды: ${num(n)}`,
    back: 'Тизмеге кайтаруу',
    done: 'Кийинкиге калтырылды.',
    again: 'Тизмеге кайтты.',
    hint: 'Мааниси өзгөрсө, тизмеге кайтат.',
  },
} satisfies ProblemWords;
