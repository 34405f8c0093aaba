// Tells a municipality's row from the rows that only look like one.
import { type CellValue, isBlank, textOf } from './cells';
import type { MethodWords } from './method-words';
import { comparable } from './names';
import { type Place, placeOf } from './oblasts';
import {
  isCountry,
  isFootnote,
  isHeading,
  isOrdinal,
  isPageBreak,
  isTableHead,
  numbersColumns,
  sectionName,
  sumKind,
} from './row-words';

export type SkipReason = 'blank' | 'section' | 'subtotal' | 'total' | 'average' | 'header' | 'footnote' | 'set-aside';

export interface SkippedRow {
  row: number;
  reason: SkipReason;
  text: string;
}

/** What a row is: a municipality (`null`), or why it is skipped. */
export interface RowKind {
  skip: SkipReason | null;
  /** The place that it heads: that of the rows below. */
  place?: Place & { text: string };
  /** It bears that name beside numbers: whether they are sums, the rows beside it tell. */
  maySum?: true;
  /** Another table begins here, whose totals are not those of the scores. */
  isOtherTable?: true;
}

export interface RowCells {
  /** From the table's left edge to the last column of a place, without the scores. */
  labels: readonly CellValue[];
  /** Between these and the first score: a sum may be labelled there in a row without a name. */
  between: readonly CellValue[];
  scores: readonly CellValue[];
  name: CellValue;
  /** The cells of these columns, '' where there is no such column. */
  oblast: CellValue;
  raion: CellValue;
}

/** The header's texts over the labels and over the scores. */
export interface HeaderOver {
  labels: readonly string[];
  scores: readonly string[];
}

export function rowKind(cells: RowCells, header: HeaderOver, ofMethod: MethodWords): RowKind {
  const { labels, scores, name, oblast, raion } = cells;
  const filled = scores.filter((value) => !isBlank(value));
  const scored = filled.length > 0;
  if (repeatsHeader(cells, header)) return { skip: 'header' };
  if (!isBlank(name) && numbersColumns([...labels, ...scores])) return { skip: 'header' };
  const texts = labels.filter((value) => typeof value === 'string' && !isBlank(value)).map(textOf);
  const words = texts.filter((text) => !isOrdinal(text));
  const between = isBlank(name) && scored ? cells.between.map(textOf) : [];
  for (const text of [...words, ...between]) {
    const sum = sumKind(comparable(text)) ?? (ofMethod.isOne(text) ? 'average' : null);
    if (sum) return { skip: sum === 'total' && hasOwnPlace(cells, text) ? 'subtotal' : sum };
  }
  const [text] = words;
  if (text !== undefined && isTableHead(comparable(text))) return { skip: 'header', isOtherTable: true };
  if (text === undefined) {
    return { skip: scored || [name, oblast, raion].some((value) => !isBlank(value)) ? null : 'blank' };
  }
  const bare = sectionName(text);
  const normal = comparable(bare);
  // «Лейлекский район» with dashes in the scores heads its rows as it would with nothing in them.
  if (scored && !(filled.every(isDash) && placeOf(bare)?.said)) {
    return words.length === 1 && textOf(name) === text ? placeSum(bare, normal) : { skip: null };
  }
  if (isPageBreak(normal)) return { skip: 'header' };
  if (isFootnote(text)) return { skip: 'footnote' };
  if (words.length > 1) return { skip: isBlank(name) && !isBlank(oblast) && !isBlank(raion) ? 'section' : null };
  if (isHeading(comparable(text)) || isCountry(normal)) return { skip: 'section' };
  const found = placeOf(bare);
  if (found) return { skip: 'section', place: { ...found, text: bare } };
  // Only the place is filled in: it heads the rows below.
  if (!isBlank(oblast)) return { skip: 'section', place: { level: 'oblast', key: normal, text } };
  if (!isBlank(raion)) return { skip: 'section', place: { level: 'raion', key: normal, text } };
  return { skip: null };
}

/** «Итого» beside an oblast is that oblast's. */
const hasOwnPlace = ({ oblast, raion }: RowCells, label: string): boolean =>
  [oblast, raion].some((place) => !isBlank(place) && textOf(place) !== label && !isCountry(comparable(textOf(place))));

const isDash = (value: CellValue): boolean => typeof value === 'string' && /^[-–—−]+$/.test(textOf(value));

/** Sums of places, as in books of statistics. */
function placeSum(text: string, normal: string): RowKind {
  if (isCountry(normal)) return { skip: 'total' };
  const place = placeOf(text);
  return place?.said ? { skip: null, place: { ...place, text }, maySum: true } : { skip: null };
}

/** One level of the header, or all of it, repeated on a later page. */
function repeatsHeader({ labels, scores }: RowCells, header: HeaderOver): boolean {
  // A municipality has something other than a header's words in its first score, a blank included.
  if (typeof scores[0] !== 'string' || isBlank(scores[0])) return false;
  const cells = [...labels.map((value, index) => [value, header.labels[index] ?? ''] as const)];
  cells.push(...scores.map((value, index) => [value, header.scores[index] ?? ''] as const));
  return cells.every(([value, over]) => isBlank(value) || isPartOf(value, over));
}

function isPartOf(value: CellValue, header: string): boolean {
  if (typeof value !== 'string') return false;
  const [whole, part] = [comparable(header), comparable(value)];
  // «№» alone has nothing that could be compared.
  return part === '' ? textOf(value) === header : whole.startsWith(part) || whole.endsWith(part);
}
