// SpreadsheetApp and Charts: where a script begins.
import type { HostContext } from '../host-context';
import * as enums from '../objects/enums';
import { notImplemented } from '../objects/service-error';
import { serviceError } from '../objects/service-error';
import type * as Sheets from '../objects/sheets-types';
import { ServiceObject } from '../objects/strict';
import { HostConditionalFormatBuilder } from '../rules/conditional-format';
import { HostDataValidationBuilder } from '../rules/data-validation-builder';
import { mayOpenDocuments, mayUseDocument } from '../script/authorization';

type Slice = Pick<
  Sheets.SpreadsheetApp,
  | 'BooleanCriteria'
  | 'BorderStyle'
  | 'DataValidationCriteria'
  | 'DeveloperMetadataLocationType'
  | 'DeveloperMetadataVisibility'
  | 'ProtectionType'
  | 'SheetType'
  | 'WrapStrategy'
  | 'flush'
  | 'getActive'
  | 'getActiveRange'
  | 'getActiveSheet'
  | 'getActiveSpreadsheet'
  | 'getUi'
  | 'newConditionalFormatRule'
  | 'newDataValidation'
  | 'openById'
  | 'openByUrl'
  | 'setActiveRange'
  | 'setActiveSheet'
>;

export class HostSpreadsheetApp extends ServiceObject<Sheets.SpreadsheetApp> implements Slice {
  readonly BooleanCriteria = enums.BooleanCriteria;
  readonly BorderStyle = enums.BorderStyle;
  readonly DataValidationCriteria = enums.DataValidationCriteria;
  readonly DeveloperMetadataLocationType = enums.DeveloperMetadataLocationType;
  readonly DeveloperMetadataVisibility = enums.DeveloperMetadataVisibility;
  readonly ProtectionType = enums.ProtectionType;
  readonly SheetType = enums.SheetType;
  readonly WrapStrategy = enums.WrapStrategy;

  /** Null where nobody looks on. */
  readonly #ui: GoogleAppsScript.Base.Ui | null;

  constructor(
    private readonly context: HostContext,
    ui: GoogleAppsScript.Base.Ui | null,
  ) {
    super('SpreadsheetApp', context.calls);
    this.#ui = ui;
  }

  getActiveSpreadsheet(): Sheets.Spreadsheet {
    mayUseDocument(this.context, 'SpreadsheetApp.getActiveSpreadsheet');
    return this.context.spreadsheet();
  }

  getActive(): Sheets.Spreadsheet {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): Sheets.Sheet {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  setActiveSheet(sheet: Sheets.Sheet): Sheets.Sheet {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  getActiveRange(): Sheets.Range {
    const sheet = this.getActiveSheet();
    return sheet.getActiveRange() ?? sheet.getRange(1, 1);
  }

  setActiveRange(range: Sheets.Range): Sheets.Range {
    return range.activate();
  }

  getUi(): GoogleAppsScript.Base.Ui {
    if (!this.#ui) throw serviceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return this.#ui;
  }

  flush(): void {
    this.context.settle();
  }

  newConditionalFormatRule(): Sheets.ConditionalFormatRuleBuilder {
    return new HostConditionalFormatBuilder(this.context).self;
  }

  newDataValidation(): Sheets.DataValidationBuilder {
    return new HostDataValidationBuilder(this.context).self;
  }

  /** Without the scope it fails even for the open document itself. */
  openById(): Sheets.Spreadsheet {
    mayOpenDocuments(this.context, 'SpreadsheetApp.openById');
    throw notImplemented('SpreadsheetApp.openById');
  }

  openByUrl(): Sheets.Spreadsheet {
    mayOpenDocuments(this.context, 'SpreadsheetApp.openByUrl');
    throw notImplemented('SpreadsheetApp.openByUrl');
  }
}

export class HostCharts
  extends ServiceObject<GoogleAppsScript.Charts.Charts>
  implements Pick<GoogleAppsScript.Charts.Charts, 'ChartHiddenDimensionStrategy' | 'ChartType'>
{
  readonly ChartHiddenDimensionStrategy = enums.ChartHiddenDimensionStrategy;
  readonly ChartType = enums.ChartType;

  constructor(context: HostContext) {
    super('Charts', context.calls);
  }
}
