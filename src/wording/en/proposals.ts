// Partner sheets and partners' answers in the Share dialog, in English.
import { decimal, plain } from '../numbers';
import { municipalityWord } from './nouns';
import { cited } from '../phrases';

const num = (value: number) => decimal('en', value);
const municipalities = (n: number) => `${num(n)} ${municipalityWord(n)}`;
const score = (value: number | null) => (value === null ? 'no score' : plain('en', value));
/** The answer, by its tab where it is one. */
const answer = (sheetName: string) => (sheetName === '' ? 'The file' : `The sheet ${cited('en', sheetName)}`);

export const proposals = {
  made: ({ sheetName, count }: { sheetName: string; count: number }) =>
    `The sheet ${cited('en', sheetName)} holds ${municipalities(count)}.`,
  unchanged: 'Nothing had changed: the sheet stays as it was.',
  kept: (n: number) =>
    `Rows in which partners wrote of ${municipalities(n)} hidden or no longer in the table stand below it; delete them if nobody should see them.`,
  moved: (n: number) => `Scores changed on the sheet itself: ${num(n)}. They stand in the columns for proposals now.`,
  columnsKept: 'The columns for proposals stay: partners have written into them.',
  none: 'There are no proposals in this answer.',
  same: (n: number) => `Proposals that say what the table says already: ${num(n)}.`,
  missing: (columns: string) =>
    `Not found: ${columns}. A header was changed, a column was deleted, or there are two of it. What is written there was not read.`,
  shown: ({ shown, count }: { shown: number; count: number }) => `The first ${num(shown)} of ${num(count)}.`,
  change: ({ from, to }: { from: number | null; to: number }) => `${score(from)} → ${score(to)}`,
  overwritten: 'written over the score itself',
  problems: {
    'off-scale': (seen: string) => `${cited('en', seen)} is not a score of the method`,
    'unknown-unit': () => 'not in the table under this name',
    'other-unit': () =>
      'the row has the code of another municipality: rows were sorted without their last column, or the name was changed',
    'no-code': () => 'the row has lost its code: nobody can tell which municipality is meant',
    repeated: () => 'this answer has the municipality more than once',
    'unit-twice': () => 'the table has the municipality more than once',
    changed: (seen: number | null) => `the partner saw ${score(seen)}; the table has changed since`,
    'not-a-value': () => 'the cell holds a formula, a date or the like: change it by hand',
    'no-score': () => 'a reason without another score',
  },
  decided: { accepted: 'accepted before', declined: 'declined before' },
  accept: 'Accept',
  decline: 'Decline',
  why: 'Why (for the journal)',
  done: ({ accepted, declined }: { accepted: number; declined: number }) =>
    `Accepted: ${num(accepted)}, declined: ${num(declined)}. Both stand in the journal.`,
  left: (n: number) => `Not written, since something else stands there by now: ${num(n)}. Read the answer again.`,
  errors: {
    'proposals-need': ({ what }: { what: 'name' | 'scores' }) => ({
      what:
        what === 'name'
          ? 'Proposals need the column with the names of municipalities.'
          : 'Proposals need at least one column with scores.',
      where: '',
      todo: 'Tick it, or leave the columns for proposals out.',
    }),
    'answer-not-ours': ({ sheetName }: { sheetName: string }) => ({
      what: `${answer(sheetName)} is not an answer to a sheet for partners.`,
      where: 'We looked for the column “Code, please leave”: it has been deleted, or its header was changed.',
      todo: 'Ask for the answer with that column, or copy it from the sheet for partners and put each row beside its own.',
    }),
    'answer-no-codes': ({ sheetName }: { sheetName: string }) => ({
      what: `${answer(sheetName)} holds no codes of municipalities.`,
      where: 'The header is there, but the cells below it are empty or were changed.',
      todo: 'Ask for the answer with its last column as it was. On our own sheet, refresh it: the codes are then written anew.',
    }),
    'answer-no-columns': ({ sheetName }: { sheetName: string }) => ({
      what: `${answer(sheetName)} has no column for proposals.`,
      where: 'Their headers have been changed, or the columns were deleted.',
      todo: 'Put the headers back as they stand on the sheet for partners, and read the answer again.',
    }),
    'answer-no-names': ({ sheetName }: { sheetName: string }) => ({
      what: `${answer(sheetName)} has no column with the names of municipalities.`,
      where:
        'Its header was changed, it was deleted, or there are two of it; without names nobody can check that codes stand in their own rows.',
      todo: 'Put the header back as it stands on the sheet for partners, and read the answer again.',
    }),
    'answer-foreign': ({ sheetName }: { sheetName: string }) => ({
      what: `${answer(sheetName)} comes from a sheet for partners that this document does not know.`,
      where: 'It may be of another document, of another round or of a copy.',
      todo: 'If you are sure that it is about these scores, say so; each score is then compared with what the partner saw.',
    }),
  },
};

export type ProposalWords = typeof proposals;
