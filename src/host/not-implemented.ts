// What of Apps Script this host does not have. All of it throws by name; what an action comes to need leaves the list.

/** Services of which there is nothing. */
export const MISSING_SERVICES = [
  'Browser',
  'CacheService',
  'CardService',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'LanguageApp',
  'MailApp',
  'Maps',
  'UrlFetchApp',
  'XmlService',
] as const;

/** Of the services that there are, what is missing. What documents hold (sheets, ranges and so on) is not listed. */
export const MISSING_MEMBERS: Record<string, readonly string[]> = {};

/** Limits that are not held, because nothing here comes near them. */
export const MISSING_LIMITS = [
  '200 sheets in a document',
  '30 runs of one person at once',
  '50,000 readings and writings of properties a day',
  '90 minutes of triggers a day',
];
