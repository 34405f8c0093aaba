// Taking away what Tendik added, in English.
import { plural } from '../numbers';

export const removal = {
  title: 'Remove what Tendik added',
  goes: 'This goes',
  columns: (letters: string, sheet: string) => `Columns ${letters} on the sheet ${sheet}: emptied`,
  sheet: (name: string) => `The sheet ${name}`,
  answered: (n: number) => `partners wrote in ${n} ${plural('en', n, { one: 'row', other: 'rows' })}`,
  rules: (n: number) => `Rules for colours and dropdowns: ${n}`,
  stays: 'This stays unless you tick it',
  yours: 'Your own cells and sheets stay as they are.',
  written: (sheet: string, cells: string) => `What people wrote into our cells stays too: sheet ${sheet}, ${cells}.`,
  nothing: 'Tendik has added nothing here.',
  remove: 'Remove',
  removing: 'Removing…',
  removed: 'What Tendik added is gone.',
};

export type RemovalWords = typeof removal;
