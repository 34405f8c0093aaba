// Everything that the Share dialog is drawn from.
import type { PartnerChoice, Proposals, SharePreview, ShareState } from '../../addon/sharing/share-api';
import type { Language } from '../../core/language';
import type { Copyable } from '../../share/copy-text';
import type { ShareFormat } from '../../share/file-name';
import type { ShareDialogWords } from '../../wording/share-dialog';
import type { ErrorText } from '../../wording/error-data';
import type { Failure } from '../session/call';

export type View = 'give' | 'copy' | 'answers' | 'proposals';

export type Doing = keyof ShareDialogWords['busy'];

/** A file that was made: its download may have been blocked, so the way to it stays. */
export interface MadeFile {
  name: string;
  url: string;
  format: ShareFormat;
}

export interface Verdict {
  accept: boolean;
  why: string;
}

export interface Model {
  language: Language;
  state: ShareState | null;
  view: View;
  choice: PartnerChoice | null;
  preview: SharePreview | null;
  /** The choice changed since the preview was made. */
  isPreviewing: boolean;
  /** A new partner sheet is wanted though there is one. */
  another: boolean;
  doing: Doing | null;
  /** Municipalities done, while a report is made. */
  progress: { done: number; of: number } | null;
  failure: Failure | { kind: 'worded'; text: ErrorText } | null;
  /** What was done, in words. */
  told: string[];
  /** The sheet that was made, to be opened. */
  made: { sheetId: number } | null;
  file: MadeFile | null;
  copyables: Copyable[] | null;
  /** Index of the piece whose text was copied, or could not be. */
  copied: { index: number; refused: boolean } | null;
  proposals: Proposals | null;
  /** By index in the list of proposals. */
  verdicts: ReadonlyMap<number, Verdict>;
  /** An answer that is not known to be of this document can be read all the same. */
  isForeign: boolean;
}

export const firstModel = (language: Language): Model => ({
  language,
  state: null,
  view: 'give',
  choice: null,
  preview: null,
  isPreviewing: false,
  another: false,
  doing: null,
  progress: null,
  failure: null,
  told: [],
  made: null,
  file: null,
  copyables: null,
  copied: null,
  proposals: null,
  verdicts: new Map(),
  isForeign: false,
});
