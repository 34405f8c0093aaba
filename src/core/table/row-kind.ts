// Tells a municipality's row from the rows that only look like one.
import { type CellValue, isBlank, textOf } from './cells';
import { comparable } from './names';
import { type Place, placeOf } from './oblasts';

export type SkipReason = 'blank' | 'section' | 'subtotal' | 'total' | 'average' | 'header' | 'footnote' | 'set-aside';

export interface SkippedRow {
  row: number;
  reason: SkipReason;
  text: string;
}

/** What a row is: a municipality (`null`), or why it is skipped; a section row also gives its place to the rows below. */
export interface RowKind {
  skip: SkipReason | null;
  place?: Place & { text: string };
}

const end = '(?= |$)';
const totalWords = new RegExp(
  `^(итого|всего|общий итог|жыйынтыгы|жыйынтык|жалпы|жалпысынан|бардыгы|баары|total|grand total|сумма|суммасы)${end}`,
);
const averageWords = new RegExp(`^(средн\\p{L}*|орточо|average|mean|медиана|median|mean|в среднем)${end}`, 'u');
const footnoteStart = /^\s*(\*|\d{1,2}\)|примечани|источник|эскертүү|булак|note|source)/i;
const anyTotal = new RegExp(`(^| )(итого|всего|жыйынтыгы|total)${end}`);

/** A sentence this long with no score beside it is a footnote, not a name. */
const footnoteWords = 9;

/**
 * @param labels the row's cells left of the scores, from the table's left edge
 * @param scores its score cells
 * @param place the cell of its oblast column, where there is one
 * @param header the header's texts of the score columns
 */
export function rowKind(
  labels: readonly CellValue[],
  scores: readonly CellValue[],
  place: CellValue | undefined,
  header: readonly string[],
): RowKind {
  const filled = labels.filter((value) => typeof value === 'string' && !isBlank(value)).map(textOf);
  const scored = scores.some((value) => !isBlank(value));
  if (filled.length === 0) return { skip: !scored && labels.every(isBlank) ? 'blank' : null };

  for (const text of filled) {
    const normal = comparable(text);
    if (totalWords.test(normal))
      return { skip: normal.split(' ').length > 2 && placeIn(normal) ? 'subtotal' : 'total' };
    if (averageWords.test(normal)) return { skip: 'average' };
    if (anyTotal.test(normal) && placeIn(normal)) return { skip: 'subtotal' };
  }
  // A header repeated on a later page may repeat its lower level only.
  if (scores.every((value, index) => isTextOf(value, header[index] ?? ''))) return { skip: 'header' };
  const [text] = filled;
  if (scored || text === undefined) return { skip: null };
  if (footnoteStart.test(text) || text.split(' ').length >= footnoteWords) return { skip: 'footnote' };
  if (filled.length === 1) {
    const found = placeOf(text);
    if (found) return { skip: 'section', place: { ...found, text } };
    // Only the oblast is filled in: it heads the rows below.
    if (!isBlank(place)) return { skip: 'section', place: { level: 'oblast', key: comparable(text), text } };
  }
  return { skip: null };
}

const isTextOf = (value: CellValue, header: string): boolean =>
  typeof value === 'string' && !isBlank(value) && comparable(header).endsWith(comparable(textOf(value)));

const placeIn = (normal: string): boolean =>
  normal.split(' ').some((_, index, words) => placeOf(words.slice(index).join(' ')) !== null);
