// What all service objects of one host share: the workbook, the counts, the clock, and how to make one another.
import type { Rect, SheetData, WorkbookData } from '../files/workbook';
import type { StylePool } from './cells/style-pool';
import type { CallCount } from './objects/call-count';
import type * as Sheets from './objects/sheets-types';
import type { Manifest } from './script/manifest';
import type { ScriptRun } from './script/script-run';

/** Sides of a range that are written open, as in `B:D` (no rows) or `5:7` (no columns). */
export interface OpenSides {
  rows: boolean;
  columns: boolean;
}

export type ButtonName = 'OK' | 'YES' | 'NO' | 'CANCEL' | 'CLOSE';
export type ButtonSetName = 'OK' | 'OK_CANCEL' | 'YES_NO' | 'YES_NO_CANCEL';

export type PageName = 'sidebar' | 'dialog';

/** How the host shows things. An alert without an answerer throws, so that no test passes on a made-up answer. */
export interface HostUi {
  alert(title: string, prompt: string, buttons: ButtonSetName): ButtonName;
  toast(message: string, title: string, seconds: number): void;
  showSidebar(title: string, html: string): void;
  showDialog(title: string, html: string, size: { width: number; height: number }): void;
  /** Another page takes the place of this one: there is room for one. */
  closePage?(page: PageName): void;
}

export interface HostContext {
  readonly workbook: WorkbookData;
  readonly calls: CallCount;
  readonly styles: StylePool;
  readonly ui: Partial<HostUi>;
  readonly files: Record<string, string>;
  readonly userLocale: string;
  /** The selected cells of each sheet, by its id. */
  readonly selection: Map<number, Rect>;
  readonly manifest: Manifest;
  /** The page that is open, as far as anybody said. */
  openPage: PageName | null;
  /** The run that calls. */
  run(): ScriptRun;
  now(): number;
  /** Moves the clock instead of waiting. */
  sleep(milliseconds: number): void;
  /** To be called after every write. */
  changed(what: 'cells' | 'selection'): void;
  /** Brings the values of formula cells up to date. */
  settle(): void;
  range(sheet: SheetData, rect: Rect, open?: OpenSides): Sheets.Range;
  sheet(sheet: SheetData): Sheets.Sheet;
  spreadsheet(): Sheets.Spreadsheet;
}
