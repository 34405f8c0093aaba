// What the scopes of the manifest do not allow.
import type { Case } from '../case';

export const cases: Case[] = [
  {
    id: 'auth-01',
    leaves: 'nothing',
    run: ({ SpreadsheetApp, ss }) => SpreadsheetApp.openById(ss.getId()),
    throws:
      'Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets',
  },
];
