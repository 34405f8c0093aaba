// Takes partners' proposals or declines them: written only where the cell still holds what was shown, and kept in the journal.
import { allowedScores } from '../../core/method/method';
import { a1 } from '../../core/table/cells';
import { scoreColumns } from '../../core/table/table';
import { languageFor, openSheet } from '../actions';
import { timeNow } from '../clock';
import { type Change, changeCells } from '../corrections/change-cells';
import { nextBatch } from '../journal/entry';
import { type JournalLine, readJournal, writeJournal } from '../journal/journal';
import { locked } from '../lock';
import { unitCodes } from './row-code';
import type { Decided, Decision } from './share-api';

/** So much of a reason is kept. */
const longestReason = 500;

interface Meant extends Change {
  to: number;
  decision: Decision;
  unit: string;
  key: string;
}

/**
 * Accepted ones can be taken back together, like a correction.
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
    const codes = unitCodes(table);
    const meant = decisions.flatMap((decision): Meant[] => {
      const unit = codes.indexOf(decision.unitCode);
      const column = columns[table.method.indicators.findIndex(({ key }) => key === decision.indicator)];
      const isScore = scores.includes(decision.proposed);
      // A municipality that stands there twice has its code with a number or shares it.
      const isTwice = codes.includes(`${decision.unitCode.split('x')[0]}x2`);
      if (unit < 0 || column === undefined || (decision.accept && (!isScore || isTwice))) return [];
      const row = table.rows[unit] ?? 0;
      const place = { row, column, cell: a1(row, column) };
      const from = decision.current ?? '';
      const whose = { unit: table.names[unit] ?? '', key: table.keys()[unit] ?? '' };
      return [{ ...place, from, to: decision.proposed, decision, ...whose }];
    });
    const wanted = meant.filter(({ decision }) => decision.accept);
    const changed = wanted.length > 0 ? changeCells(sheet, wanted) : { done: [], formats: new Map<string, string>() };
    const declined = meant.filter(({ decision }) => !decision.accept);
    const batch = nextBatch(readJournal(marks));
    const lineOf = ({ row, column, cell, unit, key, from, to, decision }: Meant): JournalLine => {
      const { accept, indicator, proposed } = decision;
      const format = accept && changed.formats.get(cell) === '@' ? { format: '@' } : {};
      return {
        ...{ what: accept ? 'accepted' : 'declined', batch, sheetId, sheetName, row, column, unit, key, code: '' },
        ...{ before: from, after: accept ? to : from, reason: reasonOf(decision), indicator, proposed, ...format },
      };
    };
    const done = [...changed.done, ...declined];
    writeJournal(spreadsheet, marks, languageFor(document), timeNow(spreadsheet), done.map(lineOf));
    const decided = new Set(done.map(({ decision }) => decision));
    return {
      accepted: changed.done.length,
      declined: declined.length,
      left: decisions
        .filter((decision) => !decided.has(decision))
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
