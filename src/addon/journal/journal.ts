// The journal: a visible sheet at the end of the document, to which rows are only ever added.
import { catalogue } from '../../core/checks/catalogue';
import type { Language } from '../../core/language';
import { a1, type CellValue } from '../../core/table/cells';
import { findingTitle } from '../../wording/finding-titles';
import { journalWords } from '../../wording/journal';
import { asText } from '../document/as-text';
import type { Marks } from '../document/marks';
import { findOwnSheet, insertOwnSheet, writeRows } from '../document/own-sheet';
import { entryIn, entryText, type JournalEntry } from './entry';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const journalKey = 'tendik_journal';

/** In pixels; the last column is ours, not to be read by people. */
const widths = [130, 120, 120, 60, 150, 250, 120, 120, 220, 50];

/** What a person reads beside the entry. */
export interface JournalLine extends JournalEntry {
  sheetName: string;
  unit: string;
}

/** All entries, oldest first; one call where there is a journal, none where there is not. */
export function readJournal({ entries }: Marks): JournalEntry[] {
  const rows = (findOwnSheet(entries, journalKey)?.getDataRange().getValues() ?? []) as CellValue[][];
  return rows.flatMap((row) => entryIn(row) ?? []);
}

/** @param at the time, as it is shown to people */
export function writeJournal(
  spreadsheet: Spreadsheet,
  marks: Marks,
  language: Language,
  at: string,
  lines: readonly JournalLine[],
): void {
  if (lines.length === 0) return;
  const { name, columns, decisions } = journalWords(language);
  const sheet =
    findOwnSheet(marks.entries, journalKey) ??
    insertOwnSheet(spreadsheet, journalKey, name, (made) => {
      writeRows(made, 1, [[...columns, 'tendik'].map(asText)]);
      made.setFrozenRows(1);
      made.getRange('1:1').setFontWeight('bold');
      widths.forEach((width, index) => made.setColumnWidth(index + 1, width));
    });
  const rows = lines.map(({ sheetName, unit, ...entry }) => {
    const { what, row, column, code, before, after, reason } = entry;
    const name = Object.values(catalogue).find((check) => check.code === code)?.name;
    const finding = name ? `${code} ${findingTitle(language, name)}` : code;
    const shown = [at, decisions[what], sheetName, row > 0 ? a1(row, column) : '', unit, finding];
    return [...shown, String(before), String(after), reason, entryText(entry)].map(asText);
  });
  writeRows(sheet, sheet.getLastRow() + 1, rows);
}
