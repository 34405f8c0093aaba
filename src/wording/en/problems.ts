// Corrections in the panel, in English.
import { decimal } from '../numbers';

const num = (value: number) => decimal('en', value);

const cells = (n: number) => (n === 1 ? '1\u00a0cell' : `${num(n)}\u00a0cells`);

export const problems = {
  filter: 'Find a municipality, cell or problem',
  noneFound: 'Nothing found in this list.',
  firstOf: (shown: number, of: number) => `The first ${num(shown)} of ${num(of)}`,
  list: 'Write the list onto a sheet',
  listed: (sheet: string) => `The list stands on the sheet ${sheet}.`,
  title: 'Correction',
  all: 'Correct all',
  one: 'Correct',
  sameValue: 'The value stays the same, only the way it is written changes.',
  sameName: 'Only the spelling changes.',
  before: 'stands there',
  after: 'will be',
  more: (n: number) => `and ${num(n)} more`,
  first: (n: number) => `${cells(n)} at a time; the rest afterwards in the same way.`,
  computed: (list: string) => `A formula stands here and stays: ${list}.`,
  nothing: 'There is nothing left to correct.',
  correct: (n: number) => `Correct ${cells(n)}`,
  cancel: 'Cancel',
  corrected: (n: number) => `${cells(n)} corrected.`,
  left: (list: string) => `Not touched, something else stands there by now: ${list}.`,
  undo: 'Undo',
  undoLast: (n: number) => `Undo the last correction (${cells(n)})`,
  undone: (n: number) => `${cells(n)} put back as before.`,
  aside: {
    open: 'Set aside…',
    why: 'Why it may stay',
    keep: 'Set aside',
    title: (n: number) => `Set aside: ${num(n)}`,
    back: 'Put back into the list',
    done: 'Set aside.',
    again: 'Back in the list.',
    hint: 'Comes back when the value changes.',
  },
};

export type ProblemWords = typeof problems;
