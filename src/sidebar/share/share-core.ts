// What the dialog's session works with, and what it gives its parts to work with.
import type { SharePartnerApi } from '../../addon/sharing/share-api';
import type { Language } from '../../core/language';
import type { ShareFormat } from '../../share/file-name';
import type { CallOf } from '../session/call';
import type { FileMaker } from './make-file';
import type { Doing, Model } from './model';
import type { FileRows } from './read-file';

/** What the dialog calls: partner sheets and, to show one, the panel's way to a cell. */
export interface ShareApi extends SharePartnerApi {
  panelGoTo(place: { sheetId: number; cell: string }): null;
}

/** What the browser does for the dialog; tests have their own. */
export interface Browser {
  makeFile: FileMaker;
  /** Starts the download and gives the address that a link can lead to. */
  save(bytes: Uint8Array, name: string, format: ShareFormat): string;
  forget(url: string): void;
  /** False where the clipboard is refused. */
  copy(text: string): Promise<boolean>;
  readFile(file: File, language: Language): Promise<FileRows>;
  close(): void;
  /** Runs `work` when nobody has asked for anything else for a while. */
  later(work: () => void): void;
}

export interface ShareCore {
  call: CallOf<ShareApi>;
  browser: Browser;
  model(): Model;
  update(part: Partial<Model>): void;
  fail(failure: NonNullable<Model['failure']>, again: () => Promise<void>): void;
  /** Begins something; false while something else is under way. */
  begin(doing: Doing): boolean;
}
