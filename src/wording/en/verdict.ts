// What a check says in a line, in English.
import { decimal } from '../numbers';
import { municipalityWord } from './nouns';
import { span } from '../phrases';

const num = (value: number) => decimal('en', value);

/** Numbers of municipalities: all, those with every score, those with something to look at. */
interface Checked {
  units: number;
  complete: number;
  toLookAt: number;
}

const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;

export const verdict = {
  addOn: 'Tendik',
  /** In order only where every score is there: what was set aside or not assessed is done with, yet not complete. */
  verdict: ({ units, complete, toLookAt }: Checked) => {
    const rest = complete === units ? 'all in order' : 'nothing left to look at';
    return `${municipalities(units)}, ${toLookAt === 0 ? rest : `${num(toLookAt)} to look at`}`;
  },
  rowsRead: (sheetName: string, first: number, last: number) =>
    `Sheet ${sheetName}, ${first === last ? 'row' : 'rows'} ${span(first, last)}.`,
  complete: (n: number, of: number) => `Every score is there for ${num(n)} of ${municipalities(of)}.`,
  skipped: (list: string) => `Skipped: ${list}.`,
  notRefreshed: 'Not refreshed:',
};

export type VerdictWords = typeof verdict;
