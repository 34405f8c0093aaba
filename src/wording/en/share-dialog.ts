// The Share dialog in English.
import { decimal, plural } from '../numbers';
import { municipalityWord } from './nouns';

const num = (n: number) => decimal('en', n);
const sheets = (n: number) => `${num(n)} other ${plural('en', n, { one: 'sheet', other: 'sheets' })}`;
const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;

export const shareDialog = {
  title: 'Share the scores',
  loading: 'Reading the sheet…',
  close: 'Close',
  tabs: { label: 'What to do', give: 'Give to partners', answers: 'Partners’ answers' },
  seen: ({ sheet, others }: { sheet: string; others: number }) =>
    others === 0
      ? `Whoever can open this document sees the scored sheet ${sheet} too.`
      : `Whoever can open this document sees the scored sheet ${sheet} and ${sheets(others)} too.`,
  onlyThis:
    'To give away only what you choose here: make the sheet for partners and, on its tab, choose “Copy to → New spreadsheet”, or download a file.',
  what: 'What will be in it',
  language: 'Language',
  columns: 'Columns',
  hidden: 'hidden',
  onlyTicked: 'never leaves unless ticked',
  rows: 'Rows',
  hiddenRows: 'also rows that are hidden by hand or by a filter',
  allUnits: 'also municipalities that the summary is not about',
  proposals: 'Columns for partners’ proposals: another score, a reason or link',
  preview: 'Preview',
  previewing: 'Looking what will be in it…',
  count: (n: number) => municipalities(n),
  firstRows: (shown: number, of: number) => `The first ${num(shown)} of ${num(of)} rows.`,
  leaves: 'Stays in the document:',
  leavesNothing: 'Nothing of the table stays behind.',
  always: 'Formulas, notes on cells, colours of cells and other sheets never leave.',
  askEveryRow: 'Look up every row, which may take minutes',
  ways: 'How to give it',
  sheet: {
    title: 'A sheet for partners in this document',
    hint: 'Values only, protected with a warning, refreshed with the summary.',
    make: 'Make the sheet',
    renew: 'Renew the sheet',
    renewHint: ({ sheet, answered }: { sheet: string; answered: number }) =>
      answered === 0
        ? `The sheet ${sheet} is filled in anew.`
        : `The sheet ${sheet} is filled in anew; what partners wrote beside ${municipalities(answered)} stays.`,
    another: 'Make another one instead',
  },
  files: {
    title: 'A file',
    hint: 'Made here in the browser; nothing is sent anywhere.',
    xlsx: 'Workbook .xlsx',
    html: 'Report .html',
    csv: 'Table .csv',
    about: 'The workbook has the summary and the table; the report has a page for each municipality and prints on A4.',
  },
  copy: {
    title: 'Figures as text',
    hint: 'The headline and any table, to paste into a letter.',
    open: 'Choose and copy…',
  },
  method: {
    title: 'A page about the method',
    hint: 'What was scored, how, and what the classes mean and do not mean.',
    make: 'Make the page',
    made: (sheet: string) => `The page about the method is the sheet ${sheet}.`,
  },
  busy: {
    sheet: 'Filling in the sheet…',
    xlsx: 'Making the workbook…',
    html: 'Making the report…',
    csv: 'Making the table…',
    copy: 'Counting…',
    method: 'Making the page…',
    read: 'Reading the answer…',
    decide: 'Writing the decisions…',
  },
  progress: (done: number, of: number) => `${num(done)} of ${num(of)}`,
  cancel: 'Cancel',
  goTo: 'Open it and close this window',
  saved: (file: string) => `The file ${file} is ready.`,
  notSaved: 'No download? The browser may have blocked it: click here to save it, or allow downloads for this page.',
  back: 'Back',
  copyTitle: 'Figures as text',
  headline: 'The headline',
  copyOne: 'Copy',
  copied: 'Copied.',
  copyRefused: 'The browser does not let us copy: the text is selected, press Ctrl+C (⌘C on a Mac).',
  answersHint: 'Take the tab or the file that partners filled in. Nothing is written before you accept it.',
  tabTitle: 'Tabs of this document',
  noTabs:
    'No tab here has columns for proposals. Make a sheet for partners with them, or copy the partners’ tab into this document.',
  isCopy: 'a copy',
  readTab: 'Read',
  file: 'A file: .xlsx or .csv',
  chooseFile: 'Choose a file…',
  manyAnswers: (sheets: string) =>
    `The file has several sheets with answers: ${sheets}. Nobody can tell which is meant. Delete the others, or save the right sheet as a file of its own.`,
  foreign: 'It is about these scores: read it',
  acceptAll: (n: number) => `Accept all that can be (${num(n)})`,
  clearAll: 'Clear',
  table: {
    unit: 'Municipality',
    indicator: 'Indicator',
    change: 'Score',
    reason: 'Reason or link of the partner',
    decision: 'Decision',
  },
  decide: ({ accept, decline }: { accept: number; decline: number }) =>
    accept === 0
      ? `Decline ${num(decline)}`
      : decline === 0
        ? `Accept ${num(accept)}`
        : `Accept ${num(accept)}, decline ${num(decline)}`,
  nothingDecided: 'Choose for each proposal, or for some.',
  afterwards: 'The classes and the summary follow when you refresh them in the panel.',
};

export type ShareDialogWords = typeof shareDialog;
