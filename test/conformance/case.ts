// What a case of the conformance tests is: one behaviour of Sheets, run on the local host and in a real spreadsheet alike.
import type { HostLike } from './host-like';

export type Locale = 'en_US' | 'ru_RU' | 'de_DE' | 'pl_PL';

/** The services of Apps Script, as the host or Google gives them. */
export interface Services {
  SpreadsheetApp: GoogleAppsScript.Spreadsheet.SpreadsheetApp;
  Charts: GoogleAppsScript.Charts.Charts;
  HtmlService: GoogleAppsScript.HTML.HtmlService;
  LockService: GoogleAppsScript.Lock.LockService;
  PropertiesService: GoogleAppsScript.Properties.PropertiesService;
  CacheService: GoogleAppsScript.Cache.CacheService;
  Utilities: GoogleAppsScript.Utilities.Utilities;
}

/** What a case works on: the services, and an empty sheet of its own of 1000 rows and 26 columns. */
export interface Scene extends Services {
  ss: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
  /** A range of the sheet. */
  A(notation: string): GoogleAppsScript.Spreadsheet.Range;
}

/** How sure we are: `live-…` and `field` were seen on Google's service, `doc` is written by Google, `unseen` is what we expect. */
export type Confidence = 'live-dual' | 'live-log' | 'field' | 'doc' | 'unseen' | 'disputed';

export interface Fact {
  id: string;
  area: string;
  setup: string;
  call: string;
  expected: string;
  source: string;
  confidence: Confidence;
}

interface Expectation {
  /** The id of a fact in facts.json, or one of its own with `call`, `source` and `confidence`. */
  id: string;
  call?: string;
  source?: string;
  confidence?: Confidence;
  /** The method that the local host lacks for it: there the case throws by this name. */
  missing?: string;
  /** The spreadsheet's locale, en_US unless told otherwise. */
  locale?: Locale;
  /** What stays behind on the sheet, so that a real spreadsheet need not make a new one for each case; absent: anything. */
  leaves?: 'nothing' | 'cells';
  /** Why only the local host can be put into this position. */
  onlyHere?: string;
  /** What the local host gives instead, knowingly. */
  here?: { gives: unknown; why: string };
  /** What speaks against it. */
  disputed?: string;
  /** Where Google's documentation says otherwise or less, and what the host follows. */
  documentation?: string;
}

/** Gives data as JSON writes it. */
interface Gives extends Expectation {
  run(scene: Scene): unknown;
  gives: unknown;
}

/** Ends with an exception of this text, or of a text with this in it. */
interface Throws extends Expectation {
  run(scene: Scene): unknown;
  throws: string | RegExp;
}

/** About the client or the start of a script, which a script cannot bring about itself. */
interface OnHost extends Expectation {
  onlyHere: string;
  onHost(make: (source: string, options?: object) => HostLike): unknown;
  gives: unknown;
}

export type SheetCase = Gives | Throws;
export type Case = SheetCase | OnHost;

export function isSheetCase(one: Case): one is SheetCase {
  return 'run' in one;
}

/** The same for each of several cases. */
export function each<C extends Case>(common: Partial<Expectation>, cases: readonly C[]): C[] {
  return cases.map((one) => ({ ...common, ...one }));
}

/** The text of what a call throws; null if it throws nothing. */
export function said(act: () => unknown): string | null {
  try {
    act();
    return null;
  } catch (error) {
    return messageOf(error);
  }
}

export function messageOf(error: unknown): string {
  const message: unknown = Object(error).message;
  return typeof message === 'string' ? message : String(error);
}
