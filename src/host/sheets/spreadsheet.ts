// The spreadsheet: its sheets, locale, time zone and marks.
import type { SheetData } from '../../files/workbook';
import { parseRange } from '../cells/a1-notation';
import { DEFAULT_COLUMNS, DEFAULT_ROWS, emptySheet } from '../cells/cells';
import { requireRoom } from '../cells/limits';
import type { HostContext } from '../host-context';
import { addMetadata, metadataAt } from '../metadata/metadata';
import { HostMetadataFinder } from '../metadata/metadata-finder';
import { notImplemented, serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import { freeSheetId, removeSheet } from '../workbook/sheet-list';
import { requireFreeName } from '../workbook/sheet-name';
import { hostSheet } from './sheet';

type Slice = Pick<
  Sheets.Spreadsheet,
  | 'addDeveloperMetadata'
  | 'createDeveloperMetadataFinder'
  | 'deleteSheet'
  | 'getActiveSheet'
  | 'getDeveloperMetadata'
  | 'getId'
  | 'getName'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetById'
  | 'getSheetByName'
  | 'getSheets'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'insertSheet'
  | 'moveActiveSheet'
  | 'setActiveSheet'
  | 'setSpreadsheetLocale'
  | 'toast'
>;

const TOAST_SECONDS = 5;

export class HostSpreadsheet extends ServiceObject<Sheets.Spreadsheet> implements Slice {
  constructor(private readonly context: HostContext) {
    super('Spreadsheet', context.calls);
  }

  getId(): string {
    return 'local-workbook';
  }

  getName(): string {
    return this.context.workbook.name;
  }

  getSpreadsheetLocale(): string {
    return this.context.workbook.locale;
  }

  /** Cells keep their formulas and formats; typing and what they show follow the new locale. */
  setSpreadsheetLocale(locale: string): void {
    this.context.workbook.locale = locale;
    this.context.changed('cells');
  }

  getSpreadsheetTimeZone(): string {
    return this.context.workbook.timeZone;
  }

  getSheets(): Sheets.Sheet[] {
    return this.context.workbook.sheets.map((sheet) => this.context.sheet(sheet));
  }

  getSheetByName(name: string): Sheets.Sheet | null {
    return this.#found(this.context.workbook.sheets.find((sheet) => sheet.name === name));
  }

  getSheetById(id: number): Sheets.Sheet | null {
    return this.#found(this.context.workbook.sheets.find((sheet) => sheet.id === id));
  }

  getActiveSheet(): Sheets.Sheet {
    return this.context.sheet(this.#activeSheet());
  }

  setActiveSheet(sheet: Sheets.Sheet): Sheets.Sheet {
    return hostSheet(sheet).activate();
  }

  getRange(notation: string): Sheets.Range {
    const parsed = parseRange(notation);
    const name = parsed?.sheet ?? null;
    const sheet =
      name === null ? this.#activeSheet() : this.context.workbook.sheets.find((other) => other.name === name);
    if (!parsed || !sheet) throw serviceError('Range not found');
    return this.context.sheet(sheet).getRange(notation.slice(notation.lastIndexOf('!') + 1));
  }

  getRangeList(notations: string[]): Sheets.RangeList {
    return this.getActiveSheet().getRangeList(notations);
  }

  /** At the end, or at the index from 0; the new sheet is the active one. */
  insertSheet(...args: unknown[]): Sheets.Sheet {
    const { workbook } = this.context;
    const name = args.find((arg): arg is string => typeof arg === 'string') ?? this.#freeName();
    const index = args.find((arg): arg is number => typeof arg === 'number') ?? workbook.sheets.length;
    if (args.some((arg) => typeof arg === 'object')) throw notImplemented('Spreadsheet.insertSheet({ template })');
    requireFreeName(workbook, name);
    requireRoom(workbook, DEFAULT_ROWS * DEFAULT_COLUMNS);
    const sheet = emptySheet(freeSheetId(workbook), name);
    workbook.sheets.splice(index, 0, sheet);
    workbook.activeSheetId = sheet.id;
    this.context.changed('cells');
    return this.context.sheet(sheet);
  }

  /** To a place counted from 1, as the sheet's index is. */
  moveActiveSheet(place: number): void {
    const { sheets } = this.context.workbook;
    if (!(place >= 1 && place <= sheets.length)) throw notImplemented('Spreadsheet.moveActiveSheet past the sheets');
    const sheet = this.#activeSheet();
    sheets.splice(sheets.indexOf(sheet), 1);
    sheets.splice(place - 1, 0, sheet);
    this.context.changed('cells');
  }

  deleteSheet(sheet: Sheets.Sheet): void {
    const { data } = hostSheet(sheet);
    const { workbook } = this.context;
    const others = workbook.sheets.filter((other) => other !== data);
    const next = others.find((other) => !other.hidden);
    if (!next) throw serviceError("You can't remove all the sheets in a document.");
    removeSheet(workbook, data);
    if (workbook.activeSheetId === data.id) workbook.activeSheetId = next.id;
    this.context.changed('cells');
  }

  toast(message: string, title?: string, seconds?: number | null): void {
    this.context.ui.toast?.(message, title ?? '', seconds ?? TOAST_SECONDS);
  }

  addDeveloperMetadata(...args: unknown[]): Sheets.Spreadsheet {
    addMetadata(this.context, { type: 'SPREADSHEET' }, args);
    return this.self;
  }

  getDeveloperMetadata(): Sheets.DeveloperMetadata[] {
    return metadataAt(this.context, { type: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): Sheets.DeveloperMetadataFinder {
    return new HostMetadataFinder(this.context, {}).self;
  }

  #activeSheet(): SheetData {
    const { activeSheetId, sheets } = this.context.workbook;
    const sheet = sheets.find((other) => other.id === activeSheetId) ?? sheets[0];
    if (!sheet) throw new RangeError('a workbook without sheets');
    return sheet;
  }

  #found(sheet: SheetData | undefined): Sheets.Sheet | null {
    return sheet ? this.context.sheet(sheet) : null;
  }

  #freeName(): string {
    const names = new Set(this.context.workbook.sheets.map((sheet) => sheet.name));
    let number = names.size + 1;
    while (names.has(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
