// What is shared, as types: what was chosen, and the JSON that the makers of files get.
import type { Language } from '../../core/language';
import type { Method } from '../../core/method/method';
import type { Outcome } from '../../core/summary/summary';
import type { ReportInput } from '../../report/report-input';

/** Columns that leave only when they are asked for by this name. */
export type SharePart = 'evidence' | 'barriers' | 'comments' | 'raters';

export interface ShareChoice {
  /** Of the scored sheet. */
  sheetId: number;
  /** The summary whose settings the report takes; absent: the sheet's first one, or the usual settings. */
  summarySheetId?: number;
  language: Language;
  /** Keys of `ShareColumn`, in the order wanted. Those of a `SharePart` are heeded only where `with` names it. */
  columns: string[];
  /** Rows hidden by hand or by a filter come along. */
  hiddenRows: boolean;
  /** Hidden columns come along, if they are among `columns`. */
  hiddenColumns: boolean;
  with: SharePart[];
  /** Every municipality, also where the summary is of some only. */
  units?: 'all';
  /** Ask row by row which are hidden, however many there are. Off Google that costs nothing. */
  askEveryRow?: boolean;
}

export type ShareColumnKind =
  | 'name'
  | 'place'
  | 'score'
  | 'total'
  | 'class'
  | 'present'
  | 'evidence'
  | 'barriers'
  | 'comment'
  | 'rater'
  /** Anything else that the sheet has: figures or texts of the analyst's. */
  | 'other';

export interface ShareColumn {
  /** A role (`name`, an indicator's key, `evidence:KEY`), `total`, `class`, `present`, or `header:TEXT`. */
  key: string;
  /** In the chosen language where the column is known, else as it stands. */
  header: string;
  kind: ShareColumnKind;
  /** Not among the columns that are chosen when nobody chose. */
  offByDefault: boolean;
  hidden: boolean;
  /** Leaves only with this. */
  part: SharePart | null;
}

/** A text of the sheet that stands for a municipality: a document, a link, a hindrance. */
export interface ShareText {
  /** The column's header. */
  header: string;
  /** The indicator that it is about; null: all, or none. */
  indicator: string | null;
  text: string;
}

/** A municipality. Whatever was not chosen is null, empty or absent. */
export interface ShareRow {
  /** One for each of `columns`. */
  cells: (string | number | null)[];
  /** "№ 12" where names were not chosen. */
  name: string;
  oblast: string | null;
  raion: string | null;
  /** By key, of the indicators chosen: null where a score is missing or cannot be used. */
  scores: Record<string, number | null>;
  /** A class key, `between` or `undetermined`; null where classes were not chosen. */
  outcome: Outcome | null;
  /** Null unless every score is there and totals were chosen. */
  total: number | null;
  /** The lowest and the highest total that it can still have; null where totals were not chosen. */
  low: number | null;
  high: number | null;
  /** The class, or those still possible; empty where classes were not chosen. */
  possible: Outcome[];
  present: number | null;
  evidence: ShareText[];
  barriers: ShareText[];
}

/** What a file holds so that partners can answer in it. */
export interface ShareAnswers {
  /** What partners can do. */
  hint: string;
  /** Columns to the right of the others, in order; `key` is an indicator's, `reason` or `code`. */
  columns: { key: string; header: string; kind: 'proposed' | 'reason' | 'code' }[];
  /** By row: the code by which it is known again. */
  codes: string[];
  /** What can be proposed. */
  scores: number[];
  scoreHelp: string;
}

/** What was not chosen or never leaves, by kind, so that a person can be told. */
export interface LeftBehind {
  kind:
    | 'hidden-rows'
    | 'filtered-rows'
    | 'not-summarised'
    | 'hidden-columns'
    | 'other-columns'
    /** A score that stays behind, but is the total less the scores that leave. */
    | 'score-in-total'
    /** Tables of the summary that would tell what was not chosen, such as those by oblast. */
    | 'summary-tables'
    | SharePart;
  /** Rows, or columns. */
  count: number;
}

export interface ShareData {
  language: Language;
  method: Method;
  title: string;
  notes: string[];
  source: { sheetName: string; range: string };
  /** "24.11.2026 14:05" */
  computedAt: string;
  timeZone: string;
  fingerprint: string;
  toolVersion: string;
  columns: ShareColumn[];
  rows: ShareRow[];
  /** Of the same rows: the summary's own input. */
  report: ReportInput;
  leftBehind: LeftBehind[];
  /** Only where partners are to answer. */
  answers?: ShareAnswers;
}
