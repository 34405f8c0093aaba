// The menu and its alerts in English; also what a check says in a line.
import { plural } from '../numbers';
import { span } from '../phrases';

const municipalities = (n: number) => `${n} ${plural('en', n, { one: 'municipality', other: 'municipalities' })}`;

export const menu = {
  addOn: 'Tendik',
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
  verdict: (units: number, toLookAt: number) =>
    toLookAt === 0 ? `${municipalities(units)}, all in order` : `${municipalities(units)}, ${toLookAt} to look at`,
  rowsRead: (sheetName: string, first: number, last: number) =>
    `Sheet ${sheetName}, ${first === last ? 'row' : 'rows'} ${span(first, last)}.`,
  skipped: (list: string) => `Skipped: ${list}.`,
  moreKinds: (n: number) => `and ${n} more ${plural('en', n, { one: 'kind', other: 'kinds' })}`,
  openPanel: 'Every place is listed in the panel: Extensions › Tendik › Open.',
  replaceTyped: 'Replace it with what the scores give?',
  classified: (units: number, columns: string) => `Classes filled in for ${municipalities(units)}, columns ${columns}.`,
  notRefreshed: 'Not refreshed:',
  summarised: (sheets: string) => `The summary is ready: ${sheets}.`,
};
