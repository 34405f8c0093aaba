// Counts service calls: those that reach the document or a store, and apart from them the light ones.

/** Objects whose methods never reach the document: builders, handles already fetched, things of the panel. */
const LIGHT_OBJECTS = new Set([
  'BooleanCondition',
  'ChartOptions',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'ContainerInfo',
  'DataValidation',
  'DataValidationBuilder',
  'DeveloperMetadataLocation',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'HtmlOutput',
  'HtmlService',
  'Lock',
  'LockService',
  'Logger',
  'Menu',
  'PropertiesService',
  'ScriptApp',
  'Session',
  'Ui',
  'Utilities',
  'console',
]);

const LIGHT_METHODS = new Set(
  Object.entries({
    DeveloperMetadata: 'getId getKey getLocation getValue',
    DeveloperMetadataFinder: 'onIntersectingLocations withKey withValue',
    Filter: 'getRange',
    Protection: 'canEdit getDescription getProtectionType getRange getUnprotectedRanges isWarningOnly',
    Range:
      'createDeveloperMetadataFinder getA1Notation getCell getColumn getColumnIndex getGridId getHeight getLastColumn ' +
      'getLastRow getNumColumns getNumRows getRow getRowIndex getSheet getWidth isEndColumnBounded isEndRowBounded ' +
      'isStartColumnBounded isStartRowBounded offset',
    RangeList: 'getRanges',
    Sheet:
      'createDeveloperMetadataFinder getIndex getName getRange getRangeList getSheetId getSheetName getType newChart',
    Spreadsheet:
      'createDeveloperMetadataFinder getActiveSheet getId getName getRange getRangeList getSpreadsheetLocale ' +
      'getSpreadsheetTimeZone toast',
    SpreadsheetApp:
      'getActive getActiveSheet getActiveSpreadsheet getUi newConditionalFormatRule newDataValidation openById openByUrl',
  }).flatMap(([object, methods]) => methods.split(' ').map((method) => `${object}.${method}`)),
);

/** A call that a script makes of a service object. */
export interface ServiceCall {
  object: string;
  method: string;
  /** Whether it reaches the document or a store. */
  counted: boolean;
  /** The object as the script knows it. */
  self: unknown;
}

export class CallCount {
  /** Calls that read or write the document or a store. */
  total = 0;
  /** Builders, enums, and getters of what was already fetched. */
  light = 0;
  /** Both kinds, as `Range.getValues`. */
  byName: Record<string, number> = {};

  private inside = false;

  /** `around` makes the call, or not. */
  constructor(private readonly around: (call: ServiceCall, work: () => unknown) => unknown) {}

  /** Counts a call of a script and makes it. What a service calls on the way is its own affair and not counted. */
  during(object: string, method: string, self: unknown, work: () => unknown): unknown {
    if (this.inside) return work();
    const counted = this.add(object, method);
    return this.around({ object, method, counted, self }, () => {
      this.inside = true;
      try {
        return work();
      } finally {
        this.inside = false;
      }
    });
  }

  reset(): void {
    this.total = 0;
    this.light = 0;
    this.byName = {};
  }

  private add(object: string, method: string): boolean {
    const name = `${object}.${method}`;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    const counted = !LIGHT_OBJECTS.has(object) && !LIGHT_METHODS.has(name);
    if (counted) this.total += 1;
    else this.light += 1;
    return counted;
  }
}
