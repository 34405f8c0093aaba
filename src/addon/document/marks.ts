// Our marks in the document: developer metadata, found in one call and read as JSON.
import { columnLetter } from '../../core/table/cells';
import type { JsonObject } from '../api';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

type Markable = Spreadsheet | Sheet | GoogleAppsScript.Spreadsheet.Range;

export type ManagedRole = 'total' | 'class' | 'present' | 'remark';
export const managedRoles: readonly ManagedRole[] = ['total', 'class', 'present', 'remark'];

export const columnKey = 'tendik_column';
/** On columns of the analyst's, whose role a person confirmed. */
export const sourceKey = 'tendik_source';
const documentKey = 'tendik_document';

export interface Mark {
  metadata: Metadata;
  value: JsonObject;
}

export interface ColumnMark extends Mark {
  role: ManagedRole;
  sheetId: number;
  /** 1-based, where the column stands now. */
  column: number;
  headerText: string;
}

/** What a person said that a column is; role '' is a column that is nothing of ours. */
export interface SourceMark extends Omit<ColumnMark, 'role'> {
  role: string;
}

export interface Marks {
  /** All of the document's metadata, as found. */
  entries: readonly Metadata[];
  document: Mark | null;
  columns: ColumnMark[];
  sources: SourceMark[];
}

/** All marks of columns and of the document. An entry that is no JSON of ours is not ours. */
export function readMarks(spreadsheet: Spreadsheet): Marks {
  const entries = spreadsheet.createDeveloperMetadataFinder().find();
  const marks: Marks = { entries, document: null, columns: [], sources: [] };
  for (const metadata of entries) {
    const key = metadata.getKey();
    if (key !== columnKey && key !== documentKey && key !== sourceKey) continue;
    const value = parsed(metadata.getValue());
    if (!value) continue;
    if (key === documentKey) marks.document = { metadata, value };
    else {
      const mark = markOnColumn(metadata, value);
      const role = managedRoles.find((known) => known === mark?.role);
      if (mark && key === sourceKey) marks.sources.push(mark);
      else if (mark && role) marks.columns.push({ ...mark, role });
    }
  }
  return marks;
}

function markOnColumn(metadata: Metadata, value: JsonObject): SourceMark | null {
  const range = metadata.getLocation().getColumn();
  const { role, headerText } = value;
  if (!range || typeof role !== 'string') return null;
  return {
    metadata,
    value,
    role,
    sheetId: range.getSheet().getSheetId(),
    column: range.getColumn(),
    headerText: String(headerText ?? ''),
  };
}

/** Marks a document, a sheet or a range of whole rows or columns, for every installation that opens the document. */
export function addMark(place: Markable, key: string, text: string): void {
  place.addDeveloperMetadata(key, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

/** Marks a whole column, for every installation that opens the document; as ours unless another key is given. */
export function markColumn(sheet: Sheet, column: number, value: JsonObject, key = columnKey): void {
  const letter = columnLetter(column);
  addMark(sheet.getRange(`${letter}:${letter}`), key, JSON.stringify(value));
}

/** Our columns on a sheet, by role. */
export function managedHere(sheet: Sheet, marks: Marks): Partial<Record<ManagedRole, ColumnMark>> {
  const here: Partial<Record<ManagedRole, ColumnMark>> = {};
  const id = sheet.getSheetId();
  for (const mark of marks.columns) if (mark.sheetId === id) here[mark.role] ??= mark;
  return here;
}

export function markDocument(spreadsheet: Spreadsheet, marks: Marks, value: JsonObject): void {
  const text = JSON.stringify(value);
  if (!marks.document) {
    addMark(spreadsheet, documentKey, text);
  } else if (JSON.stringify(marks.document.value) !== text) marks.document.metadata.setValue(text);
}

function parsed(text: string | null): JsonObject | null {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null;
  } catch {
    return null;
  }
}
