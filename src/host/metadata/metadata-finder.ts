// Searching developer metadata within the spreadsheet, a sheet or a range.
import type { MetadataEntry, Rect } from '../../files/workbook';
import type { HostContext, OpenSides } from '../host-context';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import { HostMetadata } from './metadata';

type Slice = Pick<Sheets.DeveloperMetadataFinder, 'find' | 'onIntersectingLocations' | 'withKey' | 'withValue'>;

/** Where to look: nothing is the whole spreadsheet. */
export interface MetadataScope {
  sheetId?: number;
  rect?: Rect;
  open?: OpenSides;
}

export class HostMetadataFinder extends ServiceObject<Sheets.DeveloperMetadataFinder> implements Slice {
  private readonly wanted: ((entry: MetadataEntry) => boolean)[] = [];
  private intersecting = false;

  constructor(
    private readonly context: HostContext,
    private readonly scope: MetadataScope,
  ) {
    super('DeveloperMetadataFinder', context.calls);
  }

  withKey(key: string): Sheets.DeveloperMetadataFinder {
    return this.#only((entry) => entry.key === key);
  }

  withValue(value: string): Sheets.DeveloperMetadataFinder {
    return this.#only((entry) => entry.value === value);
  }

  onIntersectingLocations(): Sheets.DeveloperMetadataFinder {
    this.intersecting = true;
    return this.self;
  }

  find(): Sheets.DeveloperMetadata[] {
    return this.context.workbook.metadata
      .filter((entry) => this.#inScope(entry.location) && this.wanted.every((test) => test(entry)))
      .map((entry) => new HostMetadata(this.context, entry).self);
  }

  #only(test: (entry: MetadataEntry) => boolean): Sheets.DeveloperMetadataFinder {
    this.wanted.push(test);
    return this.self;
  }

  /** A row is in the scope of `2:5` but not of `A2:D5`; asked for intersections, it is in both. */
  #inScope(location: MetadataEntry['location']): boolean {
    const { sheetId, rect, open } = this.scope;
    if (sheetId === undefined) return true;
    if (location.type === 'SPREADSHEET') return this.intersecting;
    if (location.sheetId !== sheetId) return false;
    if (!rect) return true;
    if (location.type === 'SHEET') return this.intersecting;
    const row = location.type === 'ROW';
    const within = row
      ? location.index >= rect.row && location.index < rect.row + rect.rows
      : location.index >= rect.column && location.index < rect.column + rect.columns;
    return this.intersecting ? within : within && (row ? open?.columns === true : open?.rows === true);
  }
}
