// The columns that leave, out of those that a person chose and those that may not leave.
import type { Reading } from '../reading/reading';
import { UserError } from '../user-error';
import { type SourceOfColumn, shareableColumns } from './share-columns';
import type { ShareChoice } from './share-types';

export interface ChosenColumns {
  taken: SourceOfColumn[];
  left: SourceOfColumn[];
}

/**
 * In the order chosen. What leaves only when asked for has to be asked for by its kind and by its key: of two columns with evidence
 * a person may have ticked one.
 *
 * @throws UserError nothing-to-share
 */
export function chosenColumns(reading: Reading, choice: ShareChoice): ChosenColumns {
  const all = shareableColumns(reading, choice.language);
  const asked = choice.columns.flatMap((key) => all.find(({ column }) => column.key === key) ?? []);
  const taken = [...new Set(asked)].filter(
    ({ column: { part, hidden } }) =>
      (part === null || choice.with.includes(part)) && (!hidden || choice.hiddenColumns),
  );
  if (taken.length === 0) throw new UserError('nothing-to-share', { what: 'columns' });
  return { taken, left: all.filter((one) => !taken.includes(one)) };
}

/** Whether the column of that key leaves. */
export const isTaken = (taken: readonly SourceOfColumn[], key: string): boolean =>
  taken.some(({ column }) => column.key === key);
