// A live summary's sentences in Kyrgyz, as formulas.
import { allZero, count, join, literal, share, whole } from '../as-formula';
import type { LiveWords } from '../live-words';
import { inThem } from './suffixes';

const num = (n: string) => count('ky', n);
const digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
const choice = (which: string, of: readonly number[]) =>
  `CHOOSE(${which};${of.map((n) => literal(inThem(n))).join(';')})`;

/** «23үндө»: in 23 of them. */
function within(n: string): string {
  const tens = choice(
    `MOD(${n};100)/10`,
    digits.map((digit) => digit * 10),
  );
  const hundreds = `IF(${n}=0;${literal(inThem(0))};IF(MOD(${n};1000)>0;${literal(inThem(100))};${literal(inThem(1000))}))`;
  const ending = `IF(MOD(${n};10)>0;${choice(`MOD(${n};10)`, digits)};IF(MOD(${n};100)>0;${tens};${hundreds}))`;
  return `${num(n)}&${ending}`;
}

export const live: LiveWords = {
  headline: {
    all: ({ classed, units, parts }) =>
      `IF(${classed}=1;${literal('Категориясы бар жалгыз муниципалитетте')};` +
      `${join([`IF(${classed}<${units};${literal('Категориясы бар бардык ')};${literal('Бардык ')})`], [num(classed)], ' муниципалитетте')})&${literal(' саясат ')}&${whole(classed, parts)}`,
    classes: ({ classed, parts }) =>
      parts
        .map(({ count: n, name }, index) => {
          if (index === 0) {
            const percent: [string] = [share('ky', n, classed)];
            return join([num(classed)], ' муниципалитеттин ', [within(n)], ' (', percent, `) саясат ${name}`);
          }
          const before = parts.slice(1, index).map((part) => part.count);
          const glue = before.length === 0 ? literal('; ') : `IF(${allZero(before)};"; ";", ")`;
          return `IF(${n}=0;"";${join([glue], [within(n)], ` ${name}`)})`;
        })
        .join('&'),
  },
  current: (at) => `Категориялар боюнча сандар өзү эсептелет; калганынын баары ${at} абалына карата.`,
  changed: (at) =>
    `Маалыматтар өзгөрдү (акыркы эсептөө: ${at}): жыйынтыкты жаңыртыңыз. Калганынын баары, аталыштар да, ошол убакка карата.`,
};
