// The partner sheet in English.
import { decimal } from '../numbers';
import { municipalityWord } from './nouns';

const municipalities = (n: number) => `${decimal('en', n)} ${municipalityWord(n)}`;

export const partner = {
  sheet: 'For partners',
  source: ({ sheet, units, at, zone }: { sheet: string; units: number; at: string; zone: string }) =>
    `Source: sheet ${sheet}, ${municipalities(units)}; as of ${at} (${zone})`,
  empty: 'An empty cell means that there is no score, not zero.',
  hint: (scores: string) =>
    `Do you see a score differently? Write another (${scores}) in the yellow column and give the reason or a link. Rows may be sorted, but only as a whole; please leave the last column as it is: by it your answer finds its municipality.`,
  proposed: (indicator: string) => `Your score: ${indicator}`,
  reason: 'Reason or link',
  code: 'Code, please leave',
  kept: 'No longer shown above; what was proposed is kept here:',
  protection: 'Tendik fills these cells in anew at every refresh',
};

export type PartnerWords = typeof partner;
