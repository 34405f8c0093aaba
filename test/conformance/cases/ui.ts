// The person's screen.
import { said, type Case } from '../case';

export const cases: Case[] = [
  {
    id: 'ui-01',
    onlyHere: 'the self-test runs where somebody looks on',
    onHost: (make) => said(() => make('function timed() { SpreadsheetApp.getUi(); }', { ui: 'none' }).run('timed')),
    gives: 'Cannot call SpreadsheetApp.getUi() from this context.',
  },
];
