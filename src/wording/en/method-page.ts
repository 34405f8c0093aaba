// The page about the method in English.
import { decimal, plain, plural } from '../numbers';

const num = (value: number) => plain('en', value);
const points = (n: number) => plural('en', n, { one: 'point', other: 'points' });
const indicators = (n: number) => plural('en', n, { one: 'indicator', other: 'indicators' });

/** Two ways to one total: all indicators with the least score that counts, or all points on one. */
export interface SameTotal {
  even: string;
  alone: string;
  total: number;
  name: string;
  indicators: number;
}

export const methodPage = {
  sheet: 'About the method',
  title: 'What was scored and how',
  subject: ({ indicators: n }: { indicators: number }) =>
    `What is scored are the strategic documents of municipalities. The guideline sets classes of local policy; they rest on ${num(n)} ${indicators(n)}.`,
  scored: 'What is scored',
  indicator: 'Indicator',
  points: 'Points',
  total: 'Total score',
  levels: 'The source does not describe what each single score is given for.',
  classes: 'Classes by total score',
  class: 'Policy class',
  unconfirmed: '',
  means: 'What the classes mean',
  named: (classes: string) =>
    `By the total the guideline calls local policy ${classes}. The source says no more of what a class means.`,
  study:
    'Of municipalities whose policy is gender-oriented the press release of 16 December 2019 says that they have only 1 or 2 of the 3 indicators.',
  meansNot: 'What the classes do not mean',
  only: ({ indicators: n }: { indicators: number }) =>
    `A class speaks of these ${num(n)} ${indicators(n)} and of nothing else.`,
  sameTotal: ({ even, alone, total, name, indicators: n }: SameTotal) =>
    `One total comes about in different ways: ${even} and ${alone} are both ${num(total)} ${points(total)}, ${name}, the first with all ${num(n)} indicators present, the second with one. So look at the indicators as well.`,
  fragile: ({ all, change }: { all: number; change: number }) =>
    `Classes change at one point: of ${decimal('en', all)} possible combinations of scores, ${decimal('en', change)} change their class when one score moves by a point. So a class near its border says little about the difference from the next one.`,
  rules: 'How it is computed',
  sum: 'The total is the sum of the scores; the class follows from the total.',
  between: 'A total between two classes belongs to neither; nothing is rounded.',
  present: (from: number) =>
    `An indicator counts as present from ${num(from)} ${points(from)}. The source sets no threshold; this one is ours.`,
  missing:
    'A missing score is not zero. The total can then still be higher or lower; a class is given only where it is the same either way.',
  unusable:
    'What stands in a cell but is no score of the scale is neither corrected nor rounded: it counts as missing.',
  shares: 'Shares of classes are of the municipalities with a class; means, of those with every score.',
  source: ({ source, version }: { source: string; version: string }) => `Method: ${source}; version ${version}.`,
  release:
    'As stated in the press release of 16 December 2019 of the project “Улучшение услуг на местном уровне” (УУМУ), Kyrgyzstan.',
  protection: 'Tendik writes this page; it can be made anew in any language',
};

export type MethodPageWords = typeof methodPage;
