// Words by which a row is known to be no municipality: totals, averages, headings, footnotes. All made comparable first.
import { placeOf } from './oblasts';

const end = '(?= |$)';
const starts = (words: string): RegExp => new RegExp(`^(${words})${end}`, 'u');

const total = starts(
  'итого|всего|общ\\p{L}* (итог|сумма|балл|количество)|жыйынтыгы|жыйынтык|жалпы|жалпысынан|бардыгы|баардыгы|баары|totals?|grand total|sum|overall|' +
    'сумма|суммасы',
);
const subtotal = starts('подытог|подитог|промежуточн\\p{L}* итог|subtotal');
const average = starts(
  'средн\\p{L}*(?= (балл|знач|по|оценк|показат|арифм)|$)|в среднем|орточо|average|mean|медиана|median|' +
    'максимал\\p{L}*|максимум|минимал\\p{L}*|минимум|эн жогорку|эн томонку|maximum|minimum',
);
/** Kyrgyz puts the word last: «Баткен облусу боюнча жыйынтыгы». */
const totalWithin = new RegExp(`(^| )(итого|всего|жыйынтыгы|жыйынтык|бардыгы|баардыгы|баары|totals?)${end}`);
const totalLast = / (жыйынтыгы|жыйынтык|бардыгы|баардыгы|баары)$/;
const averageLast = / (орточо|орточо балл|орточосу)$/;
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

const beginsLikeSum = /^\s*(ит|вс|об|ср|су|жы|жа|ба|ор|to|gr|av|me|ме|в |по|пр|рес|ма|ми|э[нң]|кыр|ky|ma|mi)/i;
const holdsSum = /обл|боюнча|всего|итог|респ|total|oblast/i;

/** How those words begin. By letter code, for the first, second and third letter: a bit for each word that has it there. */
const beginnings = ['обл', 'бою', 'все', 'ито', 'рес', 'tot', 'obl'];
const lettersAt = [0, 1, 2].map((at) => {
  const bits = new Uint8Array(0x500);
  beginnings.forEach((word, index) => {
    for (const letter of [word.charAt(at), word.charAt(at).toUpperCase()]) bits[letter.charCodeAt(0)]! |= 1 << index;
  });
  return bits;
}) as [Uint8Array, Uint8Array, Uint8Array];

/** Whether one of the words begins in a text. Letter by letter: a table has millions of names, and in few one does. */
function mayHoldSum(text: string): boolean {
  const [first, second, third] = lettersAt;
  for (let index = 0; index < text.length - 2; index++) {
    const bits = first[text.charCodeAt(index)]!;
    if (bits > 0 && (bits & second[text.charCodeAt(index + 1)]! & third[text.charCodeAt(index + 2)]!) > 0) return true;
  }
  return false;
}

/** A cheap first look: every label of a sum, an average or an oblast passes, and few others. */
export const mayBeSum = (text: string): boolean =>
  beginsLikeSum.test(text) || (mayHoldSum(text) && holdsSum.test(text));

const footnote =
  /^\s*(\*|[¹²³]|\d{1,2}\)|примечани|источник|эскертүү|булак|note|source|исполнител|составил|подпис|директор|председател|төрага|эксперт(ы|тер)|комисси|(дата|күнү|date)\s*:|утвержд|согласован|аткаруучу|түзгөн|prepared by|шкала|условные обознач|легенда|критери|расшифров|шарттуу белги|legend|scale|\d\s*[–—=-]\s)/i;

/** A sentence this long with no score beside it is a footnote, not a name. */
const footnoteWords = 9;

/** Of a row without scores. */
export const isFootnote = (text: string): boolean => footnote.test(text) || text.split(' ').length >= footnoteWords;

const pageBreak = /^(продолжение|окончание)( таблицы| приложения|$)|^таблицанын уландысы$|^continued/;

/** What a table says where it goes on over a page. */
export const isPageBreak = (normal: string): boolean => pageBreak.test(normal);

const heading =
  /^((в том числе|из них|анын ичинде|including|of which)( по .*)?|города( .* значения)?|шаарлар|айыл аймактары|аи?ыльные аи?маки|айылные аймаки|аильные округа|сельские округа|муниципалитеты|towns|municipalities)$/;

/** Words that only divide a table, without naming a place. */
export const isHeading = (normal: string): boolean => heading.test(normal);

/** An order number of a section, «III.», or of a row. */
export const isOrdinal = (text: string): boolean => /^([IVXХ]+|\d+)[.)]?$/.test(text);

/** A section's words without its number and what only leads over to its rows: «II. Баткенская область, в том числе:». */
export const sectionName = (text: string): string =>
  text
    .replace(/^([IVXХ]+|\d+)[.)]\s*/, '')
    .replace(/[,;:]?\s*(в том числе|из них|анын ичинде|including|of which)?[\s:,.]*$/i, (tail) =>
      /^\.$/.test(tail) ? tail : '',
    );
