// What is remembered of a partner sheet. It stands at the document, not on the sheet: a tab copied into another spreadsheet takes
// its own marks along, and what was chosen is nobody's business there.
import type { JsonObject } from '../../api';
import { addMark, type Marks } from '../../document/marks';
import { findOwnSheet } from '../../document/own-sheet';
import type { PartnerChoice } from '../share-api';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On the sheet: its own id, and nothing more. */
export const partnerKey = 'tendik_partner';
/** On its columns and on the row of its header: what each is for. */
export const partKey = 'tendik_partner_part';
const choiceKey = 'tendik_partner_choice';

export interface PartnerMark {
  version: 1;
  sheetId: number;
  /** Stands in the header of its codes too, so that a copy is known to be of this sheet. */
  token: string;
  choice: PartnerChoice;
  /** Rows of municipalities that were written. */
  rows: number;
  /** Fingerprint of the whole scored sheet, as it was then. */
  source: string;
  /** What that sheet was called. */
  sourceName: string;
  /** As printed on it. */
  at: string;
  /** A run that wrote on it has not come to its end yet. */
  writing?: true;
}

export interface Partner {
  mark: PartnerMark;
  metadata: Metadata;
  /** Null: somebody deleted it. */
  sheet: Sheet | null;
}

/** In the order in which they were made. */
export function partnersIn({ entries }: Pick<Marks, 'entries'>): Partner[] {
  return entries.flatMap((metadata) => {
    const mark = metadata.getKey() === choiceKey ? readMark(metadata.getValue()) : null;
    return mark ? [{ mark, metadata, sheet: ownSheetOf(entries, mark.sheetId) }] : [];
  });
}

function ownSheetOf(entries: Marks['entries'], sheetId: number): Sheet | null {
  const own = entries.filter((entry) => entry.getKey() === partnerKey && entry.getValue() === String(sheetId));
  return findOwnSheet(own, partnerKey);
}

/** The scored sheet behind a partner sheet or a copy of one; null where the sheet is neither. */
export function sourceOfPartner({ entries }: Pick<Marks, 'entries'>, sheet: Sheet): number | null {
  const id = sheet.getSheetId();
  const mark = entries.find(
    (entry) => entry.getKey() === partnerKey && entry.getLocation().getSheet()?.getSheetId() === id,
  );
  if (!mark) return null;
  const partner = partnersIn({ entries }).find((one) => mark.getValue() === String(one.mark.sheetId));
  return partner?.mark.choice.sheetId ?? null;
}

/** @param known null: of a sheet that this run makes, which is remembered first when the writing begins */
export function keepPartner(spreadsheet: Spreadsheet, known: Partner | null, mark: PartnerMark): void {
  const text = JSON.stringify(mark);
  const metadata = known ? known.metadata : mark.writing ? undefined : entryOf(spreadsheet, mark.sheetId);
  if (!metadata) addMark(spreadsheet, choiceKey, text);
  else if (metadata.getValue() !== text) metadata.setValue(text);
}

const entryOf = (spreadsheet: Spreadsheet, sheetId: number): Metadata | undefined =>
  spreadsheet
    .createDeveloperMetadataFinder()
    .withKey(choiceKey)
    .find()
    .find((metadata) => readMark(metadata.getValue())?.sheetId === sheetId);

function readMark(text: string | null): PartnerMark | null {
  try {
    const mark = JSON.parse(text ?? '') as (PartnerMark & JsonObject) | null;
    return mark?.version === 1 && Array.isArray(mark.choice?.columns) ? mark : null;
  } catch {
    return null;
  }
}
