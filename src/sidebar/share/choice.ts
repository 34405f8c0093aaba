// What is chosen: pure functions over the columns that could be shared.
import type { PartnerChoice } from '../../addon/sharing/share-api';
import type { ShareColumn, SharePart } from '../../addon/sharing/share-types';

export const isChosen = (choice: PartnerChoice, { key }: ShareColumn): boolean => choice.columns.includes(key);

/** The choice with the tick of a column turned over. What leaves only when asked for is asked for by its column. */
export function chosenWith(
  columns: readonly ShareColumn[],
  choice: PartnerChoice,
  key: string,
): Partial<PartnerChoice> {
  const before = new Set(choice.columns);
  if (!before.delete(key)) before.add(key);
  const chosen = columns.filter((column) => before.has(column.key));
  const parts = new Set(chosen.flatMap(({ part }): SharePart[] => (part === null ? [] : [part])));
  return {
    columns: chosen.map((column) => column.key),
    with: [...parts],
    hiddenColumns: chosen.some(({ hidden }) => hidden),
  };
}
