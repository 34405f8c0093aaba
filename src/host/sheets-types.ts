// The official types of Sheets under short names.

export type BooleanCondition = GoogleAppsScript.Spreadsheet.BooleanCondition;
export type BorderStyle = GoogleAppsScript.Spreadsheet.BorderStyle;
export type ConditionalFormatRule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
export type ConditionalFormatRuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
export type ContainerInfo = GoogleAppsScript.Spreadsheet.ContainerInfo;
export type DataValidation = GoogleAppsScript.Spreadsheet.DataValidation;
export type DataValidationCriteria = GoogleAppsScript.Spreadsheet.DataValidationCriteria;
export type DeveloperMetadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
export type DeveloperMetadataFinder = GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder;
export type DeveloperMetadataLocation = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation;
export type DeveloperMetadataLocationType = GoogleAppsScript.Spreadsheet.DeveloperMetadataLocationType;
export type DeveloperMetadataVisibility = GoogleAppsScript.Spreadsheet.DeveloperMetadataVisibility;
export type EmbeddedBarChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedBarChartBuilder;
export type EmbeddedChart = GoogleAppsScript.Spreadsheet.EmbeddedChart;
export type EmbeddedChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
export type EmbeddedColumnChartBuilder = GoogleAppsScript.Spreadsheet.EmbeddedColumnChartBuilder;
export type Filter = GoogleAppsScript.Spreadsheet.Filter;
export type Protection = GoogleAppsScript.Spreadsheet.Protection;
export type ProtectionType = GoogleAppsScript.Spreadsheet.ProtectionType;
export type Range = GoogleAppsScript.Spreadsheet.Range;
export type RangeList = GoogleAppsScript.Spreadsheet.RangeList;
export type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
export type SheetType = GoogleAppsScript.Spreadsheet.SheetType;
export type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
export type SpreadsheetApp = GoogleAppsScript.Spreadsheet.SpreadsheetApp;
export type WrapStrategy = GoogleAppsScript.Spreadsheet.WrapStrategy;
