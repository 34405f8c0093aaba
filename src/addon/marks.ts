// Our marks in the document: developer metadata, found in one call and read as JSON.
import { columnLetter } from '../core/table/cells';
import type { JsonObject } from './api';

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export type ManagedRole = 'total' | 'class' | 'present' | 'remark';
export const managedRoles: readonly ManagedRole[] = ['total', 'class', 'present', 'remark'];

export const columnKey = 'tendik_column';
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

export interface Marks {
  /** All of the document's metadata, as found. */
  entries: readonly Metadata[];
  document: Mark | null;
  columns: ColumnMark[];
}

/** All marks of columns and of the document. An entry that is no JSON of ours is not ours. */
export function readMarks(spreadsheet: Spreadsheet): Marks {
  const entries = spreadsheet.createDeveloperMetadataFinder().find();
  const marks: Marks = { entries, document: null, columns: [] };
  for (const metadata of entries) {
    const key = metadata.getKey();
    if (key !== columnKey && key !== documentKey) continue;
    const value = parsed(metadata.getValue());
    if (!value) continue;
    if (key === documentKey) marks.document = { metadata, value };
    else {
      const mark = columnMark(metadata, value);
      if (mark) marks.columns.push(mark);
    }
  }
  return marks;
}

function columnMark(metadata: Metadata, value: JsonObject): ColumnMark | null {
  const location = metadata.getLocation();
  const range = location.getColumn();
  const role = managedRoles.find((known) => known === value['role']);
  if (!range || !role) return null;
  return {
    metadata,
    value,
    role,
    sheetId: range.getSheet().getSheetId(),
    column: range.getColumn(),
    headerText: String(value['headerText'] ?? ''),
  };
}

/** Marks a whole column as ours, for every installation that opens the document. */
export function markColumn(sheet: Sheet, column: number, value: JsonObject): void {
  const letter = columnLetter(column);
  sheet
    .getRange(`${letter}:${letter}`)
    .addDeveloperMetadata(columnKey, JSON.stringify(value), SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
}

export function markDocument(spreadsheet: Spreadsheet, marks: Marks, value: JsonObject): void {
  const text = JSON.stringify(value);
  if (!marks.document) {
    spreadsheet.addDeveloperMetadata(documentKey, text, SpreadsheetApp.DeveloperMetadataVisibility.DOCUMENT);
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
