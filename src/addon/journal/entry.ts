// What people decided, as one line of the journal keeps it.
import type { CellValue } from '../../core/table/cells';

export type Decision = 'correction' | 'undo' | 'setAside' | 'takenBack' | 'accepted' | 'declined';

export interface JournalEntry {
  what: Decision;
  /** The same for all cells of one click. */
  batch: number;
  sheetId: number;
  /** Of the cell; 0 where no single one is meant. */
  row: number;
  column: number;
  /** Of the finding. */
  code: string;
  /** Which municipality, or which finding, is meant, wherever its row stands now. */
  key: string;
  before: string | number;
  after: string | number;
  reason: string;
  /** The number format that a correction took away. */
  format?: string;
  /** Of a partner's proposal. */
  indicator?: string;
  proposed?: number;
}

const begin = '{"what":';

export const entryText = ({ what, ...rest }: JournalEntry): string => JSON.stringify({ what, ...rest });

/** The entry in a row of the journal, whichever column its code stands in; null where there is none. */
export function entryIn(row: readonly CellValue[]): JournalEntry | null {
  for (let column = row.length - 1; column >= 0; column--) {
    const cell = row[column];
    if (typeof cell !== 'string' || !cell.startsWith(begin)) continue;
    try {
      return JSON.parse(cell) as JournalEntry;
    } catch {
      return null;
    }
  }
  return null;
}

/** What is set aside now, with the reason, by the finding's key. */
export function setAside(entries: readonly JournalEntry[]): Map<string, string> {
  const reasons = new Map<string, string>();
  for (const { what, key, reason } of entries) {
    if (what === 'setAside') reasons.set(key, reason);
    else if (what === 'takenBack') reasons.delete(key);
  }
  return reasons;
}

/** The number for what is about to be written. */
export const nextBatch = (entries: readonly JournalEntry[]): number =>
  entries.reduce((most, { batch }) => Math.max(most, batch), 0) + 1;

/** The last correction, or proposals accepted; none where it was taken back already. */
export function lastCorrection(entries: readonly JournalEntry[]): JournalEntry[] {
  const made = entries.filter(({ what }) => ['correction', 'accepted', 'undo'].includes(what));
  const last = nextBatch(made) - 1;
  const batch = made.filter((entry) => entry.batch === last);
  return batch.some(({ what }) => what === 'undo') ? [] : batch;
}
