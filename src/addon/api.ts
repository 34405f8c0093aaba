// What crosses google.script.run between the sidebar and the add-on: JSON only, in an envelope.
import type { Language, Localized } from '../core/language';
import type { ColumnRef, SummarySettings } from '../core/summary/settings';

export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };
export type JsonObject = { [name: string]: Json };

/** `data` of an error fills the sentence that the wording has for its name. */
export type Envelope<T> = { ok: true; data: T } | { ok: false; error: { name: string; data: JsonObject } };

export interface PanelMethod {
  name: Localized;
  scores: number[];
  indicators: { key: string; name: Localized; short: Localized }[];
  /** From the lowest totals to the highest. */
  classes: { key: string; from: number; to: number; name: Localized; short: Localized }[];
}

export interface PanelColumn {
  /** An indicator's key, or name, oblast, raion. */
  role: string;
  letter: string;
  header: string;
  samples: string[];
}

/** `data` fills the sentence that the wording has for the finding's name. */
export interface PanelFinding {
  code: string;
  name: string;
  severity: 'error' | 'warning' | 'note';
  cell: string | null;
  row: number | null;
  unit: string | null;
  group: string | null;
  column: string | null;
  /** By which it can be set aside. */
  key: string;
  /** There is a safe correction. */
  correctable: boolean;
  data: JsonObject;
}

/** All findings of one kind; `shown` holds the first 50 of `count`. */
export interface FindingGroup {
  code: string;
  name: string;
  severity: PanelFinding['severity'];
  count: number;
  /** How many of them can be corrected safely. */
  correctable: number;
  shown: PanelFinding[];
}

export interface CorrectedCell {
  cell: string;
  before: string;
  after: string | number;
}

export interface CorrectionPreview {
  /** `cells` holds the first thousand of so many. */
  count: number;
  cells: (CorrectedCell & { unit: string })[];
  /** Cells that a formula fills: they stay as they are. */
  computed: string[];
}

export interface CorrectionWanted {
  sheetId: number;
  code: string;
  cells: CorrectedCell[];
}

export interface CorrectedCells {
  done: number;
  /** Cells that were not touched, since something else stands there by now. */
  left: string[];
  state: PanelState;
}

export interface PanelAside extends PanelFinding {
  reason: string;
}

export type ClassifyState =
  /** Never filled in on this sheet. */
  | 'absent'
  /** What stands in our columns is what the rows give. */
  | 'current'
  /** Scores or rows changed since. */
  | 'changed'
  /** The same municipalities and scores, but beside the wrong rows: sorted without our columns. */
  | 'misplaced';

export interface PanelState {
  /** The panel's own language. */
  language: Language;
  /** Of columns and summary; where none is fixed yet, what the next run will use. */
  documentLanguage: Language;
  sheet: { id: number; name: string };
  method: PanelMethod;
  header: { first: number; last: number };
  /** First and last row that is read below the header. */
  rows: { first: number; last: number };
  columns: PanelColumn[];
  counts: {
    read: number;
    units: number;
    skipped: number;
    complete: number;
    classed: number;
    /** Municipalities with a finding that touches their figures: an error, or a missing score. */
    toLookAt: number;
  };
  skipped: { row: number; reason: string; text: string }[];
  /** Errors first, then warnings, then notes. */
  findings: FindingGroup[];
  /** Findings set aside; `shown` holds the first 50 of `count`. */
  aside: { count: number; shown: PanelAside[] };
  /** Cells of the last correction, where it can still be taken back. */
  undoable: number;
  /** Columns and counts are formulas, or shall be with the next run; otherwise values. */
  live: boolean;
  /** By class key, of the rows as they are now. */
  classes: Record<string, number>;
  between: number;
  undetermined: number;
  classify: {
    state: ClassifyState;
    /** "HH:MM" or a date, when filled. */ at: string | null;
    /** Letters of our columns. */ letters: string[];
    /** Municipalities that differ, the first 20. */ differing: { unit: string; cell: string }[];
    differingCount: number;
  };
  /** The sheet's first summary; `changed` also where another one of this sheet is. */
  summary: {
    state: 'absent' | 'current' | 'changed';
    at: string | null;
    sheetId: number | null;
    sheetName: string | null;
  };
  /** Where the four columns stand or will stand, and the sheets of all summaries and for partners. */
  willWrite: { letters: string[]; sheets: string[] };
}

/** A column of the analyst's sheet, and what it was taken for. */
export interface SourceColumn {
  letter: string;
  header: string;
  /** Up to four different values, as the sheet shows them. */
  samples: string[];
  /** An indicator's key, or another of `PanelMapping.roles`; null where it is nothing of ours, or not known. */
  role: string | null;
  sureness: 'confirmed' | 'sure' | 'likely' | null;
  /** The role that this column and another fit equally well: to be asked about. */
  couldBe: string | null;
}

export interface PanelMapping {
  sheet: { id: number; name: string };
  method: PanelMethod;
  header: { first: number; last: number };
  columns: SourceColumn[];
  /** What a column can be, in the order in which it is offered. */
  roles: string[];
  /** Roles without which nothing can be scored. */
  needed: string[];
}

/** What a person says of columns, by letter, with the sheet and the headers that were shown: those may change meanwhile. */
export interface ColumnChoice {
  sheetId: number;
  /** Role '' is a column that is nothing of ours. */
  columns: { [letter: string]: { role: string; header: string } };
}

/** Something a person typed into cells that we are about to rewrite. */
export interface TypedOver {
  sheetName: string;
  cell: string;
  old: string;
  new: string;
}

export interface PanelSummary {
  sheetId: number;
  sheetName: string;
  /** The sheet that it was made from; null where that is gone. */
  sourceName: string | null;
  settings: SummarySettings;
  /** When its figures were computed, as printed on it. */
  at: string;
  /** `current` and `changed` as for `PanelState.summary`; `orphan`: the sheet that it was made from is gone. */
  state: 'current' | 'changed' | 'orphan';
  /** Charts that somebody deleted, and that stay away until asked for. */
  deletedCharts: number;
}

/** A column that municipalities can be grouped by, or chosen by. */
export interface SummaryGroup {
  column: ColumnRef;
  label: string;
  /** The first hundred different values. */
  values: string[];
}

export interface PanelSummaries {
  list: PanelSummary[];
  /** Ids of the blocks that can be switched off, in their order. */
  blocks: string[];
  /** Columns of the sheet that the panel speaks of. */
  groups: SummaryGroup[];
}

/** A summary that a run left as it is; name and data are those of an error. */
export interface NotRefreshed {
  sheetName: string;
  name: string;
  data: JsonObject;
}

export interface Summarised extends PanelState {
  /** Absent where all were refreshed. */
  notRefreshed?: NotRefreshed[];
}

export interface SummaryWanted {
  /** Null: a new summary of the sheet that the panel speaks of. */
  sheetId: number | null;
  settings: SummarySettings;
  replaceTyped?: boolean;
}

/** What of ours is in the document. It is shown before it is taken away, and comes back as it was shown. */
export interface Removal {
  /** Emptied, not deleted. */
  columns: { sheetName: string; letters: string[] }[];
  summaries: string[];
  /** Sheets with lists of problems. */
  problems: string[];
  /** Conditional colours and dropdowns. */
  rules: number;
  /** Cells that somebody wrote into our columns and summaries, or beside: they stay. The first twenty a sheet, of `count`. */
  stays: { sheetName: string; cells: string[]; count: number }[];
  /** Kept versions of summaries: they stay unless named. */
  versions: string[];
  /** What people decided, the journal, and sheets for partners: they stay unless named. */
  others: string[];
  /** Of these the sheets for partners with something that partners wrote, and in how many rows. */
  answered: { sheetName: string; rows: number }[];
}

export interface RemovalWanted {
  shown: Removal;
  /** Names, out of `versions` and `others`, of sheets that are to go as well. */
  sheets: string[];
}

/** The state with all its findings, and the time in the document's zone. */
export interface ProblemsFound {
  state: PanelState;
  at: string;
}

/** A sheet of problems, worded. */
export interface ProblemsList {
  /** Of the sheet. */
  name: string;
  /** Lines above the table. */
  above: string[];
  columns: string[];
  /** Errors first. */
  rows: string[][];
  /** Rows that are errors. */
  errors: number;
  asideTitle: string;
  aside: string[][];
}

export interface RunOptions {
  /** Rewrite our cells even where somebody typed into them. Without it the error `typed-over` lists them in `data.cells`. */
  replaceTyped?: boolean;
}

/**
 * The functions that google.script.run can call. Each answers with an envelope; these are the types inside.
 * Every error name that the panel can meet has a sentence in the wording's `errors`.
 */
export interface PanelApi {
  panelState(): PanelState;
  /** Fills the managed columns of the active sheet. */
  panelClassify(options: RunOptions): { rows: number };
  /** Refreshes all summaries, makes one where the sheet has none, and gives the state after it. */
  panelSummarise(options: RunOptions): Summarised;
  panelSummaries(): PanelSummaries;
  /** Keeps what a summary is asked to show and draws it. */
  panelSaveSummary(wanted: SummaryWanted): PanelState;
  /** Draws a summary again, with the charts that somebody deleted. */
  panelRestoreCharts(summary: { sheetId: number; replaceTyped?: boolean }): PanelState;
  /** Makes a dated copy of a summary, with values only. */
  panelKeepVersion(summary: { sheetId: number }): { sheetName: string };
  /** What of ours is in the document. */
  panelRemoval(): Removal;
  /** Takes it away; refuses where it is no longer what was shown. */
  panelRemove(removalWanted: RemovalWanted): null;
  /** Adds a filter over the table, where the sheet has none: it hides rows for everybody. */
  panelAddFilter(filtered: { sheetId: number }): null;
  /** All problems, for the list to be worded. */
  panelProblems(sheet: { sheetId: number }): ProblemsFound;
  /** Writes the list onto a sheet of its own, and opens it. */
  panelProblemsSheet(wanted: { sheetId: number; list: ProblemsList }): { sheetName: string };
  /** Opens the Share dialog in the panel's place. */
  panelOpenShare(): null;
  /** What a correction of all findings of a kind would change. */
  panelPreview(kind: { sheetId: number; code: string }): CorrectionPreview;
  /** Corrects cells that are still as the preview showed them. */
  panelCorrect(wanted: CorrectionWanted): CorrectedCells;
  /** Takes a finding out of the list, until what it is about changes. */
  panelSetAside(judgement: { sheetId: number; key: string; reason: string }): PanelState;
  /** Puts it back into the list. */
  panelTakeBack(judgement: { sheetId: number; key: string }): PanelState;
  /** Takes back the last correction. */
  panelUndo(): CorrectedCells;
  /** Activates the sheet and the cell. */
  panelGoTo(place: { sheetId: number; cell: string }): null;
  panelOpenSummary(): null;
  /** Adds an empty scoring form and opens it. */
  panelNewSheet(): { sheetName: string };
  /** Remembers the panel's language for this person. */
  panelSetLanguage(choice: { language: Language }): null;
  /** Sets the language of columns and summary; they follow at the next run. */
  panelSetDocumentLanguage(choice: { language: Language }): PanelState;
  /** Sets whether columns and counts are formulas; they follow at the next run. */
  panelSetLive(choice: { live: boolean }): PanelState;
  /** The columns as they were understood, also where one is missing or two could be the same. */
  panelColumns(): PanelMapping;
  /** Keeps what a person says of columns with the columns themselves. */
  panelConfirmColumns(choice: ColumnChoice): PanelMapping;
}
