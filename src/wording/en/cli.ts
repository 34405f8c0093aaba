// The command line in English.
import { decimal, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';

const num = (value: number) => decimal('en', value);

const municipalities = municipalityWord;

export const cli = {
  help: `Tendik checks and scores municipalities on gender policy.

  tendik check FILE                  check the scores
  tendik score FILE -o OUT.xlsx      fill in totals, classes and the summary
  tendik report FILE --html OUT.html report for partners; also --xlsx OUT.xlsx, --csv OUT.csv

FILE is .xlsx or .csv.
  --sheet NAME     the sheet with the scores; otherwise the one the file opens on
  --lang ru|ky|en  language of the report, and of columns and summary where the file has none yet
  --json           print one JSON object (docs/contract.d.ts)
  -o, --output     where to write; never over FILE
  --live           write totals, classes and counts as formulas that follow the scores
  --with LIST      what else the report holds: evidence,barriers,comments,raters
  --version

Exit status: 0 clean, 1 errors found in the scores, 2 could not be done.`,
  steps: {
    reading: 'Reading the file …',
    checking: 'Checking the scores …',
    scoring: 'Scoring …',
    writing: 'Writing the file …',
  },
  failures: {
    'no-command': () =>
      'Say what to do: tendik check FILE, tendik score FILE -o OUT.xlsx, or tendik report FILE --html OUT.html.',
    'unknown-command': ({ value }: { value: string }) =>
      `There is no command ${quote('en', value)}. There are check, score and report.`,
    'unknown-option': ({ value }: { value: string }) =>
      `The option ${quote('en', value)} is not known here, or its value is missing. See tendik --help.`,
    'one-file': ({ command }: { command: string }) => `Name one file: tendik ${command} FILE.`,
    'unknown-language': ({ value }: { value: string }) =>
      `The language ${quote('en', value)} is not known. Choose ru, ky or en.`,
    'file-uneven': ({ text }: { file: string; rows: number[]; separator: string; text: string }) =>
      `Nothing was computed. ${text}`,
    'no-output': () => 'Say where to write: -o OUT.xlsx.',
    'no-report': () => 'Say what to write: --html OUT.html, --xlsx OUT.xlsx or --csv OUT.csv.',
    'wrong-ending': ({ option, file, ending }: { option: string; file: string; ending: string }) =>
      `After ${option} stands ${quote('en', file)}. Let the name end in ${ending}.`,
    'unknown-part': ({ value, parts }: { value: string; parts: string[] }) =>
      `${quote('en', value)} is nothing that a report can hold. After --with there can be: ${parts.join(', ')}.`,
    'output-not-xlsx': ({ file }: { file: string }) =>
      `The result is an .xlsx file, but the name after -o is ${quote('en', file)}. Let it end in .xlsx.`,
    'output-is-input': ({ file }: { file: string }) =>
      `The result would replace ${quote('en', file)} itself. Name another file.`,
    'file-not-found': ({ file }: { file: string }) =>
      `There is no file ${quote('en', file)}. Check its name and folder.`,
    'file-unreadable': ({ file }: { file: string }) =>
      `${quote('en', file)} cannot be read. Check that it is a file, and that you may open it.`,
    'cannot-write': ({ file }: { file: string }) =>
      `${quote('en', file)} cannot be written. Check that its folder exists, that you may write there, and that the file is not open in another program.`,
    'no-such-sheet': ({ value, sheets }: { value: string; sheets: string[] }) =>
      `There is no sheet ${quote('en', value)}. There are: ${sheets.map((name) => quote('en', name)).join(', ')}.`,
    'not-built': () => 'The program is not built yet. Run npm run build first.',
  },
  otherSheets: (sheets: string[]) =>
    `If the scores are on another sheet, name it with --sheet. There are: ${sheets.map((name) => quote('en', name)).join(', ')}.`,
  onSheet: (file: string, sheet: string) => `${file}, sheet ${quote('en', sheet)}`,
  clean: (units: number) => `${num(units)} ${municipalities(units)}, nothing to correct.`,
  toCorrect: (units: number, errors: number) =>
    `${num(units)} ${municipalities(units)}, ${num(errors)} ${plural('en', errors, { one: 'error', other: 'errors' })} to correct.`,
  onlyWarnings: (units: number, warnings: number) =>
    `${num(units)} ${municipalities(units)}, no errors, ${num(warnings)} to look at.`,
  skipped: (list: string) => `Rows left out: ${list}.`,
  inRows: (what: string, rows: string) => `${what} (${rows})`,
  severities: { error: 'error', warning: 'warning', note: 'note' },
  headers: {
    cell: 'Cell',
    unit: 'Municipality',
    severity: '',
    message: 'What was found',
    class: 'Class',
    count: 'Number',
    share: 'Share',
  },
  wholeTable: 'table',
  shareOf: (classed: number) => `Shares are of the ${classed} ${municipalities(classed)} that have a class.`,
  notRefreshed: (sheetName: string, why: string) => `The summary ${sheetName} was not refreshed. ${why}`,
  losses: (list: string) => `Not kept in the new file: ${list}.`,
  leftBehind: (list: string) => `Not included: ${list}.`,
  parts: { evidence: 'evidence', barriers: 'barriers', comments: 'comments', raters: 'names of raters' },
  absent: (parts: string[]) => `Asked for, but the sheet has no column of it: ${parts.join(', ')}.`,
  written: (file: string) => `Written to ${file}.`,
};

export type CliWords = typeof cli;
