// The enums of Sheets and Charts that scripts compare with and pass in.
import { strictEnum } from './strict';

export const BorderStyle = strictEnum<typeof GoogleAppsScript.Spreadsheet.BorderStyle>('BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

export const WrapStrategy = strictEnum<typeof GoogleAppsScript.Spreadsheet.WrapStrategy>('WrapStrategy', [
  'WRAP',
  'OVERFLOW',
  'CLIP',
]);

export const ProtectionType = strictEnum<typeof GoogleAppsScript.Spreadsheet.ProtectionType>('ProtectionType', [
  'RANGE',
  'SHEET',
]);

/** `DATASOURCE` is documented but missing from the official types. */
export const SheetType = strictEnum<
  typeof GoogleAppsScript.Spreadsheet.SheetType & { DATASOURCE: GoogleAppsScript.Spreadsheet.SheetType }
>('SheetType', ['GRID', 'OBJECT', 'DATASOURCE']);

export const DeveloperMetadataVisibility = strictEnum<typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility>(
  'DeveloperMetadataVisibility',
  ['DOCUMENT', 'PROJECT'],
);

export const DeveloperMetadataLocationType = strictEnum<
  typeof GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType
>('DeveloperMetadataLocationType', ['SPREADSHEET', 'SHEET', 'ROW', 'COLUMN']);

export const BooleanCriteria = strictEnum<typeof GoogleAppsScript.Spreadsheet.BooleanCriteria>('BooleanCriteria', [
  'TEXT_EQUAL_TO',
]);

export const DataValidationCriteria = strictEnum<typeof GoogleAppsScript.Spreadsheet.DataValidationCriteria>(
  'DataValidationCriteria',
  ['VALUE_IN_LIST', 'VALUE_IN_RANGE'],
);

export const ChartType = strictEnum<typeof GoogleAppsScript.Charts.ChartType>('ChartType', [
  'COLUMN',
  'BAR',
  'LINE',
  'PIE',
]);

export const ChartHiddenDimensionStrategy = strictEnum<typeof GoogleAppsScript.Charts.ChartHiddenDimensionStrategy>(
  'ChartHiddenDimensionStrategy',
  ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
);

export const AuthMode = strictEnum<typeof GoogleAppsScript.Script.AuthMode>('AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);

export const Button = strictEnum<typeof GoogleAppsScript.Base.Button>('Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);

export const ButtonSet = strictEnum<typeof GoogleAppsScript.Base.ButtonSet>('ButtonSet', [
  'OK',
  'OK_CANCEL',
  'YES_NO',
  'YES_NO_CANCEL',
]);
