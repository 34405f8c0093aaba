// The filter of a sheet: one at most, over a range whose first row is its head.
import { overlap } from '../../files/rect';
import type { Rect, SheetData } from '../../files/workbook';
import { requireEditable } from '../cells/write-guard';
import type { HostContext } from '../host-context';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';

type Slice = Pick<Sheets.Filter, 'getRange' | 'remove'>;

export class HostFilter extends ServiceObject<Sheets.Filter> implements Slice {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetData,
    private readonly rect: Rect,
  ) {
    super('Filter', context.calls);
  }

  getRange(): Sheets.Range {
    return this.context.range(this.sheet, this.rect);
  }

  /** Shows again what it hid. */
  remove(): void {
    delete this.sheet.filter;
    this.sheet.filteredRows.clear();
    this.context.changed('cells');
  }
}

/** The sheet's filter as a script sees it. */
export function filterOf(context: HostContext, sheet: SheetData): Sheets.Filter | null {
  return sheet.filter ? new HostFilter(context, sheet, sheet.filter).self : null;
}

/** Throws what Sheets throws where the sheet has a filter, or a merge would stand in several of its rows. */
export function createFilter(context: HostContext, sheet: SheetData, rect: Rect): Sheets.Filter {
  requireEditable(sheet, rect);
  if (sheet.filter) throw serviceError("You can't create a filter in a sheet that already has a filter.");
  if (sheet.merges.some((merge) => merge.rows > 1 && overlap(merge, rect))) {
    throw serviceError("You can't create a filter over a range containing vertical merges.");
  }
  sheet.filter = rect;
  context.changed('cells');
  return new HostFilter(context, sheet, rect).self;
}
