// The data that each error carries for its words, and the form that these have in each language.
import type { Names } from './names';

interface OnSheet {
  sheetName: string;
}

/** Sheets whose first rows hold a header. */
interface Elsewhere {
  otherSheets?: { id: number; name: string }[];
}

export interface ErrorData {
  /** Nothing stands on the sheet. */
  'no-table': OnSheet & Elsewhere & { rowsLooked: number };
  /** `found`: the first words seen. */
  'no-header': OnSheet & Elsewhere & { rowsLooked: number; found: string };
  /** `roles`: indicator keys or `name`; `seen`: the headers seen. */
  'column-missing': OnSheet & Elsewhere & { roles: string[]; headerRow: number; seen: string[] };
  'column-ambiguous': OnSheet & { role: string; headerRow: number; candidates: { letter: string; header: string }[] };
  /** While they were looked at in the panel, columns were moved or their headers reworded. */
  'columns-changed': OnSheet;
  /** A header, but no row with a score below it. */
  'no-scores': OnSheet & { headerRow: number };
  /** `units`: municipalities; more than `most` are not filled in with formulas. */
  'too-many-for-formulas': OnSheet & { units: number; most: number };
  'not-grid': OnSheet & { kind: 'chart' | 'datasource' };
  protected: OnSheet & { range: string };
  /** The sheet that a problem was found on was deleted. */
  'sheet-gone': { cell: string };
  'summary-missing': object;
  /** Somebody else's run holds the lock. */
  busy: object;
  'grid-full': object;
  'typed-over': { cells: { sheetName: string; cell: string }[] };
  'summary-sheet-is-active': OnSheet;
  /** A partner sheet, or a copy of one, of which no scored sheet is known. */
  'partner-sheet-is-active': OnSheet;
  'partner-source-gone': OnSheet & { sourceName: string };
  /** The sheet that a summary was made from was deleted. */
  'source-gone': OnSheet & { sourceName: string };
  'value-missing': OnSheet & { column: string; value: string; values: string[] };
  'filter-exists': OnSheet;
  /** Cells merged over several rows, which no filter may cover. */
  'filter-over-merges': OnSheet & { cells: string[] };
  /** What of ours is in the document is not what was shown before it was to go. */
  'removal-changed': object;
  /** `column`: its header as it was; '' where `role` says which it is; `columns`: those that there are. */
  'summary-column-gone': OnSheet & { column: string; role: string; columns?: string[] };
  /** A sample larger than what it is said to be drawn from. */
  'population-too-small': { population: number; units: number };
  /** Nothing is left of what was chosen to be shared. */
  'nothing-to-share': { what: 'columns' | 'rows' };
  /** Which rows are hidden was not asked, since it would take too long. */
  'rows-not-asked': OnSheet & { rows: number; most: number };
  unexpected: { message: string };
}

export type ErrorName = keyof ErrorData;

/** What only the menu can meet; the panel does not carry its words. */
export interface MenuErrorData {
  /** Google Sheets refused a new sheet. */
  'sheet-not-added': { message: string };
}

export interface ErrorText {
  /** What happened, one sentence. */
  what: string;
  /** Where we looked and what we saw there; '' where that says nothing. */
  where: string;
  /** What to do. */
  todo: string;
}

export type ErrorWords = { [N in ErrorName]: (data: ErrorData[N], names: Names) => ErrorText };
