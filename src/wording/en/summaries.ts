// Summaries and their settings in the panel, in English.
import { decimal, plural } from '../numbers';

const num = (value: number) => decimal('en', value);

export const summaries = {
  none: 'There is no summary yet.',
  of: (sheet: string) => `Sheet ${sheet}`,
  by: (column: string) => `by the column ${column}`,
  only: (value: string) => `only ${value}`,
  orphan: 'its sheet is gone',
  orphanHint: 'The sheet that it was made from is gone: it stays as it is and cannot be refreshed.',
  elsewhere: (sheet: string) => `To choose other columns, open the sheet ${sheet}.`,
  group: 'By which column',
  ungrouped: 'not grouped',
  which: 'Which municipalities',
  all: 'all',
  basis: {
    title: 'The table holds',
    none: 'not said',
    census: 'all municipalities',
    sample: 'a sample of them',
    hint: 'Shares are then given with an interval.',
    population: 'Out of how many',
    unit: 'What is counted',
    asOf: 'As of when',
  },
  faults: {
    whole: 'Write a whole number, such as 484.',
    small: (n: number) => `Not fewer than ${num(n)}: so many stand in the table.`,
    unit: 'Say what is counted, such as “rural municipalities”.',
    asOf: 'Say as of when, such as “1 January 2026”.',
  },
  shows: (shown: number, of: number) =>
    shown === of ? 'What it shows: everything' : `What it shows: ${shown} parts of ${of}`,
  blocks: {
    classes: 'Policy classes',
    groups: 'By oblast or another column',
    indicators: 'Scores by indicator',
    present: 'Indicators present in each class',
    borderline: 'On the border of classes',
    league: 'Municipalities by rank',
    'left-out': 'What was left out',
  },
  lostCharts: (n: number) => `${n} ${plural('en', n, { one: 'chart was', other: 'charts were' })} deleted.`,
  restore: 'Put the deleted charts back',
  restored: 'The charts are back.',
  save: 'Save and refresh',
  make: 'Make the summary',
  saved: (sheet: string) => `${sheet} is up to date.`,
  keep: 'Keep this version',
  keepHint: 'Makes a dated copy with values only, which no refresh changes.',
  keeping: 'Making the copy…',
  kept: (sheet: string) => `Kept as the sheet ${sheet}.`,
  another: 'Another summary…',
  fresh: 'New summary',
};

export type SummaryWords = typeof summaries;
