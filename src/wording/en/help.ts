// The help that the menu shows, in English.
import { plural } from '../numbers';

export const help = {
  title: 'Tendik: help',
  paragraphs: [
    'Tendik reads the open sheet: municipalities in rows, a score for each indicator in columns. It checks the scores, fills in totals and classes right of the table and builds a summary sheet. Nothing else in your spreadsheet is changed.',
    'If the panel stays blank or cannot reach the spreadsheet, you are probably signed in to several Google accounts. Open the spreadsheet in a private (incognito) window with one account. The menu items Check, Classify and Refresh summary work without the panel.',
    'If the file is an Excel file (.XLSX stands beside its name), add-ons do not run in it: choose File › Save as Google Sheets and work there.',
    'To print the summary, open its sheet and choose File › Print: A4, landscape, scale “Fit to width”, without gridlines.',
  ],
  method: (source: string, indicators: number, scores: string, classes: string) =>
    `Method: ${source}. ${indicators} ${plural('en', indicators, { one: 'indicator', other: 'indicators' })} with ${scores} points each; the total gives the class: ${classes}. An empty score is never counted as zero.`,
};

export type HelpWords = typeof help;
