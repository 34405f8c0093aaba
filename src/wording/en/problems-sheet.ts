// The sheet that lists the problems, in English.

export const problemsSheet = {
  name: 'Problems',
  title: (sheetName: string) => `Problems on the sheet “${sheetName}”`,
  made: (at: string) => `Listed on ${at}.`,
  columns: ['Severity', 'Municipality', 'Oblast', 'Cell', 'What is wrong', 'What to do'],
  row: (row: number) => `row ${row}`,
  none: 'Nothing was found.',
  aside: 'Set aside, with the reason',
};

export type ProblemsSheetWords = typeof problemsSheet;
