// Sets a finding aside with the reason, and takes it back; the journal keeps both.
import { findingKeys } from '../../core/checks/set-aside';
import { textOf } from '../../core/table/cells';
import { languageFor, openSheet, state } from '../actions';
import type { PanelState } from '../api';
import { timeNow } from '../document/clock';
import { nextBatch } from './entry';
import { readJournal, writeJournal } from './journal';
import { locked } from '../document/lock';

/** So long a reason is kept whole. */
const longestReason = 500;

/**
 * A finding that is no longer there, or no longer the same, stays as it is: the state tells.
 *
 * @param reason null to take it back
 */
export function judge(sheetId: number, key: string, reason: string | null): PanelState {
  locked(() => {
    const document = openSheet(sheetId);
    const { spreadsheet, marks, reading } = document;
    const { table, findings, aside } = reading;
    const keyOf = findingKeys(table);
    const among = reason === null ? aside.map(({ finding }) => finding) : findings;
    const finding = among.find((one) => keyOf(one) === key);
    if (!finding) return;
    const { unit, code } = finding;
    const column = table.header.columns[finding.column ?? '']?.column ?? 0;
    const seen = unit === null || column === 0 ? '' : textOf(table.cell(unit, column));
    const line = {
      what: reason === null ? ('takenBack' as const) : ('setAside' as const),
      batch: nextBatch(readJournal(marks)),
      ...{ sheetId, sheetName: reading.sheetName, row: column === 0 ? 0 : (finding.row ?? 0), column, code, key },
      ...{ unit: unit === null ? '' : (table.names[unit] ?? ''), before: seen, after: seen },
      reason: (reason ?? '').trim().slice(0, longestReason),
    };
    writeJournal(spreadsheet, marks, languageFor(document), timeNow(spreadsheet), [line]);
  });
  return state();
}
