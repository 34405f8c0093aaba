// A score cell, parsed once into what stands there and the score it counts as.
import type { Method } from '../method/method';
import type { CellValue } from './cells';

/** What kind of thing stands in a score cell. The first three count as scores. */
export const ScoreKind = {
  score: 0,
  textNumber: 1,
  decimalComma: 2,
  empty: 3,
  outOfRange: 4,
  offStep: 5,
  date: 6,
  error: 7,
  boolean: 8,
  otherText: 9,
  /** Said to be not assessed: a decision, apart from a score that was forgotten. */
  notAssessed: 10,
  /** A dash, «н/д» and the like: no score, but not said why. */
  placeholder: 11,
  /** A letter that looks like a digit. */
  lookAlike: 12,
} as const;

export type ScoreKind = (typeof ScoreKind)[keyof typeof ScoreKind];

export const isUsable = (kind: ScoreKind): boolean => kind <= ScoreKind.decimalComma;

const odd = /[\s\u00a0\u2007\u202f\u200b\ufeff]/g;
const numberText = /^-?\d+(?:[.,]\d+)?$/;
const notAssessed =
  /^(не оцен|не проводил|оценка не|бааланган эмес|бааланбаган|баа берилген эмес|not (assessed|scored|rated))/i;
const placeholder = /^([-‐‑–—−―.…?]+|н[\s./]*д|нет( данных)?|жок|маалымат жок|n[\s./]*a|no data)\.?$/i;
/** Letters by the digit that they look like. */
const digits = new Map(Object.entries({ О: 0, о: 0, O: 0, o: 0, З: 3, з: 3, l: 1, I: 1 }));
const errors = /^#(N\/A|REF!|DIV\/0!|VALUE!|NAME\?|NUM!|NULL!|ERROR!|SPILL!|CALC!)$/;

/** A dash, «н/д» and the like. */
export const isPlaceholder = (text: string): boolean => placeholder.test(text);

/** The digit that a lone letter looks like; null for other texts. */
export const lookAlikeDigit = (text: string): number | null => digits.get(text.replace(odd, ' ').trim()) ?? null;

/** What the last call of `parseScore` found; a module-level slot, so that a million cells need no million objects. */
export interface ParsedScore {
  kind: ScoreKind;
  /** The score, where the kind is usable; otherwise NaN. */
  value: number;
}

/** Gives a parser for the method's scale. The parser reuses one result object: read it before the next call. */
export function scoreParser(method: Method): (cell: CellValue | undefined) => ParsedScore {
  const { min, max, step } = method.scale;
  const result: ParsedScore = { kind: ScoreKind.empty, value: NaN };

  const give = (kind: ScoreKind, value: number): ParsedScore => {
    result.kind = kind;
    result.value = value;
    return result;
  };
  const number = (value: number, kind: ScoreKind): ParsedScore => {
    // A formula such as =0.7+0.2+0.1 gives 0.9999999999999999 and shows 1; a zero may be -0.
    const shown = Math.round(value * 1e9) / 1e9 + 0;
    if (!(shown >= min && shown <= max)) return give(ScoreKind.outOfRange, NaN);
    const steps = (shown - min) / step;
    if (Math.abs(steps - Math.round(steps)) > 1e-9) return give(ScoreKind.offStep, NaN);
    return give(kind, shown);
  };

  return (cell) => {
    if (typeof cell === 'number') return number(cell, ScoreKind.score);
    if (cell === undefined || cell === '') return give(ScoreKind.empty, NaN);
    if (typeof cell === 'boolean') return give(ScoreKind.boolean, NaN);
    if (typeof cell !== 'string') return give(ScoreKind.date, NaN);
    const text = cell.replace(odd, ' ').trim();
    if (text === '') return give(ScoreKind.empty, NaN);
    if (numberText.test(text)) {
      const comma = text.includes(',');
      return number(Number(text.replace(',', '.')), comma ? ScoreKind.decimalComma : ScoreKind.textNumber);
    }
    if (notAssessed.test(text)) return give(ScoreKind.notAssessed, NaN);
    if (placeholder.test(text)) return give(ScoreKind.placeholder, NaN);
    if (digits.has(text)) return give(ScoreKind.lookAlike, NaN);
    return give(errors.test(text) ? ScoreKind.error : ScoreKind.otherText, NaN);
  };
}
