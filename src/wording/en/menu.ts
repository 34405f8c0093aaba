// The menu, its alerts and the help in English; also what a check says in a line.
import { plural } from '../numbers';
import { span } from '../phrases';

const municipalities = (n: number) => `${n} ${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const menu = {
  addOn: 'Tendik',
  items: {
    open: 'Open',
    check: 'Check',
    classify: 'Classify',
    summarise: 'Refresh summary',
    newSheet: 'New scoring sheet',
    validate: 'Limit scores to a dropdown',
    sample: 'Sample sheet',
    help: 'Help',
  },
  verdict: (units: number, toLookAt: number) =>
    toLookAt === 0 ? `${municipalities(units)}, all in order` : `${municipalities(units)}, ${toLookAt} to look at`,
  rowsRead: (sheetName: string, first: number, last: number) =>
    `Sheet ${sheetName}, ${first === last ? 'row' : 'rows'} ${span(first, last)}.`,
  skipped: (list: string) => `Skipped: ${list}.`,
  moreKinds: (n: number) => `and ${n} more ${plural('en', n, { one: 'kind', other: 'kinds' })}`,
  openPanel: 'Every place is listed in the panel: Extensions › Tendik › Open.',
  replaceTyped: 'Replace it with what the scores give?',
  classified: (units: number, columns: string) => `Classes filled in for ${municipalities(units)}, columns ${columns}.`,
  summarised: (sheetName: string) => `The summary is on the sheet ${sheetName}.`,
  help: {
    title: 'Tendik: help',
    paragraphs: [
      'Tendik reads the open sheet: municipalities in rows, a score for each indicator in columns. It checks the scores, fills in totals and classes right of the table and builds a summary sheet. Nothing else in your spreadsheet is changed.',
      'If the panel stays blank or cannot reach the spreadsheet, you are probably signed in to several Google accounts. Open the spreadsheet in a private (incognito) window with one account. The menu items Check, Classify and Refresh summary work without the panel.',
      'If the file is an Excel file (.XLSX stands beside its name), add-ons do not run in it: choose File › Save as Google Sheets and work there.',
    ],
    method: (source: string, indicators: number, scores: string, classes: string) =>
      `Method: ${source}. ${indicators} ${plural('en', indicators, { one: 'indicator', other: 'indicators' })} with ${scores} points each; the total gives the class: ${classes}. An empty score is never counted as zero.`,
  },
};
