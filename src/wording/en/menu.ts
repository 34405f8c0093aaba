// The menu and its alerts in English.
import { decimal, plural, quote } from '../numbers';
import { municipalityWord } from './nouns';

const num = (value: number) => decimal('en', value);

const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;

export const menu = {
  share: 'Share the scores',
  items: {
    open: 'Open',
    check: 'Check',
    classify: 'Classify',
    summarise: 'Refresh summary',
    share: 'Share…',
    newSheet: 'New scoring sheet',
    validate: 'Limit scores to a dropdown',
    sample: 'Sample sheet',
    help: 'Help',
    remove: 'Remove what Tendik added',
  },
  moreKinds: (n: number) => `and ${num(n)} more ${plural('en', n, { one: 'kind', other: 'kinds' })}`,
  openPanel: 'Every place is listed in the panel: Extensions › Tendik › Open.',
  replaceTyped: 'Replace it with what the scores give?',
  classified: (units: number, columns: string) => `Classes filled in for ${municipalities(units)}, columns ${columns}.`,
  summarised: (sheets: string) => `The summary is ready: ${sheets}.`,
  removal: {
    stays: 'This stays; the panel can remove it too',
    ask: 'Remove it now?',
  },
  sheetNotAdded: (message: string) => ({
    what: 'Google Sheets did not add a new sheet.',
    where: `The message: ${quote('en', message)}. Nothing has been changed.`,
    todo: 'You need the right to edit this spreadsheet, and room in it: delete sheets that are not needed, or work in a copy.',
  }),
};

export type MenuOnlyWords = typeof menu;
