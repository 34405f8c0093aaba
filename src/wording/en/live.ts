// A live summary's sentences in English, as formulas.
import { allZero, count, join, literal, share, unlessAll, whole } from '../as-formula';
import type { LiveWords } from '../live-words';

const num = (n: string) => count('en', n);
const municipalities = (n: string) => `IF(${n}=1;"municipality";"municipalities")`;

export const live: LiveWords = {
  headline: {
    all: ({ classed, units, parts }) =>
      `IF(${classed}=1;${literal('Policy in the only municipality with a class is ')}&${whole(classed, parts)};` +
      `${join('Policy is ', [whole(classed, parts)], ' in all ', [num(classed)], ' municipalities', [unlessAll(classed, units, ' with a class')])})`,
    classes: ({ classed, parts }) =>
      parts
        .map(({ count: n, name }, index) => {
          if (index === 0) {
            const of = [num(n)] as [string];
            const percent: [string] = [share('en', n, classed)];
            const all: [string] = [num(classed)];
            return join(`Policy is ${name} in `, of, ' of ', all, ' ', [municipalities(classed)], ' (', percent, ')');
          }
          const after = parts.slice(index + 1).map((part) => part.count);
          const glue = after.length === 0 ? literal(' and ') : `IF(${allZero(after)};" and ";", ")`;
          return `IF(${n}=0;"";${join([glue], `${name} in `, [num(n)])})`;
        })
        .join('&'),
  },
  current: (at) => `The numbers by class are live; everything else is as of ${at}.`,
  changed: (at) =>
    `The data have changed since ${at}: refresh the summary. Everything else here, titles too, is as of then.`,
};
