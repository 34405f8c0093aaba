// Corrections in the panel, in Kyrgyz.
import type { ProblemWords } from '../problems';

export const problems = {
  title: 'Оңдоо',
  all: 'Баарын оңдоо',
  one: 'Оңдоо',
  sameValue: 'Мааниси өзгөрбөйт, жазылышы гана өзгөрөт.',
  sameName: 'Жазылышы гана өзгөрөт.',
  before: 'турат',
  after: 'болот',
  more: (n) => `жана дагы ${n}`,
  first: (n) => `Бир жолу ${n}\u00a0уяча оңдолот; калганы кийин ушундай эле.`,
  computed: (list) => `Бул жерде формула, ага тийбейбиз: ${list}.`,
  nothing: 'Оңдой турган эч нерсе калган жок.',
  correct: (n) => `${n}\u00a0уячаны оңдоо`,
  cancel: 'Жокко чыгаруу',
  corrected: (n) => `Оңдолгон уячалар: ${n}.`,
  left: (list) => `Тийилген жок, ал жерде башка нерсе турат: ${list}.`,
  undo: 'Мурункудай кылуу',
  undone: (n) => `Мурунку абалына келген уячалар: ${n}.`,
} satisfies ProblemWords;
