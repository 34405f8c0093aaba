// The marks of a sheet of problems: that it is ours, which sheet it is about, and what we wrote on it.
import type { JsonObject } from '../api';
import { addMark, type Marks } from '../document/marks';
import { findOwnSheet } from '../document/own-sheet';
import { shortHash } from '../summary-sheet/cell-hash';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;

/** On the sheet: its own id. */
export const problemsKey = 'tendik_problems';
const aboutKey = 'tendik_problems_about';

export interface ProblemsMark {
  /** The scored sheet. */
  source: number;
  /** Of every cell as we wrote it; '' while it is being written. */
  hash: string;
}

export interface ProblemsSheet {
  sheet: Sheet;
  mark: ProblemsMark;
  metadata: Metadata;
}

export function problemsSheets({ entries }: Pick<Marks, 'entries'>): ProblemsSheet[] {
  return entries.flatMap((metadata) => {
    if (metadata.getKey() !== aboutKey) return [];
    const sheet = metadata.getLocation().getSheet();
    const mark = sheet && readMark(metadata.getValue());
    if (!sheet || !mark) return [];
    const own = entries.filter((entry) => entry.getLocation().getSheet()?.getSheetId() === sheet.getSheetId());
    return findOwnSheet(own, problemsKey) ? [{ sheet, mark, metadata }] : [];
  });
}

/** The scored sheet behind a sheet of problems; null where the sheet is none. */
export function sourceOfProblems(marks: Pick<Marks, 'entries'>, sheet: Sheet): number | null {
  const id = sheet.getSheetId();
  return problemsSheets(marks).find((one) => one.sheet.getSheetId() === id)?.mark.source ?? null;
}

export function markProblems(sheet: Sheet, known: Metadata | null, mark: ProblemsMark): void {
  const text = JSON.stringify(mark);
  if (known) known.setValue(text);
  else addMark(sheet, aboutKey, text);
}

/** Whether nobody has written on it since. What a run that broke off left behind is ours too. */
export function isUntouched({ sheet, mark }: ProblemsSheet): boolean {
  return mark.hash === '' || mark.hash === hashOf(sheet.getDataRange().getValues());
}

/** Cells that hold nothing at the right and below make no difference. */
export function hashOf(rows: readonly (readonly unknown[])[]): string {
  const lines = rows.map((cells) => cells.map(String).join('\t').replace(/\t+$/, ''));
  const text = lines.join('\n').replace(/\n+$/, '');
  // Four letters alone could by chance be the same.
  return shortHash(text) + shortHash(`${text.length}${text}`);
}

function readMark(text: string | null): ProblemsMark | null {
  try {
    const { source, hash } = JSON.parse(text ?? '') as JsonObject;
    return typeof source === 'number' && typeof hash === 'string' ? { source, hash } : null;
  } catch {
    return null;
  }
}
