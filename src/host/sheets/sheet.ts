// A sheet: its ranges, charts, rules, marks and name.
import { single } from '../../files/rect';
import type { Protection, Rect } from '../../files/workbook';
import { parseRange } from '../cells/a1-notation';
import { addMetadata, metadataAt } from '../metadata/metadata';
import { HostMetadataFinder } from '../metadata/metadata-finder';
import { ProtectionType, SheetType } from '../objects/enums';
import { notImplemented, serviceError, signatureError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { givenAs } from '../objects/strict';
import { hostRange } from '../ranges/range';
import { requireInside } from '../ranges/range-geometry';
import { HostRangeList } from '../ranges/range-list';
import { conditionalFormatOf, HostConditionalFormat } from '../rules/conditional-format';
import { filterOf } from '../rules/filter';
import { HostProtection } from '../rules/protection';
import { copySheet } from '../workbook/copy-sheet';
import { renameSheet } from '../workbook/sheet-name';
import { SheetCharts } from './sheet-charts';
import { changeSheet } from './sheet-dimensions';

type Slice = Pick<
  Sheets.Sheet,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'getActiveRange'
  | 'getConditionalFormatRules'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'getIndex'
  | 'getName'
  | 'getProtections'
  | 'getRange'
  | 'getRangeList'
  | 'getSheetId'
  | 'getSheetName'
  | 'getType'
  | 'hideSheet'
  | 'isSheetHidden'
  | 'protect'
  | 'setActiveRange'
  | 'setConditionalFormatRules'
  | 'setHiddenGridlines'
  | 'setName'
  | 'showSheet'
>;

export class HostSheet extends SheetCharts implements Slice {
  getName(): string {
    return this.data.name;
  }

  getSheetName(): string {
    return this.data.name;
  }

  setName(name: string): Sheets.Sheet {
    return changeSheet(this, () => renameSheet(this.context.workbook, this.data, name));
  }

  getSheetId(): number {
    return this.data.id;
  }

  getIndex(): number {
    return this.context.workbook.sheets.indexOf(this.data) + 1;
  }

  getType(): Sheets.SheetType {
    if (this.data.kind === 'grid') return SheetType.GRID;
    return this.data.kind === 'chart' ? SheetType.OBJECT : SheetType.DATASOURCE;
  }

  getRange(first: number | string, column?: number, numRows = 1, numColumns = 1): Sheets.Range {
    this.#requireGrid();
    if (typeof first === 'string') return this.#written(first);
    const rect = { row: first, column: column ?? NaN, rows: numRows, columns: numColumns };
    if (!Object.values(rect).every((number) => Number.isFinite(number))) {
      throw signatureError('Sheet.getRange', [first, column, numRows, numColumns]);
    }
    requireInside(this.data, rect);
    return this.context.range(this.data, rect);
  }

  getRangeList(notations: string[]): Sheets.RangeList {
    return new HostRangeList(
      this.context,
      notations.map((notation) => hostRange(this.getRange(notation))),
    ).self;
  }

  activate(): Sheets.Sheet {
    this.context.workbook.activeSheetId = this.data.id;
    this.context.changed('selection');
    return this.self;
  }

  getActiveRange(): Sheets.Range {
    return this.context.range(this.data, this.context.selection.get(this.data.id) ?? CELL_A1);
  }

  setActiveRange(range: Sheets.Range): Sheets.Range {
    return hostRange(range).activate();
  }

  /** At the end, after its original's name; the active sheet stays the active one. */
  copyTo(spreadsheet: Sheets.Spreadsheet): Sheets.Sheet {
    if (spreadsheet.getId() !== this.context.spreadsheet().getId())
      throw notImplemented('Sheet.copyTo another spreadsheet');
    const { workbook } = this.context;
    const { copy, metadata } = copySheet(workbook, this.data);
    workbook.sheets.push(copy);
    workbook.metadata.push(...metadata);
    this.context.changed('cells');
    return this.context.sheet(copy);
  }

  isSheetHidden(): boolean {
    return this.data.hidden;
  }

  hideSheet(): Sheets.Sheet {
    const others = this.context.workbook.sheets.filter((sheet) => sheet !== this.data && !sheet.hidden);
    const next = others[0];
    if (!next) throw serviceError("You can't hide all the sheets in a document.");
    if (this.context.workbook.activeSheetId === this.data.id) this.context.workbook.activeSheetId = next.id;
    return changeSheet(this, () => (this.data.hidden = true));
  }

  showSheet(): Sheets.Sheet {
    return changeSheet(this, () => (this.data.hidden = false));
  }

  setHiddenGridlines(hidden: boolean): Sheets.Sheet {
    return changeSheet(this, () => (this.data.gridlines = !hidden));
  }

  getConditionalFormatRules(): Sheets.ConditionalFormatRule[] {
    return this.data.conditionalFormats.map((data) => new HostConditionalFormat(this.context, this.data, data).self);
  }

  setConditionalFormatRules(rules: Sheets.ConditionalFormatRule[]): void {
    changeSheet(this, () => (this.data.conditionalFormats = rules.map(conditionalFormatOf)));
  }

  protect(): Sheets.Protection {
    const protection: Protection = { warningOnly: false, editable: true };
    changeSheet(this, () => this.data.protections.push(protection));
    return new HostProtection(this.context, this.data, protection).self;
  }

  getProtections(type: Sheets.ProtectionType): Sheets.Protection[] {
    return this.data.protections
      .filter((protection) => (protection.range !== undefined) === (type === ProtectionType.RANGE))
      .map((protection) => new HostProtection(this.context, this.data, protection).self);
  }

  getFilter(): Sheets.Filter | null {
    return filterOf(this.context, this.data);
  }

  addDeveloperMetadata(...args: unknown[]): Sheets.Sheet {
    addMetadata(this.context, { type: 'SHEET', sheetId: this.data.id }, args);
    return this.self;
  }

  getDeveloperMetadata(): Sheets.DeveloperMetadata[] {
    return metadataAt(this.context, { type: 'SHEET', sheetId: this.data.id });
  }

  createDeveloperMetadataFinder(): Sheets.DeveloperMetadataFinder {
    return new HostMetadataFinder(this.context, { sheetId: this.data.id }).self;
  }

  #written(notation: string): Sheets.Range {
    const parsed = parseRange(notation);
    if (!parsed) throw serviceError('Range not found');
    if (parsed.sheet !== null && parsed.sheet !== this.data.name) return this.context.spreadsheet().getRange(notation);
    const { rowCount, columnCount } = this.data;
    const row = parsed.top ?? 1;
    const column = parsed.left ?? 1;
    const rect: Rect = {
      row,
      column,
      rows: (parsed.bottom ?? rowCount) - row + 1,
      columns: (parsed.right ?? columnCount) - column + 1,
    };
    requireInside(this.data, rect);
    return this.context.range(this.data, rect, { rows: parsed.top === null, columns: parsed.left === null });
  }

  /** What exactly Sheets says of ranges on such sheets is not documented. */
  #requireGrid(): void {
    if (this.data.kind === 'grid') return;
    if (this.data.kind === 'chart') throw serviceError('This operation is not supported on a sheet of type OBJECT.');
    throw notImplemented('Sheet.getRange on a DATASOURCE sheet');
  }
}

const CELL_A1: Rect = single({ row: 1, column: 1 });

/** The sheet behind what a script handed over. */
export function hostSheet(sheet: unknown): HostSheet {
  return givenAs(sheet, HostSheet, 'a Sheet');
}
