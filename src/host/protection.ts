// Protected sheets and ranges as scripts see them.
import type { Protection, SheetData } from '../files/workbook';
import { ProtectionType } from './enums';
import type { HostContext } from './host-context';
import { ServiceObject } from './strict';
import type * as Sheets from './sheets-types';

type Slice = Pick<
  Sheets.Protection,
  'canEdit' | 'getProtectionType' | 'getRange' | 'getUnprotectedRanges' | 'isWarningOnly' | 'remove'
>;

export class HostProtection extends ServiceObject<Sheets.Protection> implements Slice {
  constructor(
    private readonly context: HostContext,
    private readonly sheet: SheetData,
    private readonly data: Protection,
  ) {
    super('Protection', context.calls);
  }

  /** Warnings stop nobody, but this tells them apart: it is about the list of editors. */
  canEdit(): boolean {
    return this.data.editable;
  }

  isWarningOnly(): boolean {
    return this.data.warningOnly;
  }

  getProtectionType(): Sheets.ProtectionType {
    return this.data.range ? ProtectionType.RANGE : ProtectionType.SHEET;
  }

  /** The range of a whole sheet has an empty A1 notation. */
  getRange(): Sheets.Range {
    if (this.data.range) return this.context.range(this.sheet, this.data.range);
    const whole = { row: 1, column: 1, rows: this.sheet.rowCount, columns: this.sheet.columnCount };
    return this.context.range(this.sheet, whole, { rows: true, columns: true });
  }

  getUnprotectedRanges(): Sheets.Range[] {
    return (this.data.unprotected ?? []).map((rect) => this.context.range(this.sheet, rect));
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.data);
    this.context.changed('cells');
  }
}
