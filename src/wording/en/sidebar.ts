// The panel in English.
import { decimal, plural } from '../numbers';
import { municipalityWord } from './nouns';

const num = (value: number) => decimal('en', value);

const cells = (n: number) => `${num(n)}\u00a0${plural('en', n, { one: 'cell', other: 'cells' })}`;
const municipalities = (n: number) => `${num(n)}\u00a0${municipalityWord(n)}`;

export const sidebar = {
  loading: 'Reading the spreadsheet…',
  checkAgain: 'Check again',
  checked: 'Checked.',
  back: 'Back',
  panelLanguage: 'Language of the panel',
  method: (name: string) => `Method: ${name}`,
  main: {
    fill: 'Fill in classes and summary',
    fillAndRefresh: 'Fill in classes, refresh summary',
    refresh: 'Refresh classes and summary',
    refreshAndBuild: 'Refresh classes, build summary',
    build: 'Build the summary',
    refreshSummary: 'Refresh the summary',
    open: 'Open the summary',
  },
  again: 'Refresh once more',
  willWrite: (columns: string, sheets: string, n: number) =>
    `Writes to columns ${columns} and the ${n === 1 ? 'sheet' : 'sheets'} ${sheets}. Nothing else is touched.`,
  doing: { classify: 'Filling in classes…', summarise: 'Building the summary…' },
  step: (n: number, of: number) => `Step ${n} of ${of}`,
  done: 'Done: classes and summary are up to date.',
  leading: (count: number, of: number, policy: string) =>
    `${num(count)} of ${num(of)} ${plural('en', count, { one: 'has', other: 'have' })} a ${policy} policy`,
  classesStale: 'Scores have changed since the classes were filled in',
  summaryStale: 'The summary is out of date',
  shares: (classed: number, without: number) =>
    `Shares of ${municipalities(classed)} with a class` + (without > 0 ? `; ${num(without)} more without one.` : '.'),
  nothingClassed: 'No municipality has a class yet.',
  problems: 'Problems',
  differing: 'Where they differ',
  row: (row: number) => `Row ${row}`,
  goTo: (cell: string) => `Go to cell ${cell}`,
  showMore: (n: number) => `Show ${num(n)} more`,
  andMore: (n: number) => `and ${num(n)} more in the sheet`,
  steps: { title: 'Steps', columns: 'Columns', check: 'Check', classes: 'Classes', summary: 'Summary', share: 'Share' },
  states: {
    found: (n: number) => `${n} found`,
    clean: 'nothing to look at',
    toLookAt: (n: number) => `${num(n)} to look at`,
    notFilled: 'not filled in',
    filled: (at: string) => `filled in ${at}`,
    none: 'none yet',
    made: (at: string) => `made ${at}`,
    outOfDate: 'out of date',
    misplaced: 'beside wrong rows',
    share: 'for partners',
  },
  columns: {
    title: 'Columns',
    intro: 'This is how the table was understood. Correct what is wrong.',
    missing: (roles: string) => `Not found: ${roles}. Choose the column that it is in.`,
    alike: (role: string, columns: string) => `${role}: ${columns} fit alike.`,
    likely: 'not sure',
    choose: 'Choose',
    nothing: 'Not used',
    groups: { place: 'Municipality', scores: 'Scores', evidence: 'Evidence', other: 'Other' },
    whatIs: (letter: string) => `What column ${letter} is`,
    isNow: (letter: string, role: string) => `Column ${letter}: ${role}`,
    remember: 'Remember',
    remembering: 'Remembering…',
    remembered: 'The columns are remembered.',
    open: 'Choose columns',
    openSheet: (name: string) => `Open the sheet ${name}`,
    ours: 'Tendik writes here',
  },
  settings: {
    title: 'Settings',
    documentLanguage: 'Language of columns and summary',
    documentLanguageHint: 'The same for everybody in this spreadsheet; takes effect at the next run.',
    panelLanguageHint: 'Only for you.',
    live: 'Totals, classes and their counts are',
    values: 'values',
    formulas: 'live formulas',
    liveHint:
      'Formulas follow every edit at once; values change when the button is pressed. Takes effect at the next run.',
    filter: 'Add a filter to the table',
    filterHint: 'What it hides is hidden for everybody in this spreadsheet.',
    filterAdded: 'The table has a filter now.',
  },
  typedOver: {
    title: 'Replace?',
    intro: (n: number) =>
      `${cells(n)} that Tendik fills in ${plural('en', n, { one: 'holds', other: 'hold' })} something else.`,
    stands: 'stands there',
    will: 'will be',
    empty: 'empty',
    replace: (n: number) => `Replace ${cells(n)}`,
    leave: 'Leave as they are',
    leaveHint: 'If you leave them, nothing more is written.',
  },
};

export type SidebarWords = typeof sidebar;
