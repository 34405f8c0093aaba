// What a check says in a line, in English.
import { plural } from '../numbers';
import { span } from '../phrases';

const municipalities = (n: number) => `${n} ${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const verdict = {
  addOn: 'Tendik',
  verdict: (units: number, toLookAt: number) =>
    toLookAt === 0 ? `${municipalities(units)}, all in order` : `${municipalities(units)}, ${toLookAt} to look at`,
  rowsRead: (sheetName: string, first: number, last: number) =>
    `Sheet ${sheetName}, ${first === last ? 'row' : 'rows'} ${span(first, last)}.`,
  complete: (n: number, of: number) => `Every score is there for ${n} of ${municipalities(of)}.`,
  skipped: (list: string) => `Skipped: ${list}.`,
  notRefreshed: 'Not refreshed:',
};
