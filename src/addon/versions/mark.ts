// The mark on a kept version of a summary, by which it is known for a copy that no refresh touches.

type Metadata = GoogleAppsScript.Spreadsheet.DeveloperMetadata;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export const versionKey = 'tendik_version';

export interface VersionMark {
  /** Of the sheet it stands on: a duplicate carries the mark, but not this id. */
  sheetId: number;
  /** The sheet that its summary was made from. */
  sourceId: number;
  /** When the figures were computed, as printed on it. */
  at: string;
}

export interface Version {
  sheet: Sheet;
  mark: VersionMark;
  metadata: Metadata;
}

/** All kept versions among a document's metadata. No calls. */
export function versionsAmong(entries: readonly Metadata[]): Version[] {
  return entries.flatMap((metadata) => {
    if (metadata.getKey() !== versionKey) return [];
    const sheet = metadata.getLocation().getSheet();
    const mark = read(metadata.getValue());
    return sheet && mark && mark.sheetId === sheet.getSheetId() ? [{ sheet, mark, metadata }] : [];
  });
}

function read(text: string | null): VersionMark | null {
  try {
    return JSON.parse(text ?? '') as VersionMark | null;
  } catch {
    return null;
  }
}
