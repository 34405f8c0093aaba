// Developer metadata: entries on the spreadsheet, a sheet, an entire row or an entire column, and finding them.
import type { MetadataEntry, SheetData } from '../../files/workbook';
import type { HostContext } from '../host-context';
import { DeveloperMetadataLocationType } from '../objects/enums';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';

type Location = MetadataEntry['location'];
type Slice = Pick<Sheets.DeveloperMetadata, 'getId' | 'getKey' | 'getLocation' | 'getValue' | 'remove' | 'setValue'>;

export class HostMetadata extends ServiceObject<Sheets.DeveloperMetadata> implements Slice {
  constructor(
    private readonly context: HostContext,
    private readonly entry: MetadataEntry,
  ) {
    super('DeveloperMetadata', context.calls);
  }

  getId(): number {
    return this.entry.id;
  }

  getKey(): string {
    return this.entry.key;
  }

  getValue(): string | null {
    return this.entry.value === '' ? null : this.entry.value;
  }

  getLocation(): Sheets.DeveloperMetadataLocation {
    return new HostMetadataLocation(this.context, this.entry.location).self;
  }

  setValue(value: string): Sheets.DeveloperMetadata {
    const entry = this.#live();
    requireRoom(this.context.workbook.metadata, entry.location, value.length - entry.value.length);
    entry.value = value;
    this.context.changed('cells');
    return this.self;
  }

  remove(): void {
    const entry = this.#live();
    const { workbook } = this.context;
    workbook.metadata = workbook.metadata.filter((other) => other !== entry);
    this.context.changed('cells');
  }

  #live(): MetadataEntry {
    if (!this.context.workbook.metadata.includes(this.entry)) {
      throw serviceError('Developer metadata no longer exists.');
    }
    return this.entry;
  }
}

type LocationSlice = Pick<
  Sheets.DeveloperMetadataLocation,
  'getColumn' | 'getLocationType' | 'getRow' | 'getSheet' | 'getSpreadsheet'
>;

class HostMetadataLocation extends ServiceObject<Sheets.DeveloperMetadataLocation> implements LocationSlice {
  constructor(
    private readonly context: HostContext,
    private readonly location: Location,
  ) {
    super('DeveloperMetadataLocation', context.calls);
  }

  getLocationType(): Sheets.DeveloperMetadataLocationType {
    return DeveloperMetadataLocationType[this.location.type];
  }

  getSpreadsheet(): Sheets.Spreadsheet | null {
    return this.location.type === 'SPREADSHEET' ? this.context.spreadsheet() : null;
  }

  getSheet(): Sheets.Sheet | null {
    const sheet = this.location.type === 'SHEET' ? this.#sheetOf(this.location.sheetId) : undefined;
    return sheet ? this.context.sheet(sheet) : null;
  }

  getRow(): Sheets.Range | null {
    const sheet = this.location.type === 'ROW' ? this.#sheetOf(this.location.sheetId) : undefined;
    if (!sheet || this.location.type !== 'ROW') return null;
    const rect = { row: this.location.index, column: 1, rows: 1, columns: sheet.columnCount };
    return this.context.range(sheet, rect, { rows: false, columns: true });
  }

  getColumn(): Sheets.Range | null {
    const sheet = this.location.type === 'COLUMN' ? this.#sheetOf(this.location.sheetId) : undefined;
    if (!sheet || this.location.type !== 'COLUMN') return null;
    const rect = { row: 1, column: this.location.index, rows: sheet.rowCount, columns: 1 };
    return this.context.range(sheet, rect, { rows: true, columns: false });
  }

  #sheetOf(id: number): SheetData | undefined {
    return this.context.workbook.sheets.find((sheet) => sheet.id === id);
  }
}

/** Adds an entry with the arguments of `addDeveloperMetadata`: a key, then a value, a visibility or both. */
export function addMetadata(context: HostContext, location: Location, args: readonly unknown[]): void {
  const [key, second, third] = args;
  const value = typeof second === 'string' ? second : '';
  const visibility = String((typeof second === 'string' ? third : second) ?? 'DOCUMENT');
  const { metadata } = context.workbook;
  requireRoom(metadata, location, String(key).length + value.length);
  const id = metadata.reduce((most, entry) => Math.max(most, entry.id), 0) + 1;
  metadata.push({ id, key: String(key), value, visibility: visibility as MetadataEntry['visibility'], location });
  context.changed('cells');
}

/** Keys and values on a sheet, its rows and columns together, and those on the spreadsheet itself. */
const MOST_CHARACTERS = 30_000;

/** The limit is documented; what Sheets says when it is passed is not. */
function requireRoom(metadata: readonly MetadataEntry[], location: Location, more: number): void {
  const home = (at: Location) => (at.type === 'SPREADSHEET' ? null : at.sheetId);
  const here = metadata.filter((entry) => home(entry.location) === home(location));
  const used = here.reduce((sum, entry) => sum + entry.key.length + entry.value.length, 0);
  if (used + more > MOST_CHARACTERS) throw serviceError('You have exceeded the storage limit of developer metadata.');
}

/** The entries that stand exactly there. */
export function metadataAt(context: HostContext, location: Location): Sheets.DeveloperMetadata[] {
  return context.workbook.metadata
    .filter((entry) => sameLocation(entry.location, location))
    .map((entry) => new HostMetadata(context, entry).self);
}

function sameLocation(a: Location, b: Location): boolean {
  if (a.type !== b.type) return false;
  if (a.type === 'SPREADSHEET' || b.type === 'SPREADSHEET') return true;
  return a.sheetId === b.sheetId && ('index' in a ? a.index : 0) === ('index' in b ? b.index : 0);
}
