// Notes on cells.
import type { Case } from '../case';

export const cases: Case[] = [
  { id: 'notes-03', leaves: 'nothing', run: ({ A }) => A('A1').getNote(), gives: '' },
  {
    id: 'notes-04',
    documentation: 'The documentation takes texts only. The host follows the recorded behaviour.',
    run: ({ A }) =>
      A('A1')
        .setNotes([[25 as unknown as string]])
        .getNotes(),
    gives: [['25.0']],
  },
];
