// Tells the findings that somebody has judged from those that are open.
import type { Finding } from '../../core/checks/finding';
import { findingKeys } from '../../core/checks/set-aside';
import type { Table } from '../../core/table/table';
import { lastCorrection, setAside } from './entry';
import { readJournal } from './journal';
import type { Marks } from '../document/marks';

/** A finding that somebody has judged. */
export interface AsideFinding {
  finding: Finding;
  reason: string;
}

export interface Judged {
  /** Those that nobody has set aside. */
  findings: Finding[];
  aside: AsideFinding[];
  /** Cells of the last correction, where it can still be taken back. */
  undoable: number;
}

export function judged(findings: Finding[], table: Table, marks: Marks): Judged {
  const entries = readJournal(marks);
  const reasons = setAside(entries);
  const keyOf = findingKeys(table);
  const result: Judged = { findings: [], aside: [], undoable: lastCorrection(entries).length };
  if (reasons.size === 0) return { ...result, findings };
  for (const finding of findings) {
    const reason = reasons.get(keyOf(finding));
    if (reason === undefined) result.findings.push(finding);
    else result.aside.push({ finding, reason });
  }
  return result;
}
