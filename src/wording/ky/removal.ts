// Taking away what Tendik added, in Kyrgyz.
import type { RemovalWords } from '../en/removal';

export const removal = {
  title: 'Теңдик кошкондорду алып салуу',
  goes: 'Булар алынып салынат',
  columns: (letters, sheet) => `${sheet} барагындагы ${letters} мамычалары: бош калат`,
  sheet: (name) => `${name} барагы`,
  answered: (n) => `өнөктөштөр ${n} сапка жазышкан`,
  rules: (n) => `Түс жана тизме эрежелери: ${n}`,
  stays: 'Белгилебесеңиз, булар калат',
  yours: 'Өзүңүздүн уячаларыңыз жана барактарыңыз ошол бойдон калат.',
  written: (sheet, cells) => `Биздин уячаларга жазылгандар да калат: ${sheet} барагы, ${cells}.`,
  nothing: 'Теңдик бул жерге эч нерсе кошкон эмес.',
  remove: 'Алып салуу',
  removing: 'Алынып жатат…',
  removed: 'Теңдик кошкондордун баары алынып салынды.',
} satisfies RemovalWords;
