// A range of cells: what its parts do, and what concerns the range as a whole.
import type { Protection } from '../../files/workbook';
import { mayEdit, requireEditable } from '../cells/write-guard';
import { addMetadata, metadataAt } from '../metadata/metadata';
import { HostMetadataFinder } from '../metadata/metadata-finder';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { givenAs } from '../objects/strict';
import { createFilter, filterOf } from '../rules/filter';
import { HostProtection } from '../rules/protection';
import { sortRows } from '../workbook/sort-rows';
import { copyCells, targetOfCopy, type CopyOptions } from './copy-cells';
import { RangeDropdowns } from './range-dropdowns';

type Slice = Pick<
  Sheets.Range,
  | 'activate'
  | 'addDeveloperMetadata'
  | 'canEdit'
  | 'copyTo'
  | 'createDeveloperMetadataFinder'
  | 'createFilter'
  | 'getDeveloperMetadata'
  | 'getFilter'
  | 'protect'
  | 'sort'
>;

export class HostRange extends RangeDropdowns implements Slice {
  activate(): Sheets.Range {
    this.context.workbook.activeSheetId = this.sheet.id;
    this.context.selection.set(this.sheet.id, this.rect);
    this.context.changed('selection');
    return this.self;
  }

  canEdit(): boolean {
    return mayEdit(this.sheet, this.rect);
  }

  protect(): Sheets.Protection {
    const protection: Protection = { range: this.rect, warningOnly: false, editable: true };
    this.sheet.protections.push(protection);
    this.context.changed('cells');
    return new HostProtection(this.context, this.sheet, protection).self;
  }

  /** Scripts have no CopyPasteType here, so that only options come. */
  copyTo(destination: Sheets.Range, how: CopyOptions | GoogleAppsScript.Spreadsheet.CopyPasteType = {}): void {
    const target = hostRange(destination);
    const whole = this.context.range(target.sheet, targetOfCopy(this.rect, target));
    copyCells(this, hostRange(whole), how as CopyOptions);
  }

  createFilter(): Sheets.Filter {
    return createFilter(this.context, this.sheet, this.rect);
  }

  /** The sheet's, wherever the range lies. */
  getFilter(): Sheets.Filter | null {
    return filterOf(this.context, this.sheet);
  }

  /** Columns are the sheet's. Of several, the first decides and the others break its ties. */
  sort(spec: unknown): Sheets.Range {
    requireEditable(this.sheet, this.rect);
    this.context.settle();
    const keys = (Array.isArray(spec) ? spec : [spec]).map(sortKey);
    // Sorting is stable: the last key goes first.
    for (const { column, ascending } of keys.reverse()) sortRows(this.sheet, this.rect, column, ascending);
    this.context.changed('cells');
    return this.self;
  }

  addDeveloperMetadata(...args: unknown[]): Sheets.Range {
    const location = this.#wholeRowOrColumn();
    if (!location) {
      throw serviceError(
        'Adding developer metadata to arbitrary ranges is not currently supported. Developer metadata may only be added to the top-level spreadsheet, an individual sheet, or an entire row or column.',
      );
    }
    addMetadata(this.context, location, args);
    return this.self;
  }

  getDeveloperMetadata(): Sheets.DeveloperMetadata[] {
    const location = this.#wholeRowOrColumn();
    return location ? metadataAt(this.context, location) : [];
  }

  createDeveloperMetadataFinder(): Sheets.DeveloperMetadataFinder {
    return new HostMetadataFinder(this.context, { sheetId: this.sheet.id, rect: this.rect, open: this.open }).self;
  }

  /** Only a range written as `C:C` or `5:5` is an entire column or row. */
  #wholeRowOrColumn() {
    const { row, column, rows, columns } = this.rect;
    const sheetId = this.sheet.id;
    if (this.open.columns && !this.open.rows && rows === 1) return { type: 'ROW' as const, sheetId, index: row };
    if (this.open.rows && !this.open.columns && columns === 1)
      return { type: 'COLUMN' as const, sheetId, index: column };
    return null;
  }
}

/** The range behind what a script handed over. */
export function hostRange(range: unknown): HostRange {
  return givenAs(range, HostRange, 'a Range');
}

function sortKey(key: unknown): { column: number; ascending: boolean } {
  if (typeof key === 'number') return { column: key, ascending: true };
  const { column, ascending = true } = key as { column: number; ascending?: boolean };
  return { column, ascending };
}
