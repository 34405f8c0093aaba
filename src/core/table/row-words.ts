// Words by which a row is known to be no municipality: totals, averages, headings, footnotes. All made comparable first.
import { type CellValue, isBlank, textOf } from './cells';
import { placeOf } from './oblasts';

const end = '(?= |$)';
const starts = (words: string): RegExp => new RegExp(`^(${words})${end}`, 'u');

const total = starts(
  'итого|всего|общ\\p{L}* (итог|сумма|балл|количество)|жыйынтыгы|жыйынтык|жалпы|жалпысынан|бардыгы|баардыгы|баары|totals?|grand total|sum|overall|' +
    'сумма|суммасы',
);
const subtotal = starts(
  'подытог|подитог|промежуточн\\p{L}* итог|subtotal|(итого|всего) (на|по) (странице|листу|листе)',
);
/** Averages, extremes, counts and shares: figures of the table, of no municipality. */
const average = starts(
  'средн\\p{L}*(?= (балл|знач|по|оценк|показат|арифм)|$)|ср(?= (балл|знач|оценк|показат|арифм)|$)|в среднем|орточо|average|mean|' +
    'медиана|median|максимал\\p{L}*|максимум|минимал\\p{L}*|минимум|эн жогорку|эн томонку|maximum|minimum|' +
    '(макс|мин|max|min)(?= (балл|знач|score)|$)|количество|кол во|доля|удельный вес|процент|от максим\\p{L}*|к итогу|саны|улушу|number of|share of|percent\\p{L}*',
);
const averageWord = /^средн(ий|ее|яя|ие)$/;

/** «Среднее» alone: a row of averages, or a place of that name. */
export const isAverageWord = (normal: string): boolean => averageWord.test(normal);

/** Kyrgyz puts the word last: «Баткен облусу боюнча жыйынтыгы». */
const totalWithin = new RegExp(`(^| )(итого|всего|жыйынтыгы|жыйынтык|бардыгы|баардыгы|баары|суммасы|totals?)${end}`);
const totalLast = / (жыйынтыгы|жыйынтык|бардыгы|баардыгы|баары|суммасы)$/;
const averageLast = / (орточо|орточо балл|орточосу|саны|улушу)$/;
const country =
  /^(по |боюнча )?(кыргыз\p{L}* )?(республик\p{L}*|респ)( боюнча)?$|^кыргызстан$|^kyrgyz republic$|^kyrgyzstan$/u;

/** The whole country, as a line of statistics names it. */
export const isCountry = (normal: string): boolean => country.test(normal);

/** What kind of sum or average a label says its row is. */
export function sumKind(normal: string): 'total' | 'subtotal' | 'average' | null {
  if (subtotal.test(normal)) return 'subtotal';
  if (average.test(normal) || averageLast.test(normal)) return 'average';
  const within = totalWithin.test(normal);
  if (!within && !total.test(normal)) return null;
  if (placeIn(normal)) return 'subtotal';
  return total.test(normal) || totalLast.test(normal) || isCountry(normal.replace(totalWithin, '').trim())
    ? 'total'
    : null;
}

const placeIn = (normal: string): boolean =>
  normal.split(' ').some((_, index, words) => placeOf(words.slice(index).join(' ')) !== null);

const beginsLikeSum =
  /^\s*(ит|[вb][сc]|[оo]б|[сc][рpуy]|жы|ж[аa]|б[аa]|[оo]р|to|gr|av|[мm][еeaаиi]|[вb] |п[оoрp]|рес|э[нң]|кыр|ky|кол|дол|уд|num|sha|per|%)/i;

/**
 * How the words begin that make a sum of a text wherever they stand in it. By letter code, for the first, second and third letter: a
 * bit for each word that has it there, or a Latin letter that looks the same.
 */
const beginnings = 'обл бою все ито рес жый орт сум сан улу үлү tot obl рай р-н'.split(' ');
/** The last two make a sum of a name only: in a column of raions they stand in every row. */
const inAnyLabel = (1 << (beginnings.length - 2)) - 1;
const latin: Record<string, string> = { о: 'o', с: 'c', е: 'e', р: 'p', у: 'y', а: 'a', т: 't' };
const lettersAt = [0, 1, 2].map((at) => {
  const bits = new Uint16Array(0x500);
  beginnings.forEach((word, index) => {
    const letter = word.charAt(at);
    for (const like of [letter, latin[letter] ?? letter]) {
      for (const code of [like, like.toUpperCase()]) bits[code.charCodeAt(0)]! |= 1 << index;
    }
  });
  return bits;
}) as [Uint16Array, Uint16Array, Uint16Array];

/** Whether one of the words begins in a text. Letter by letter: a table has millions of names, and in few one does. */
function mayHoldSum(text: string, mask: number): boolean {
  const [first, second, third] = lettersAt;
  for (let index = 0; index < text.length - 2; index++) {
    const bits = first[text.charCodeAt(index)]!;
    if (bits > 0 && (bits & second[text.charCodeAt(index + 1)]! & third[text.charCodeAt(index + 2)]! & mask) > 0)
      return true;
  }
  return false;
}

/** A cheap first look: every label of a sum, an average or an oblast passes, and few others. */
export const mayBeSum = (text: string, isName: boolean): boolean =>
  beginsLikeSum.test(text) || mayHoldSum(text, isName ? ~0 : inAnyLabel);

const footnote =
  /^\s*(\*|[¹²³]|\d{1,2}\)|примечани|источник|эскертүү|булак(тар|тары)?\s*:|note|source|исполнител|глава |секретар|начальник|заместител|зам\. |ответственн|тел(ефон)?[.:]|м\. ?п\.|\d{1,2}[. ](\d{1,2}|[а-я]+)[. ]\d{4}|составил|подпис|директор|председател|төрага|эксперт(ы|тер|\s*:)|комисси|сводн|распределени|таблица \d|(дата|күнү|date)\s*:|утвержд|согласован|аткаруучу|түзгөн|prepared by|шкала|условные обознач|легенда|критери|расшифров|шарттуу белги|legend|scale|\d\s*[–—=-]\s)/i;

/** A sentence this long with no score beside it is a footnote, not a name. */
const footnoteWords = 9;

/** Of a row without scores. */
export const isFootnote = (text: string): boolean =>
  footnote.test(text) || text.includes('___') || text.split(' ').length >= footnoteWords;

const pageBreak = /^(продолжение|окончание)( таблицы| приложения|$)|^таблицанын уландысы$|^continued/;

/** What a table says where it goes on over a page. */
export const isPageBreak = (normal: string): boolean => pageBreak.test(normal);

const heading =
  /^((в том числе|в т ч|из них|анын ичинде|including|of which)( по .*)?|города( .* значения)?|шаарлар|айыл аймактары|аи?ыльные аи?маки|айылные аймаки|аильные округа|сельские округа|муниципалитеты|towns|municipalities)$/;

const tableHead = /^(категория|класс|категория политики|саясаттын категориясы|class|category)$/;

/** What heads a second table, of classes and their counts, below the first. */
export const isTableHead = (normal: string): boolean => tableHead.test(normal);

/** Words that only divide a table, without naming a place. */
export const isHeading = (normal: string): boolean => heading.test(normal);

/** A row that numbers the columns: «1, 2, 3, 4», «(1) (2) …», «А, Б, 1, 2 …», «6=3+4+5» for a column of sums. */
export function numbersColumns(cells: readonly CellValue[]): boolean {
  const marks = cells.filter((value) => !isBlank(value)).map((value) => columnMark(textOf(value)));
  const letters = marks.findIndex((mark) => mark !== 0);
  const numbers = marks.slice(letters);
  if (marks.length < 4 || letters < 0 || (numbers[0] !== 1 && numbers[0] !== letters + 1)) return false;
  return numbers.every((mark, index) => index === 0 || mark > (numbers[index - 1] ?? NaN));
}

/** The number that a cell gives to its column; 0 for a lone letter, NaN for anything else. */
function columnMark(text: string): number {
  if (/^\p{Lu}$/u.test(text)) return 0;
  return Number(/^\(?(\d{1,2})\)?(?=$| ?=)/.exec(text)?.[1]);
}

/** An order number of a section, «III.», or of a row. */
export const isOrdinal = (text: string): boolean => /^([IVXХ]+|\d+)[.)]?$/.test(text);

/** A section's words without its number and what only leads over to its rows: «II. Баткенская область, в том числе:». */
export const sectionName = (text: string): string =>
  text
    .replace(/^([IVXХ]+|\d+)[.)]\s*/, '')
    .replace(/[,;:]?\s*(в том числе|в т\.? ?ч|из них|анын ичинде|including|of which)?[\s:,.]*$/i, (tail) =>
      /^\.$/.test(tail) ? tail : '',
    );
