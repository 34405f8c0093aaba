// Takes partners' proposals or declines them: written only where the cell still holds what was shown, and kept in the journal.
import { allowedScores } from '../../../core/method/method';
import { a1 } from '../../../core/table/cells';
import { scoreColumns } from '../../../core/table/table';
import { languageFor, openSheet } from '../../actions';
import { timeNow } from '../../document/clock';
import { type Change, type Changed, changeCells } from '../../corrections/change-cells';
import { nextBatch } from '../../journal/entry';
import { type JournalLine, readJournal, writeJournal } from '../../journal/journal';
import { locked } from '../../document/lock';
import { decisionKey, decisionsIn } from './decided';
import { unitsByCode } from '../partner-sheet/row-code';
import type { Decided, Decision } from '../share-api';

/** So much of a reason is kept. */
const longestReason = 500;

interface Meant extends Change {
  to: number;
  decision: Decision;
  unit: string;
  key: string;
  /** The cell holds the proposed score already. */
  stands: boolean;
}

/**
 * Accepted ones can be taken back together, like a correction. Deciding once more, as after a run that broke off, adds what is missing.
 *
 * @throws UserError protected, sheet-gone, busy
 */
export function decide(sheetId: number, decisions: readonly Decision[]): Decided {
  return locked(() => {
    const document = openSheet(sheetId);
    const { spreadsheet, marks, reading } = document;
    const { table, sheet, sheetName } = reading;
    const scores = allowedScores(table.method);
    const columns = scoreColumns(table);
    const known = unitsByCode(table);
    const meant = decisions.flatMap((decision): Meant[] => {
      const { unitCode, indicator, accept, proposed, current } = decision;
      const { unit, twice } = known.get(unitCode) ?? { unit: -1, twice: false };
      const column = columns[table.method.indicators.findIndex(({ key }) => key === indicator)];
      const isScore = scores.includes(proposed);
      if (unit < 0 || column === undefined || (accept && (!isScore || twice))) return [];
      const row = table.rows[unit] ?? 0;
      const whose = { unit: table.names[unit] ?? '', key: table.keys()[unit] ?? '' };
      const stands = table.cell(unit, column) === proposed;
      return [{ row, column, cell: a1(row, column), from: current ?? '', to: proposed, stands, decision, ...whose }];
    });
    const wanted = meant.filter(({ decision, stands }) => decision.accept && !stands);
    const nothing: Changed<Meant> = { done: [], left: [], formats: new Map() };
    const changed = wanted.length > 0 ? changeCells(sheet, wanted) : nothing;
    const done = meant.filter((one) => !one.decision.accept || one.stands || changed.done.includes(one));
    const entries = readJournal(marks);
    const decided = decisionsIn(entries);
    const batch = nextBatch(entries);
    const lines = done.flatMap((one): JournalLine[] => {
      const { row, column, cell, unit, key, from, to, decision, stands } = one;
      const { accept, indicator, proposed } = decision;
      const what = accept ? 'accepted' : 'declined';
      const reason = reasonOf(decision);
      const before = decided.get(decisionKey(key, indicator, proposed));
      if (before?.what === what && (accept ? stands : before.reason === reason)) return [];
      const format = accept && changed.formats.get(cell) === '@' ? { format: '@' } : {};
      return [
        {
          ...{ what, batch, sheetId, sheetName, row, column, unit, key, code: '', reason, indicator, proposed },
          ...{ before: from, after: accept ? to : from, ...format },
        },
      ];
    });
    writeJournal(spreadsheet, marks, languageFor(document), timeNow(spreadsheet), lines);
    const made = new Set(done.map(({ decision }) => decision));
    return {
      accepted: done.filter(({ decision }) => decision.accept).length,
      declined: done.filter(({ decision }) => !decision.accept).length,
      left: decisions
        .filter((decision) => !made.has(decision))
        .map(({ unitCode, indicator }) => ({ unitCode, indicator })),
    };
  });
}

/** What the partner wrote, then what the analyst did; of a score declined, which one it was. */
function reasonOf({ accept, proposed, reason, why }: Decision): string {
  const parts = [accept ? '' : `→ ${proposed}`, reason, why].map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .join(' · ')
    .slice(0, longestReason);
}
