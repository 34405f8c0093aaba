// Partner sheets of a document: shown before they are made, made, and refreshed with the summaries.
import { type Document, openSheet } from '../../actions';
import type { NotRefreshed } from '../../api';
import { failure } from '../../envelope';
import { locked } from '../../document/lock';
import type { Marks } from '../../document/marks';
import type { Reading } from '../../reading/reading';
import { textMark } from '../../document/text-mark';
import { isUserError, UserError } from '../../user-error';
import { keepPartner, type Partner, partnersIn } from './partner-mark';
import { isUnchanged, planPartner, writePartner } from './partner-sheet';
import { readStanding, type Standing } from './partner-standing';
import { partnerTable, type PartnerTable } from './partner-table';
import { scoresOf, unitCodes } from './row-code';
import type { PartnerChoice, PartnerChoiceWanted, PartnerSheetMade, SharePreview } from '../share-api';
import { shareWithRows } from '../share-data';
import type { ShareColumn, ShareData } from '../share-types';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const rowsShown = 10;

/** What a partner sheet will hold, before it is made; nothing is written. */
export function previewPartner(wanted: PartnerChoiceWanted): SharePreview {
  const document = openSheet(wanted.choice.sheetId);
  const known = partnerFor(document.marks, wanted);
  const { data, tableAt } = prepared(document, wanted.choice, known);
  const table = tableAt(data.computedAt);
  const standing = standingOf(known, document.marks);
  return {
    above: table.above,
    headers: [...table.columns, ...table.owned].map(({ header }) => header.split('\n')[0] ?? ''),
    count: table.rows.length,
    rows: table.rows
      .slice(0, rowsShown)
      .map(({ cells, code }) => [
        ...cells.map(String),
        ...table.owned.map(({ kind }) => (kind === 'code' ? code : '')),
      ]),
    leftBehind: data.leftBehind,
    otherSheets: otherSheets(document),
    partner: standing && {
      sheetId: standing.sheet.getSheetId(),
      sheetName: standing.sheet.getName(),
      answered: standing.rows.filter(({ written }) => written).length,
    },
  };
}

/** Visible sheets beside the scored one. */
export function otherSheets({ spreadsheet, reading }: Pick<Document, 'spreadsheet' | 'reading'>): number {
  const id = reading.sheet.getSheetId();
  return spreadsheet.getSheets().filter((sheet) => sheet.getSheetId() !== id && !sheet.isSheetHidden()).length;
}

/** @throws UserError nothing-to-share, rows-not-asked, proposals-need, protected */
export function makePartner(wanted: PartnerChoiceWanted): PartnerSheetMade {
  return locked(() => {
    const document = openSheet(wanted.choice.sheetId);
    return fill(document, wanted.choice, partnerFor(document.marks, wanted));
  });
}

/**
 * Fills in anew every partner sheet that stands, each with what was chosen for it. Under the caller's lock. One that cannot be
 * filled in is told and does not stop the others.
 *
 * @param read the scored sheet of an id; null where it is gone
 */
export function refreshPartners(
  spreadsheet: Spreadsheet,
  marks: Marks,
  read: (sheetId: number) => Reading | null,
): { sheetNames: string[]; notRefreshed: NotRefreshed[] } {
  const done: ReturnType<typeof refreshPartners> = { sheetNames: [], notRefreshed: [] };
  for (const known of partnersIn(marks)) {
    if (!known.sheet) continue;
    try {
      const reading = read(known.mark.choice.sheetId);
      const sheetName = known.sheet.getName();
      if (!reading) throw new UserError('partner-source-gone', { sheetName, sourceName: known.mark.sourceName });
      done.sheetNames.push(fill({ spreadsheet, marks, reading }, known.mark.choice, known).sheetName);
    } catch (error) {
      if (!isUserError(error)) throw error;
      done.notRefreshed.push({ sheetName: known.sheet.getName(), ...failure(error) });
    }
  }
  return done;
}

/** The partner sheet that is meant, standing or deleted; null: a new one. */
export function partnerFor(marks: Marks, { choice, partnerSheetId }: PartnerChoiceWanted): Partner | null {
  if (partnerSheetId === null) return null;
  const all = partnersIn(marks).filter(({ mark }) => mark.choice.sheetId === choice.sheetId);
  const standing = all.filter(({ sheet }) => sheet !== null);
  if (partnerSheetId === undefined) return standing[0] ?? all[0] ?? null;
  return all.find(({ mark }) => mark.sheetId === partnerSheetId) ?? null;
}

const standingOf = (known: Partner | null, marks: Marks): Standing | null =>
  known?.sheet ? readStanding(known.sheet, known, marks) : null;

export interface Prepared {
  data: ShareData;
  token: string;
  /** As of a time. */
  tableAt(at: string): PartnerTable;
}

/**
 * @param fresh the token of answers where there is no partner sheet yet; absent: one of its own
 * @throws UserError nothing-to-share, rows-not-asked, proposals-need
 */
export function prepared(
  { spreadsheet, reading }: Document,
  choice: PartnerChoice,
  known: Partner | null,
  fresh?: string,
): Prepared {
  const { data, rows } = shareWithRows(reading, choice);
  const has = (wanted: (column: ShareColumn) => boolean): boolean => data.columns.some(wanted);
  const indicators = data.method.indicators.flatMap(({ key }, index) => (has((one) => one.key === key) ? [index] : []));
  if (choice.proposals && !has(({ kind }) => kind === 'name')) throw new UserError('proposals-need', { what: 'name' });
  if (choice.proposals && indicators.length === 0) throw new UserError('proposals-need', { what: 'scores' });
  // That of a sheet that was deleted is kept: answers to it may still come.
  const token = known?.mark.token ?? fresh ?? textMark(`${spreadsheet.getId()} ${choice.sheetId} ${data.computedAt}`);
  const codes = unitCodes(reading.table);
  const unitAt = new Map(reading.table.rows.map((row, unit) => [row, unit]));
  const units = rows.map((row) => {
    const unit = unitAt.get(row) ?? -1;
    return { unit: codes[unit] ?? '', scores: choice.proposals ? scoresOf(reading.table, unit, indicators) : [] };
  });
  const proposals = choice.proposals ? { indicators, token } : null;
  return { data, token, tableAt: (at) => partnerTable({ ...data, computedAt: at }, units, proposals) };
}

function fill(document: Document, choice: PartnerChoice, known: Partner | null): PartnerSheetMade {
  const { spreadsheet, marks } = document;
  const { data, token, tableAt } = prepared(document, choice, known);
  const standing = standingOf(known, marks);
  const planAt = (at: string) => planPartner(standing, tableAt(at), data.method, known?.mark.writing === true);
  // Where nothing else changed, the time stays as well, and nothing is written.
  const before = known && standing ? planAt(known.mark.at) : null;
  const at = known && before && isUnchanged(before) ? known.mark.at : data.computedAt;
  const columns = data.columns.map(({ key }) => key);
  const keep = (made: GoogleAppsScript.Spreadsheet.Sheet, writing: boolean): void =>
    keepPartner(spreadsheet, known, {
      ...{ version: 1, sheetId: made.getSheetId(), token, rows: data.rows.length, at },
      ...{ source: document.reading.fingerprint, sourceName: document.reading.sheetName },
      // Of columns that were asked for but do not leave, not even the names are kept.
      choice: { ...choice, columns },
      ...(writing && { writing }),
    });
  const { sheet, ...done } = writePartner(spreadsheet, at === data.computedAt || !before ? planAt(at) : before, keep);
  return { sheetId: sheet.getSheetId(), sheetName: sheet.getName(), count: data.rows.length, ...done };
}
