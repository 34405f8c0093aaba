// Protected sheets and ranges as scripts see them.
import type { Protection, SheetData } from '../../files/workbook';
import type { HostContext } from '../host-context';
import { ProtectionType } from '../objects/enums';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { givenAs, ServiceObject } from '../objects/strict';
import { RangeGeometry } from '../ranges/range-geometry';

type Slice = Pick<
  Sheets.Protection,
  | 'canEdit'
  | 'getDescription'
  | 'getProtectionType'
  | 'getRange'
  | 'getUnprotectedRanges'
  | 'isWarningOnly'
  | 'remove'
  | 'setDescription'
  | 'setUnprotectedRanges'
  | 'setWarningOnly'
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

  setWarningOnly(warningOnly: boolean): Sheets.Protection {
    this.data.warningOnly = warningOnly;
    this.context.changed('cells');
    return this.self;
  }

  getDescription(): string {
    return this.data.description ?? '';
  }

  setDescription(description: string): Sheets.Protection {
    this.data.description = description;
    this.context.changed('cells');
    return this.self;
  }

  /** Only a protected sheet can leave ranges open. */
  setUnprotectedRanges(ranges: Sheets.Range[]): Sheets.Protection {
    if (this.data.range) throw serviceError('Unprotected ranges can only be set on a protected sheet.');
    this.data.unprotected = ranges.map((range) => ({ ...givenAs(range, RangeGeometry, 'a Range').rect }));
    this.context.changed('cells');
    return this.self;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.data);
    this.context.changed('cells');
  }
}
