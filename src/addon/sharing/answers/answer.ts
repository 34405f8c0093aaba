// Partners' answers, read out of a partner sheet, of a copy of it or of a file: what each row says, whatever order the rows are in.
import { languages } from '../../../core/language';
import type { Method } from '../../../core/method/method';
import { type CellValue, textOf } from '../../../core/table/cells';
import { partnerWords } from '../../../wording/partner';
import { roleWords } from '../../../wording/table';
import { UserError } from '../../user-error';
import type { MissingColumn } from '../share-api';
import { readRowCode, type RowCode } from '../partner-sheet/row-code';
import { findSheetCode, type FoundCode, type SheetCode } from '../partner-sheet/sheet-code';

/** From the oblast down: as in the keys of a table. */
export const placeColumns = ['oblast', 'raion', 'name'] as const;

export interface AnswerRow {
  /** Of the values given, from 1. */
  row: number;
  code: RowCode | null;
  /** What the row calls its municipality. */
  name: string;
  /** Its oblast, raion and name as the row tells them; '' where it does not. */
  places: string[];
  /** By indicator key: what is proposed, and what stands in the column of the score; undefined where there is no such column. */
  proposed: Record<string, CellValue | undefined>;
  shown: Record<string, CellValue | undefined>;
  reason: string;
}

export interface AnswerRead {
  code: SheetCode;
  rows: AnswerRow[];
  missing: MissingColumn[];
}

/** What is known of the partner sheet itself otherwise than by the words of its header. Places from 0. */
export interface KnownPlaces {
  code: FoundCode;
  columns: Readonly<Record<string, number>>;
}

/**
 * @param values all rows, with those above the header
 * @throws UserError answer-not-ours, answer-no-codes, answer-no-columns, answer-no-names
 */
export function readAnswer(
  values: readonly (readonly CellValue[])[],
  method: Method,
  name: string,
  known: KnownPlaces | null = null,
): AnswerRead {
  const code = known?.code ?? findSheetCode(values);
  if (!code) throw new UserError('answer-not-ours', { sheetName: name });
  const header = (values[code.row] ?? []).map((cell) => textOf(cell).toLowerCase());
  // Of two columns that are headed alike nobody can tell which one was filled in.
  const at = (key: string, headers: readonly string[]): number => {
    const wanted = headers.map((text) => text.toLowerCase());
    const found = header.findIndex((text) => wanted.includes(text));
    return known?.columns[key] ?? (header.lastIndexOf(header[found] ?? '') > found ? -1 : found);
  };
  const indicators = code.indicators.flatMap((index) => method.indicators[index] ?? []);
  const columns = indicators.map(({ key, short }) => ({
    key,
    proposed: at(
      key,
      languages.map((language) => partnerWords(language).proposed(short[language])),
    ),
    shown: at(`shown:${key}`, Object.values<string>(short)),
  }));
  const reason = at(
    'reason',
    languages.map((language) => partnerWords(language).reason),
  );
  const placesAt = placeColumns.map((role) =>
    at(
      role,
      languages.map((language) => roleWords(language)[role]),
    ),
  );
  if (columns.every(({ proposed, shown }) => proposed < 0 && shown < 0)) {
    throw new UserError('answer-no-columns', { sheetName: name });
  }
  if (placesAt[2] === -1) throw new UserError('answer-no-names', { sheetName: name });
  const rows = values.slice(code.row + 1).flatMap((cells, index): AnswerRow[] => {
    const cell = (place: number): CellValue | undefined => (place < 0 ? undefined : (cells[place] ?? ''));
    const filled = cells.some((value) => textOf(value) !== '');
    const places = placesAt.map((place) => textOf(cell(place)));
    const row: AnswerRow = {
      row: code.row + index + 2,
      code: readRowCode(cells[code.column]),
      places,
      name: places[2] || textOf(cells.find((value) => textOf(value) !== '')),
      proposed: Object.fromEntries(columns.map(({ key, proposed }) => [key, cell(proposed)])),
      shown: Object.fromEntries(columns.map(({ key, shown }) => [key, cell(shown)])),
      reason: textOf(cell(reason)),
    };
    return filled ? [row] : [];
  });
  if (!rows.some((row) => row.code)) throw new UserError('answer-no-codes', { sheetName: name });
  return {
    code,
    rows,
    missing: columns
      .flatMap(({ key, proposed, shown }): [MissingColumn['kind'], string, number][] => [
        ['proposed', key, proposed],
        ['score', key, shown],
      ])
      .concat([['reason', '', reason]])
      .flatMap(([kind, indicator, place]) => (place < 0 ? [{ kind, indicator }] : [])),
  };
}
