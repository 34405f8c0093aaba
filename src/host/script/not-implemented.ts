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

/** Of the services that there are, all that is missing. What documents hold (sheets, ranges and so on) is not listed. */
export const MISSING_MEMBERS: Record<string, string> = {
  Charts: `
    ChartMergeStrategy ColumnType CurveStyle PointStyle Position newAreaChart newBarChart newColumnChart newDataTable
    newDataViewDefinition newLineChart newPieChart newScatterChart newTableChart newTextStyle`,
  HtmlService: 'SandboxMode XFrameOptionsMode createTemplate createTemplateFromFile getUserAgent',
  LockService: 'getScriptLock getUserLock',
  Logger: '',
  PropertiesService: '',
  ScriptApp: `
    AuthorizationStatus EventType InstallationSource TriggerSource WeekDay deleteTrigger getAuthorizationInfo
    getIdentityToken getInstallationSource getOAuthToken getProjectKey getProjectTriggers getScriptId getScriptTriggers
    getService getUserTriggers invalidateAuth newStateToken newTrigger requireAllScopes requireScopes`,
  Session: 'getActiveUser getEffectiveUser getTemporaryActiveUserKey getTimeZone getUser',
  SpreadsheetApp: `
    AutoFillSeries BandingTheme ColorType CopyPasteType DataExecutionErrorCode DataExecutionState DataSourceParameterType
    DataSourceType Dimension Direction GroupControlTogglePosition InterpolationType PivotTableSummarizeFunction
    PivotValueDisplayType RecalculationInterval RelativeDate TextDirection TextToColumnsDelimiter ThemeColorType ValueType
    create enableAllDataSourcesExecution enableBigQueryExecution getActiveRangeList getCurrentCell getSelection
    newCellImage newColor newDataSourceSpec newFilterCriteria newRichTextValue newTextStyle open setActiveRangeList
    setActiveSpreadsheet setCurrentCell`,
  Ui: 'prompt showDialog',
  Utilities: `
    Charset DigestAlgorithm MacAlgorithm RsaAlgorithm base64Decode base64DecodeWebSafe base64Encode base64EncodeWebSafe
    computeDigest computeHmacSha256Signature computeHmacSignature computeRsaSha1Signature computeRsaSha256Signature
    computeRsaSignature formatString getUuid gzip jsonParse jsonStringify newBlob parseCsv parseDate ungzip unzip zip`,
};

/** Limits that are not held, because nothing here comes near them. */
export const MISSING_LIMITS = [
  '200 sheets in a document',
  '30 runs of one person at once',
  '50,000 readings and writings of properties a day',
];
