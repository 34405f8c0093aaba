// What a check says in a line, in English.
import { decimal, plural } from '../numbers';
import { span } from '../phrases';

const num = (value: number) => decimal('en', value);

const municipalities = (n: number) => `${num(n)} ${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const verdict = {
  addOn: 'Tendik',
  verdict: (units: number, toLookAt: number) =>
    toLookAt === 0 ? `${municipalities(units)}, all in order` : `${municipalities(units)}, ${num(toLookAt)} to look at`,
  rowsRead: (sheetName: string, first: number, last: number) =>
    `Sheet ${sheetName}, ${first === last ? 'row' : 'rows'} ${span(first, last)}.`,
  complete: (n: number, of: number) => `Every score is there for ${num(n)} of ${municipalities(of)}.`,
  skipped: (list: string) => `Skipped: ${list}.`,
  notRefreshed: 'Not refreshed:',
};
