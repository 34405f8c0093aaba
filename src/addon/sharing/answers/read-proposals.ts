// Finds out whose answer it is, reads it, and gives its proposals.
import { guideline2015 } from '../../../core/method/guideline-2015';
import type { CellValue } from '../../../core/table/cells';
import { openSheet } from '../../actions';
import type { Json } from '../../api';
import { readJournal } from '../../journal/journal';
import { type Marks, readMarks } from '../../document/marks';
import { UserError } from '../../user-error';
import { type AnswerRead, type KnownPlaces, placeColumns, readAnswer } from './answer';
import { type Partner, partnersIn } from '../partner-sheet/partner-mark';
import { readStanding, type Standing, valueTag } from '../partner-sheet/partner-standing';
import { proposalsIn } from './proposals';
import type { Proposals, ProposalsWanted } from '../share-api';
import { fileToken } from '../share-file';
import { findSheetCode } from '../partner-sheet/sheet-code';

/** So many cross to the dialog. */
const mostListed = 1000;

interface Given {
  values: CellValue[][];
  name: string;
  known: KnownPlaces | null;
}

/** @throws UserError answer-not-ours, answer-no-codes, answer-no-columns, answer-no-names, answer-foreign, sheet-gone */
export function readProposals({ answer, foreignFor }: ProposalsWanted): Proposals {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const marks = readMarks(spreadsheet);
  const partners = partnersIn(marks);
  const given = 'rows' in answer ? fromRows(answer.rows) : fromSheet(spreadsheet, answer.sheetId, marks, partners);
  const code = given.known?.code ?? findSheetCode(given.values);
  if (!code) throw new UserError('answer-not-ours', { sheetName: given.name });
  const partner = partners.find(({ mark }) => mark.token === code.token);
  const known = partner?.mark.choice.sheetId ?? sheetOfFile(spreadsheet, code.token);
  const sheetId = known ?? foreignFor;
  if (sheetId === undefined) throw new UserError('answer-foreign', { sheetName: given.name });
  const { reading } = openSheet(sheetId);
  const read: AnswerRead = readAnswer(given.values, reading.table.method, given.name, given.known);
  const { list, same } = proposalsIn(reading, read, readJournal(marks));
  return {
    ...{ sheetId, sheetName: reading.sheetName, count: list.length, list: list.slice(0, mostListed), same },
    missing: read.missing,
    foreign: known === undefined,
  };
}

/** The scored sheet that a file with this token was made from. */
const sheetOfFile = (spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet, token: string): number | undefined =>
  spreadsheet
    .getSheets()
    .find((sheet) => fileToken(spreadsheet, sheet) === token)
    ?.getSheetId();

/** A row that is no row, or a cell that is no plain value, counts as empty. */
function fromRows(rows: readonly Json[]): Given {
  const values = rows.map((row) =>
    (Array.isArray(row) ? row : []).map((cell): CellValue => (cell === null || typeof cell === 'object' ? '' : cell)),
  );
  return { values, name: '', known: null };
}

function fromSheet(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
  sheetId: number,
  marks: Marks,
  partners: readonly Partner[],
): Given {
  const own = partners.find(({ sheet }) => sheet?.getSheetId() === sheetId);
  if (own?.sheet) {
    const standing = readStanding(own.sheet, own, marks);
    return { values: standing.values, name: own.sheet.getName(), known: knownPlaces(standing, own) };
  }
  const sheet = spreadsheet.getSheets().find((one) => one.getSheetId() === sheetId);
  if (!sheet) throw new UserError('sheet-gone', { cell: 'A1' });
  return { values: sheet.getDataRange().getValues() as CellValue[][], name: sheet.getName(), known: null };
}

/** Our own sheet is known by its marks, whatever its header says by now. */
function knownPlaces({ tags, header, values }: Standing, { mark }: Partner): KnownPlaces | null {
  const column = tags.indexOf('code');
  if (column < 0 || header === 0) return null;
  const columns: Record<string, number> = {};
  const { indicators } = guideline2015;
  const put = (name: string, tag: string): void => {
    const place = tags.indexOf(tag);
    if (place >= 0) columns[name] = place;
  };
  for (const role of placeColumns) put(role, valueTag(role));
  for (const { key } of indicators) {
    put(key, key);
    put(`shown:${key}`, valueTag(key));
  }
  put('reason', 'reason');
  const chosen = indicators.flatMap(({ key }, index) => (mark.choice.columns.includes(key) ? [index] : []));
  const code = findSheetCode(values) ?? { token: mark.token, indicators: chosen };
  return { code: { ...code, row: header - 1, column }, columns };
}
