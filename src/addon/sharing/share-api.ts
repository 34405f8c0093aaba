// What crosses google.script.run between the Share dialog and the add-on about partner sheets: JSON only.
import type { Language } from '../../core/language';
import type { Json, PanelMethod } from '../api';
import type { LeftBehind, ShareChoice, ShareColumn, ShareData } from './share-types';

export interface PartnerChoice extends ShareChoice {
  /** Columns for a proposed score beside each score that is shown, and for its reason. */
  proposals: boolean;
}

export interface PartnerChoiceWanted {
  choice: PartnerChoice;
  /** The partner sheet to fill in anew; null: a new one; absent: the first one of this scored sheet, or a new one. */
  partnerSheetId?: number | null;
}

/** A partner sheet that stands in the document. */
export interface PartnerSheet {
  sheetId: number;
  sheetName: string;
  /** As printed on it. */
  at: string;
  /** `changed`: the scores changed since. */
  state: 'current' | 'changed';
  choice: PartnerChoice;
}

export interface ShareState {
  /** The dialog's own language. */
  language: Language;
  documentLanguage: Language;
  /** The scored sheet that is shared. */
  sheet: { id: number; name: string };
  method: PanelMethod;
  /** Municipalities, before hidden rows are left out. */
  units: number;
  columns: ShareColumn[];
  /** What is chosen where nobody has chosen. */
  choice: PartnerChoice;
  partners: PartnerSheet[];
  /** Tabs in which partners may have answered: the partner sheets with columns for it, and copies of them. */
  answers: { sheetId: number; sheetName: string; isCopy: boolean }[];
  /** Visible sheets beside the scored one: whoever can open the document sees them too. */
  otherSheets: number;
}

export interface SharePreview {
  /** The lines above the header: title, source, explanation, what partners can do ('' where nothing). */
  above: string[];
  headers: string[];
  /** Rows of municipalities. */
  count: number;
  /** The first ten, as they will read. */
  rows: string[][];
  /** What will not be in it. */
  leftBehind: LeftBehind[];
  otherSheets: number;
  /** The partner sheet that will be filled in anew, and how many of its rows partners wrote into; null: a new one. */
  partner: { sheetId: number; sheetName: string; answered: number } | null;
}

export interface PartnerSheetMade {
  sheetId: number;
  sheetName: string;
  /** Municipalities on it. */
  count: number;
  /** Nothing had changed, and nothing was written. */
  unchanged: boolean;
  /** Rows below the table: what partners wrote beside municipalities that are no longer there under that name. */
  kept: number;
  /** Scores that somebody changed in our own columns: they stand as proposals now. */
  moved: number;
  /** Columns for proposals were to go, but partners had written into them: they stay. */
  columnsKept: boolean;
}

export type ProposalProblem =
  /** Not a score of the method. */
  | 'off-scale'
  /** The municipality is not, or no longer, in the table under this name. */
  | 'unknown-unit'
  /** The row's own name, raion or oblast is that of another municipality than its code: it was sorted without its code. */
  | 'other-unit'
  /** The row has no code, or a spoilt one. */
  | 'no-code'
  /** Another row of the same answer is about the same municipality. */
  | 'repeated'
  /** The municipality stands in the table more than once. */
  | 'unit-twice'
  /** The score in the table is no longer the one that the partner saw. It can be accepted all the same. */
  | 'changed'
  /** The cell holds a formula, a date or the like, which we do not replace. */
  | 'not-a-value'
  /** A reason without another score: nothing to write. */
  | 'no-score';

export interface Proposal {
  /** Of the municipality, for the decision; '' where the row has none. */
  unitCode: string;
  /** As the table calls it, else as the answer does. */
  unit: string;
  oblast: string | null;
  /** An indicator's key; null where only a reason was given. */
  indicator: string | null;
  /** In the scored sheet; null where there is none. */
  cell: string | null;
  /** What stands there: null where it is empty. */
  current: number | string | null;
  /** What the partner saw there; null: no score. */
  seen: number | null;
  /** A score where it is one, else what was written. */
  proposed: number | string | null;
  reason: string;
  /** Row of the answer, from 1. */
  row: number;
  /** Written over the score itself, not into the column for it. */
  overwritten: boolean;
  problem: ProposalProblem | null;
  acceptable: boolean;
  /** Somebody decided on this very proposal before. */
  decided: 'accepted' | 'declined' | null;
}

/** A column that was not found in an answer: its header was changed, it was deleted, or two are headed alike. */
export interface MissingColumn {
  kind: 'proposed' | 'score' | 'reason';
  /** A key; '' for reasons. */
  indicator: string;
}

export interface Proposals {
  /** The scored sheet that they are about. */
  sheetId: number;
  sheetName: string;
  /** `list` holds the first thousand of so many. */
  count: number;
  list: Proposal[];
  /** Proposals that say what stands in the table already. */
  same: number;
  missing: MissingColumn[];
  /** The answer was made from another document, or from a partner sheet that this one does not know. */
  foreign: boolean;
}

/** An answer: a tab of the document, or the rows of a sheet read from a file, from its first row on. */
export type Answer = { sheetId: number } | { rows: Json[][] };

export interface ProposalsWanted {
  answer: Answer;
  /** Take it even if it is not known to come from this document; then for this scored sheet. Without it `proposals-foreign` refuses. */
  foreignFor?: number;
}

export interface Decision {
  unitCode: string;
  indicator: string;
  /** What was shown as standing in the table: if something else stands there by now, nothing is written. */
  current: number | string | null;
  proposed: number;
  accept: boolean;
  /** The partner's, as the answer gave it. */
  reason: string;
  /** Why it is accepted or declined, in the analyst's words. */
  why: string;
}

export interface Decided {
  accepted: number;
  declined: number;
  /** Cells that hold something else by now, or are protected by a rule: nothing was written there. */
  left: { unitCode: string; indicator: string }[];
}

/** The functions that the Share dialog calls about partner sheets. Each answers with an envelope. */
export interface SharePartnerApi {
  shareState(): ShareState;
  sharePreview(wanted: PartnerChoiceWanted): SharePreview;
  /** What a file is made from, in the browser. */
  shareDownload(wanted: { choice: PartnerChoice }): ShareData;
  sharePartnerSheet(wanted: PartnerChoiceWanted): PartnerSheetMade;
  shareProposals(wanted: ProposalsWanted): Proposals;
  shareDecide(wanted: { sheetId: number; decisions: Decision[] }): Decided;
  shareMethodSheet(wanted: { language: Language; replaceTyped?: boolean }): { sheetId: number; sheetName: string };
}
