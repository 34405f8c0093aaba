// Which columns of a partner sheet go and which come, so that ours stand first and side by side, and partners' cells stay whole.
import { a1, columnLetter } from '../../../core/table/cells';
import { isValueTag, type Standing, valueTag } from './partner-standing';
import { partKey } from './partner-mark';
import { addMark } from '../../document/marks';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

export interface ColumnMove {
  /** Delete so many columns from here on, or insert so many before it. */
  what: 'delete' | 'insert';
  at: number;
  count: number;
}

export interface PartnerLayout {
  moves: ColumnMove[];
  /** What each column will be for, from the first on. */
  tags: string[];
  /** Tags that have to be set. */
  fresh: string[];
  /** Columns for proposals that were to go, but hold something that partners wrote. */
  kept: boolean;
}

/**
 * Where ours do not stand there in this order, they are made anew: all in them is.
 *
 * @param values keys of our columns
 * @param owned keys of the columns for partners, and of the codes
 * @param again whether a run before this one broke off: it may have left columns that are nobody's yet
 */
export function partnerLayout(
  standing: Pick<Standing, 'tags' | 'values' | 'header'> | null,
  values: readonly string[],
  owned: readonly string[],
  again = false,
): PartnerLayout {
  const tags = standing ? [...standing.tags] : [];
  const moves: ColumnMove[] = [];
  const fresh: string[] = [];
  const wanted = values.map(valueTag);
  const intact = wanted.every((tag, index) => tags[index] === tag) && !tags.slice(wanted.length).some(isValueTag);
  let kept = false;
  for (let index = tags.length - 1; index >= 0; index--) {
    const tag = tags[index] ?? '';
    const isOwned = tag !== '' && !isValueTag(tag);
    const written = isOwned && tag !== 'code' && hasText(standing, index);
    const left = again && tag === '' && index < tags.length - 1 && !hasText(standing, index, 0);
    const goes = isValueTag(tag) ? !intact : left || (isOwned && !owned.includes(tag) && !written);
    if (isOwned && written && !owned.includes(tag)) kept = true;
    if (!goes) continue;
    tags.splice(index, 1);
    moves.push({ what: 'delete', at: index + 1, count: 1 });
  }
  if (!intact) {
    tags.unshift(...wanted);
    fresh.push(...wanted);
    if (standing) moves.push({ what: 'insert', at: 1, count: wanted.length });
  }
  owned.forEach((tag, index) => {
    if (tags.includes(tag)) return;
    const before = owned
      .slice(0, index)
      .reverse()
      .find((other) => tags.includes(other));
    const at = before === undefined ? wanted.length : tags.indexOf(before) + 1;
    tags.splice(at, 0, tag);
    fresh.push(tag);
    if (standing) moves.push({ what: 'insert', at: at + 1, count: 1 });
  });
  return { moves: joined(moves), tags, fresh, kept };
}

const hasText = (
  standing: Pick<Standing, 'values' | 'header'> | null,
  index: number,
  from = standing?.header ?? 0,
): boolean => (standing?.values ?? []).slice(from).some((row) => String(row[index] ?? '').trim() !== '');

/** Neighbours go in one call. Deletions come from right to left. */
function joined(moves: readonly ColumnMove[]): ColumnMove[] {
  const all: ColumnMove[] = [];
  for (const move of moves) {
    const last = all[all.length - 1];
    if (last?.what === 'delete' && move.what === 'delete' && move.at + move.count === last.at) {
      last.at = move.at;
      last.count += move.count;
    } else all.push({ ...move });
  }
  return all;
}

/** In the order in which they were planned; a sheet is never left without a column. */
export function moveColumns(sheet: Sheet, { moves, tags, fresh }: PartnerLayout): void {
  const short = tags.length - sheet.getMaxColumns();
  for (const { what, at, count } of moves) {
    if (what === 'insert') {
      if (at > sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), count);
      else sheet.insertColumnsBefore(at, count);
    } else {
      if (count >= sheet.getMaxColumns()) sheet.insertColumnsAfter(sheet.getMaxColumns(), 1);
      sheet.deleteColumns(at, count);
    }
  }
  if (moves.length === 0 && short > 0) sheet.insertColumnsAfter(sheet.getMaxColumns(), short);
  for (const tag of fresh) tagPart(sheet, columnLetter(tags.indexOf(tag) + 1), tag);
}

/** @param place letters of a column, or the number of a row */
export function tagPart(sheet: Sheet, place: string, tag: string): void {
  addMark(sheet.getRange(`${place}:${place}`), partKey, tag);
}

export const columnAt = (tags: readonly string[], tag: string): number => tags.indexOf(tag) + 1;

/** A1 of rows of one column, from a row on. */
export const cellsDown = (row: number, column: number, rows: number): string =>
  `${a1(row, column)}:${a1(row + rows - 1, column)}`;
