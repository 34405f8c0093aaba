// Reports and files for partners, in English.
import { decimal, plain, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';

const municipalities = municipalityWord;
const columns = (n: number) => plural('en', n, { one: 'column', other: 'columns' });
const points = (n: number) => plural('en', n, { one: 'point', other: 'points' });
const num = (value: number) => decimal('en', value);
/** "12", or "12–14" where municipalities with the same total share these places. */
const places = ({ first, last }: { first: number; last: number }) =>
  first === last ? num(first) : `${num(first)}–${num(last)}`;

export const share = {
  unnamed: 'Municipality without a name',
  unnamedOblast: 'Oblast not given',
  sheets: { data: 'Data' },
  source: ({ sheet, units, at, zone }: { sheet: string; units: number; at: string; zone: string }) =>
    `Source: sheet ${quote('en', sheet)}, ${num(units)} ${municipalities(units)}; as of ${at} (${zone}).`,
  contents: 'Contents',
  summary: 'Summary',
  municipalities: (n: number) => `${num(n)} ${municipalities(n)}`,
  list: 'Municipalities',
  listNote: 'The total and the class of each; its page says more.',
  page: {
    back: 'To the contents',
    total: ({ total, most }: { total: number; most: number }) => `${plain('en', total)} of ${plain('en', most)}`,
    totalLabel: 'Total score',
    range: ({ low, high, most }: { low: number; high: number; most: number }) =>
      `${plain('en', low)}–${plain('en', high)} of ${plain('en', most)}`,
    classLabel: 'Policy class',
    means: ({ band, name }: { band: string; name: string }) => `A total of ${band} means that policy is ${name}.`,
    between: ({ lower, upper }: { lower: string; upper: string }) =>
      `The total lies between two classes, ${lower} and ${upper}, and belongs to neither.`,
    incomplete: 'Not every score is there, so the total is given as what it can still be.',
    certain: 'The class is the same whatever the missing scores.',
    possible: (classes: string) => `Possible classes: ${classes}.`,
    upChanges: ({ total, name }: { total: number; name: string }) =>
      `One more point, a total of ${plain('en', total)}, and policy would be ${name}.`,
    upBetween: ({ total }: { total: number }) =>
      `One more point, a total of ${plain('en', total)}, would lie between two classes.`,
    upStays: ({ next, missing }: { next: string; missing: number }) =>
      `One more point would not change the class: ${next} is ${plain('en', missing)} ${points(missing)} away.`,
    upTop: 'One more point would not change the class: it is the highest one.',
    upMost: 'This is the highest total that there is.',
    place: ({ first, last, of }: { first: number; last: number; of: number }) =>
      `Rank ${places({ first, last })} of ${num(of)}` + (last > first ? ', shared' : ''),
    placeInGroup: ({ first, last, of }: { first: number; last: number; of: number }) =>
      `within the oblast ${places({ first, last })} of ${num(of)}` + (last > first ? ', shared' : ''),
    noPlace: 'No rank: only municipalities with every score are ranked.',
    scores: 'Scores by indicator',
    indicator: 'Indicator',
    score: 'Score',
    groupMean: 'Oblast mean',
    mean: 'Mean of all',
    noScore: 'no score',
    notScore: (seen: string) => `${quote('en', seen)} is not a score of the method`,
    legend: { own: 'this municipality', group: 'oblast mean', all: 'mean of all' },
    chart: ({ score, group, all, most }: { score: string; group: string | null; all: string; most: string }) =>
      `${score} of ${most}; ${group === null ? '' : `oblast mean ${group}, `}mean of all ${all}`,
    scale: ({ total, most }: { total: string; most: string }) => `Total ${total} on the scale from 0 to ${most}`,
    evidence: 'Evidence',
    barriers: 'Barriers',
  },
  left: {
    'hidden-rows': (n: number) => `${num(n)} ${municipalities(n)} in hidden rows`,
    'filtered-rows': (n: number) => `${num(n)} ${municipalities(n)} that a filter hides`,
    'not-summarised': (n: number) => `${num(n)} ${municipalities(n)} that the summary is not about`,
    'hidden-columns': (n: number) => `${num(n)} hidden ${columns(n)}`,
    'score-in-total': () => 'one indicator’s scores, though they can be worked out: the total less the other scores',
    'summary-tables': () => 'tables of the summary that need all scores, the total and the class',
    'other-columns': (n: number) => `${num(n)} other ${columns(n)}`,
    evidence: (n: number) => `evidence (${num(n)} ${columns(n)})`,
    barriers: (n: number) => `barriers (${num(n)} ${columns(n)})`,
    comments: (n: number) => `comments (${num(n)} ${columns(n)})`,
    raters: (n: number) => `names of raters (${num(n)} ${columns(n)})`,
  },
};

export type ShareWords = typeof share;
