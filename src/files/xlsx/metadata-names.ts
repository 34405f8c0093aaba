// Developer metadata, sheets' and charts' ids as hidden defined names, which other programs keep and move along.

import { MOST_COLUMNS, MOST_ROWS, columnLetters, parseRect, quotedSheet, splitSheet } from '../a1';
import type { ChartData, MetadataEntry, WorkbookData } from '../workbook';
import type { ChartOriginal } from './xlsx-original';

/**
 * For metadata entry N: `_tendik_N_v0`, `_v1`… hold its JSON as text in pieces, `_tendik_N_at` refers to its column,
 * row or sheet, so that it follows when rows are inserted or a sheet is renamed. `_tendik_sheet_N` refers to the sheet
 * of id N. `_tendik_book_v0`… hold what has no place in xlsx: the locale, the time zone, what charts were set to.
 */
export const METADATA_PREFIX = '_tendik_';
const PREFIX = METADATA_PREFIX;
/** A text in a formula holds 255 characters; doubled quotes count once, but not every program knows. */
const LONGEST = 250;

export interface FileName {
  name: string;
  ref: string;
}

/** The name that a chart's frame bears in a drawing, by which it is known again. */
export const chartName = (id: number): string => `tendik chart ${id}`;
export const chartIdOf = (name: string): number | undefined => {
  const id = /^tendik chart (\d+)$/.exec(name)?.[1];
  return id === undefined ? undefined : Number(id);
};

/** What charts were set to, beyond what their parts say. */
type BookNote = Pick<WorkbookData, 'locale' | 'timeZone'> & {
  charts: Record<number, Pick<ChartData, 'options' | 'headers'>>;
};

/** None where the workbook has no metadata: what is made for partners bears no trace. */
export function metadataNames(workbook: WorkbookData): FileName[] {
  if (workbook.metadata.length === 0) return [];
  const sheetName = new Map(workbook.sheets.map((sheet) => [sheet.id, quotedSheet(sheet.name)]));
  const names: FileName[] = [];
  for (const sheet of workbook.sheets) {
    names.push({ name: `${PREFIX}sheet_${sheet.id}`, ref: `${quotedSheet(sheet.name)}!$A$1` });
  }
  const charts: BookNote['charts'] = {};
  for (const sheet of workbook.sheets) {
    for (const { id, options, headers, original } of sheet.charts) {
      if (!(original as ChartOriginal | undefined)?.foreign) charts[id] = { options, headers };
    }
  }
  const note: BookNote = { locale: workbook.locale, timeZone: workbook.timeZone, charts };
  names.push(...textNames('book', JSON.stringify(note)));
  workbook.metadata.forEach(({ location, ...entry }, index) => {
    const place = location.type === 'SPREADSHEET' ? undefined : sheetName.get(location.sheetId);
    if (location.type !== 'SPREADSHEET' && place === undefined) return;
    names.push(...textNames(String(index + 1), JSON.stringify({ ...entry, type: location.type })));
    const at = `${PREFIX}${index + 1}_at`;
    if (location.type === 'SHEET') names.push({ name: at, ref: `${place}!$A$1` });
    if (location.type === 'ROW') names.push({ name: at, ref: `${place}!$${location.index}:$${location.index}` });
    if (location.type === 'COLUMN') {
      const letters = columnLetters(location.index);
      names.push({ name: at, ref: `${place}!$${letters}:$${letters}` });
    }
  });
  return names;
}

function textNames(stem: string, text: string): FileName[] {
  const pieces: string[] = [''];
  for (const sign of text) {
    const written = sign === '"' ? '""' : sign;
    if (pieces[pieces.length - 1]!.length + written.length > LONGEST) pieces.push('');
    pieces[pieces.length - 1] += written;
  }
  return pieces.map((piece, index) => ({ name: `${PREFIX}${stem}_v${index}`, ref: `"${piece}"` }));
}

export interface FoundNames<T> {
  /** Sheets' ids by their names now. */
  sheetIds: Map<string, number>;
  note: BookNote | null;
  /** The names that are not ours. */
  others: T[];
  /** The entries, once every sheet has its id; those whose column, row or sheet is gone are dropped. */
  metadata: (sheetId: (name: string) => number | undefined) => MetadataEntry[];
}

/** What a file's names hold. */
export function readMetadataNames<T extends FileName & { scope?: string }>(names: readonly T[]): FoundNames<T> {
  const ours = new Map<string, string>();
  const others: T[] = [];
  for (const name of names) {
    if (!name.name.startsWith(PREFIX)) others.push(name);
    // Excel copies names along with a sheet, as names of that sheet alone: a copy is not ours.
    else if (name.scope === undefined) ours.set(name.name.slice(PREFIX.length), name.ref);
  }
  const sheetIds = new Map<string, number>();
  const stems = new Set<string>();
  for (const [key, ref] of ours) {
    const id = /^sheet_(\d+)$/.exec(key)?.[1];
    const place = splitSheet(ref);
    if (id !== undefined && place) sheetIds.set(place.sheet, Number(id));
    const stem = /^(\d+)_v0$/.exec(key)?.[1];
    if (stem !== undefined) stems.add(stem);
  }
  return {
    sheetIds,
    others,
    note: textOf<BookNote>(ours, 'book'),
    metadata: (sheetId) =>
      [...stems]
        .sort((a, b) => Number(a) - Number(b))
        .map((stem) => entryOf(ours, stem, sheetId))
        .filter((entry) => entry !== null),
  };
}

function textOf<T>(names: ReadonlyMap<string, string>, stem: string): T | null {
  let text = '';
  for (let index = 0; ; index++) {
    const piece = names.get(`${stem}_v${index}`)?.trim();
    if (piece === undefined) break;
    text += piece.replace(/^"|"$/g, '').replace(/""/g, '"');
  }
  try {
    return text === '' ? null : (JSON.parse(text) as T);
  } catch {
    // Somebody edited or deleted one of the pieces: better no mark than a wrong one.
    return null;
  }
}

function entryOf(
  names: ReadonlyMap<string, string>,
  stem: string,
  sheetId: (name: string) => number | undefined,
): MetadataEntry | null {
  const said = textOf<Omit<MetadataEntry, 'location'> & { type: MetadataEntry['location']['type'] }>(names, stem);
  if (!said) return null;
  const { type, ...entry } = said;
  if (type === 'SPREADSHEET') return { ...entry, location: { type } };
  const place = splitSheet(names.get(`${stem}_at`) ?? '');
  const id = place ? sheetId(place.sheet) : undefined;
  const rect = place && parseRect(place.rest);
  if (id === undefined || !rect) return null;
  if (type === 'SHEET') return { ...entry, location: { type, sheetId: id } };
  const whole = type === 'ROW' ? rect.columns === MOST_COLUMNS : rect.rows === MOST_ROWS;
  if (!whole) return null;
  return { ...entry, location: { type, sheetId: id, index: type === 'ROW' ? rect.row : rect.column } };
}
