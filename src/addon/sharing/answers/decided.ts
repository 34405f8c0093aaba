// What was decided on proposals before, out of the journal.
import type { JournalEntry } from '../../journal/entry';

export const decisionKey = (unitKey: string, indicator: string, proposed: number): string =>
  `${indicator} ${proposed} ${unitKey}`;

export interface DecisionKept {
  what: 'accepted' | 'declined';
  reason: string;
}

/** The last decision by municipality, indicator and proposed score; one that was taken back is none. */
export function decisionsIn(entries: readonly JournalEntry[]): Map<string, DecisionKept> {
  const undone = new Set(entries.filter(({ what }) => what === 'undo').map(({ batch }) => batch));
  const decisions = new Map<string, DecisionKept>();
  for (const { what, batch, key, indicator, proposed, reason } of entries) {
    if ((what !== 'accepted' && what !== 'declined') || indicator === undefined || proposed === undefined) continue;
    const place = decisionKey(key, indicator, proposed);
    if (what === 'accepted' && undone.has(batch)) decisions.delete(place);
    else decisions.set(place, { what, reason });
  }
  return decisions;
}
