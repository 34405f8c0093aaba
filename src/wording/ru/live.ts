// A live summary's sentences in Russian, as formulas.
import { allZero, count, join, literal, share, unlessAll, whole } from '../as-formula';
import type { LiveWords } from '../live-words';

const num = (n: string) => count('ru', n);
/** After «из», «у». */
const ofMunicipalities = (n: string) => `IF(AND(MOD(${n};10)=1;MOD(${n};100)<>11);"муниципалитета";"муниципалитетов")`;

export const live: LiveWords = {
  headline: {
    all: ({ classed, units, parts }) =>
      `IF(${classed}=1;${literal('У единственного муниципалитета с категорией')};` +
      `${join('У всех ', [num(classed)], ' ', [ofMunicipalities(classed)], [unlessAll(classed, units, ' с категорией')])})&${literal(' политика ')}&${whole(classed, parts)}`,
    classes: ({ classed, parts }) =>
      parts
        .map(({ count: n, name }, index) => {
          if (index === 0) {
            const of: [string] = [ofMunicipalities(classed)];
            const percent: [string] = [share('ru', n, classed)];
            return join('У\u00a0', [num(n)], ' из ', [num(classed)], ' ', of, ' (', percent, `) политика ${name}`);
          }
          const before = parts.slice(1, index).map((part) => part.count);
          const glue = before.length === 0 ? literal('; ') : `IF(${allZero(before)};"; ";", ")`;
          return `IF(${n}=0;"";${join([glue], 'у\u00a0', [num(n)], ` ${name}`)})`;
        })
        .join('&'),
  },
  current: (at) => `Числа по категориям пересчитываются сами; всё остальное – на ${at}.`,
  changed: (at) => `Данные изменились после ${at}: обновите сводку. Всё остальное, и заголовки тоже, – на то время.`,
};
