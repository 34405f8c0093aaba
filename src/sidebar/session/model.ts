// What the panel is drawn from.
import type {
  CorrectionPreview,
  NotRefreshed,
  PanelMapping,
  PanelState,
  PanelSummaries,
  Removal,
  TypedOver,
} from '../../addon/api';
import type { Language } from '../../core/language';
import type { Failure } from './call';
import type { Draft } from './summary-draft';
import type { Step } from './view-model';

export type View = 'check' | 'columns' | 'settings' | 'preview' | 'summaries' | 'removal';

export interface Preview extends CorrectionPreview {
  code: string;
  /** The finding's name. */
  name: string;
}

/** What came of the last correction, or of taking it back. */
export interface Note {
  done: number;
  left: string[];
  isUndone: boolean;
}

interface CorrectionModel {
  preview: Preview | null;
  note: Note | null;
}

/** What was done, to be told until something else is. */
export interface Told {
  what: 'saved' | 'kept' | 'restored' | 'filterAdded' | 'removed' | 'listed';
  sheetName: string;
}

interface SummaryModel {
  summaries: PanelSummaries | null;
  /** Of the summary whose settings are open. */
  draft: Draft | null;
  told: Told | null;
  /** What is under way, where it is not a check. */
  doing: 'saving' | 'keeping' | null;
}

interface RemovalModel {
  /** What is there to be taken away, while it is shown. */
  removal: Removal | null;
}

interface ColumnsModel {
  /** The columns as they were understood, while they are shown. */
  mapping: PanelMapping | null;
}

interface RunningModel {
  running: { step: Step; number: number; of: number } | null;
  /** Summaries that the last run could not refresh. */
  notRefreshed: NotRefreshed[];
}

interface TypedOverModel {
  /** Cells that somebody typed into, while it is asked whether they may be replaced. */
  typedOver: { cells: TypedOver[] } | null;
}

/** Everything that the panel is drawn from. */
export interface Model extends CorrectionModel, SummaryModel, RemovalModel, ColumnsModel, RunningModel, TypedOverModel {
  language: Language;
  state: PanelState | null;
  view: View;
  /** An answer to a check is awaited. */
  checking: boolean;
  failure: Failure | null;
  /** For the live region. */
  announcement: string;
}

export const noSummaries: SummaryModel = { summaries: null, draft: null, told: null, doing: null };

export const firstModel = (language: Language): Model => ({
  language,
  state: null,
  view: 'check',
  preview: null,
  note: null,
  ...noSummaries,
  removal: null,
  mapping: null,
  running: null,
  notRefreshed: [],
  typedOver: null,
  checking: false,
  failure: null,
  announcement: '',
});
