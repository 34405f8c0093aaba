// The names that exist in Apps Script.
import { MISSING_SERVICES } from './not-implemented';

/** What a bundle is given; in this order in the function that the build makes for the page. */
export const SCRIPT_GLOBALS = [
  'SpreadsheetApp',
  'Charts',
  'HtmlService',
  'PropertiesService',
  'LockService',
  'Session',
  'Utilities',
  'ScriptApp',
  'Logger',
  'console',
  'Date',
  ...MISSING_SERVICES,
] as const;
