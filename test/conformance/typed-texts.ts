// What becomes of typed texts in sheets of three locales: the table that scripts and the grid are both held to.
import type { Confidence, Locale } from './case';

export interface TypedText {
  text: string;
  /** What `readBack` gives in en_US, ru_RU and de_DE; one for all three where they agree. */
  reads: unknown | [unknown, unknown, unknown];
  confidence: Confidence;
  source: string;
  here?: { gives: unknown; why: string };
  disputed?: { in: Locale; why: string };
}

export const TYPING_LOCALES: readonly Locale[] = ['en_US', 'ru_RU', 'de_DE'];

const TYPED = 'Google Sheets API, ValueInputOption USER_ENTERED: as if typed into the interface';
const EXPECTED = 'our expectation from the locale; nobody has shown it';
const RECORDED = 'gas-fakes test suite @dedcae3';

export const TYPED_TEXTS: readonly TypedText[] = [
  { text: '007', reads: 7, confidence: 'doc', source: TYPED },
  { text: '5%', reads: 0.05, confidence: 'doc', source: TYPED },
  { text: 'TRUE', reads: true, confidence: 'doc', source: TYPED },
  { text: 'ИСТИНА', reads: ['ИСТИНА', true, 'ИСТИНА'], confidence: 'unseen', source: EXPECTED },
  { text: '1e3', reads: 1000, confidence: 'doc', source: TYPED },
  {
    text: '1,5',
    reads: ['1,5', 1.5, 1.5],
    confidence: 'unseen',
    source: EXPECTED,
    disputed: { in: 'en_US', why: 'The comma may be taken for a thousands sign, and give 15.' },
  },
  { text: '1.5', reads: [1.5, 'date 05-01', 'date 05-01'], confidence: 'unseen', source: EXPECTED },
  { text: '2,0', reads: ['2,0', 2, 2], confidence: 'unseen', source: EXPECTED },
  { text: '1/2', reads: ['date 01-02', 'date 02-01', 'date 02-01'], confidence: 'unseen', source: EXPECTED },
  { text: '05.01.2024', reads: ['05.01.2024', 'date 01-05', 'date 01-05'], confidence: 'unseen', source: EXPECTED },
  { text: '2024-01-05', reads: 'date 01-05', confidence: 'doc', source: TYPED },
  { text: '30.02.2024', reads: '30.02.2024', confidence: 'unseen', source: EXPECTED },
  { text: '1,234', reads: [1234, 1.234, 1.234], confidence: 'unseen', source: EXPECTED },
  { text: '1\u00a0234,5', reads: ['1\u00a0234,5', 1234.5, '1\u00a0234,5'], confidence: 'unseen', source: EXPECTED },
  { text: "'007", reads: '007', confidence: 'doc', source: TYPED },
  { text: "'=1+1", reads: '=1+1', confidence: 'doc', source: TYPED },
  { text: '   =SUM(1,2)', reads: '   =SUM(1,2)', confidence: 'live-dual', source: `${RECORDED}, as in values-06` },
  { text: ' 2 ', reads: 2, confidence: 'unseen', source: EXPECTED },
  { text: '+1', reads: 1, confidence: 'doc', source: TYPED },
  { text: '=1+1', reads: 2, confidence: 'doc', source: 'Apps Script reference, Range.setValue' },
  { text: '-', reads: '-', confidence: 'unseen', source: EXPECTED },
  { text: '–', reads: '–', confidence: 'unseen', source: EXPECTED },
  { text: '2 балла', reads: '2 балла', confidence: 'unseen', source: EXPECTED },
  { text: 'О', reads: 'О', confidence: 'unseen', source: EXPECTED },
  {
    text: '$5',
    reads: [5, '$5', '$5'],
    confidence: 'unseen',
    source: EXPECTED,
    here: { gives: '$5', why: 'money is no score: the host does not read currencies' },
  },
];

export function readsIn(row: TypedText, locale: Locale): unknown {
  return Array.isArray(row.reads) ? (row.reads as unknown[])[TYPING_LOCALES.indexOf(locale)] : row.reads;
}

/** A value as the table writes it: a date by month and day alone, since the year may be the present one. */
export function readBack(value: unknown, formatted: (date: GoogleAppsScript.Base.Date) => string): unknown {
  if (Object.prototype.toString.call(value) !== '[object Date]') return value;
  return `date ${formatted(value as GoogleAppsScript.Base.Date)}`;
}
