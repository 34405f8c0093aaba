// Counts service calls: those that reach the document or a store, and apart from them the light ones.

/** Objects whose methods never reach the document: builders, handles already fetched, things of the panel. */
const LIGHT_OBJECTS = new Set([
  'BooleanCondition',
  'ChartOptions',
  'ConditionalFormatRule',
  'ConditionalFormatRuleBuilder',
  'ContainerInfo',
  'DataValidation',
  'DeveloperMetadataLocation',
  'EmbeddedChart',
  'EmbeddedChartBuilder',
  'Filter',
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
    DeveloperMetadata: 'getId getKey getLocation getValue getVisibility',
    DeveloperMetadataFinder: 'onIntersectingLocations withId withKey withLocationType withValue withVisibility',
    Protection: 'canEdit getDescription getProtectionType getRange getUnprotectedRanges isWarningOnly',
    Range:
      'createDeveloperMetadataFinder getA1Notation getCell getColumn getColumnIndex getGridId getHeight getLastColumn ' +
      'getLastRow getNumColumns getNumRows getRow getRowIndex getSheet getWidth isEndColumnBounded isEndRowBounded ' +
      'isStartColumnBounded isStartRowBounded offset',
    RangeList: 'getRanges',
    Sheet:
      'createDeveloperMetadataFinder getIndex getName getParent getRange getRangeList getSheetId getSheetName getType newChart',
    Spreadsheet:
      'createDeveloperMetadataFinder getActiveSheet getId getName getRange getRangeList getSpreadsheetLocale ' +
      'getSpreadsheetTimeZone toast',
    SpreadsheetApp: 'getActive getActiveSheet getActiveSpreadsheet getUi newConditionalFormatRule openById openByUrl',
  }).flatMap(([object, methods]) => methods.split(' ').map((method) => `${object}.${method}`)),
);

export class CallCount {
  /** Calls that read or write the document or a store. */
  total = 0;
  /** Builders, enums, and getters of what was already fetched. */
  light = 0;
  /** Both kinds, as `Range.getValues`. */
  byName: Record<string, number> = {};

  private inside = false;

  /** Counts a call of a script and runs it. What a service calls on the way is its own affair and not counted. */
  during<T>(object: string, method: string, work: () => T): T {
    if (this.inside) return work();
    this.add(object, method);
    this.inside = true;
    try {
      return work();
    } finally {
      this.inside = false;
    }
  }

  reset(): void {
    this.total = 0;
    this.light = 0;
    this.byName = {};
  }

  private add(object: string, method: string): void {
    const name = `${object}.${method}`;
    this.byName[name] = (this.byName[name] ?? 0) + 1;
    if (LIGHT_OBJECTS.has(object) || LIGHT_METHODS.has(name)) this.light += 1;
    else this.total += 1;
  }
}
