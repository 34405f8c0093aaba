// The main job: read, classify, summarise. The menu, the panel and the command line all come here.
import type { Language } from '../core/language';
import type { PanelState } from './api';
import { timeNow } from './document/clock';
import { fillColumns } from './columns/write';
import { documentLanguage, panelLanguage } from './document/languages';
import { locked } from './document/lock';
import { markDocument, type Marks, readMarks } from './document/marks';
import { classifyState, panelData } from './panel';
import { type Reading, readScored } from './reading/reading';
import { summaryState } from './summaries/summary';
import { targetSheet } from './reading/target-sheet';
import { UserError } from './user-error';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

export interface Document {
  spreadsheet: Spreadsheet;
  marks: Marks;
  reading: Reading;
}

/**
 * Reads the active sheet, or, where that is our summary, the sheet that it was made from.
 * @throws UserError
 */
export function openDocument(): Document {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  return { spreadsheet, marks, reading: readScored(spreadsheet, targetSheet(spreadsheet, marks), marks) };
}

/**
 * Reads the sheet that the panel speaks of, whichever is active by now.
 * @throws UserError
 */
export function openSheet(id: number): Document {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = spreadsheet.getSheets().find((candidate) => candidate.getSheetId() === id);
  if (!sheet) throw new UserError('sheet-gone', { cell: 'A1' });
  const marks = readMarks(spreadsheet);
  return { spreadsheet, marks, reading: readScored(spreadsheet, sheet, marks) };
}

/** The document's language, or what it becomes with the first run. */
export const languageFor = ({ marks }: Document, wanted: () => Language = panelLanguage): Language =>
  documentLanguage(marks) ?? wanted();

/**
 * @returns how many municipalities have their total and class now
 * @throws UserError
 */
export function classify(replaceTyped: boolean, wanted: (document: Document) => Language = panelLanguage): number {
  return locked(() => {
    const document = openDocument();
    const { spreadsheet, marks, reading } = document;
    const language = languageFor(document, () => wanted(document));
    const { total } = reading.managed;
    const unchanged =
      classifyState(reading) === 'current' &&
      total?.value['language'] === language &&
      typeof total.value['at'] === 'string';
    const at = unchanged ? String(total.value['at']) : timeNow(spreadsheet);
    const filled = fillColumns(reading, language, at, replaceTyped);
    markDocument(spreadsheet, marks, { ...marks.document?.value, language });
    return filled;
  });
}

export function state(): PanelState {
  const document = openDocument();
  const { reading } = document;
  const panel = panelLanguage();
  const language = languageFor(document, () => panel);
  return panelData(reading, { panel, document: language }, summaryState(reading, language));
}

/** Fixes the language of columns and summary; they follow at the next run. */
export function setDocumentLanguage(language: Language): void {
  locked(() => {
    const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
    const marks = readMarks(spreadsheet);
    markDocument(spreadsheet, marks, { ...marks.document?.value, language });
  });
}
