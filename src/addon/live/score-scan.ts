// How a formula reads a score cell: it looks the cell's text up among the scores that the scale allows.
import { allowedScores, type Method } from '../../core/method/method';
import type { CellValue } from '../../core/table/cells';
import { literal } from '../../wording/as-formula';

/** Reads one scale. Places count from 0 at the scale's lowest score. */
export interface ScoreScan {
  /** How many scores the scale allows. */
  scores: number;
  /** An expression for a cell: an error where no score stands there, else its place in `list`, from 1. */
  position: (cell: string) => string;
  /** Signs that each score takes in `list`. */
  width: number;
  /** What the formula makes of a cell: the score's place, -1 where it sees none, `null` where programs may differ. */
  seen: (value: CellValue) => number | null;
}

const nbsp = '\u00a0';

/**
 * As text, a number in a cell has the decimal mark of the sheet's locale; so do numbers that were typed as text. Either mark is
 * therefore in the list, and whole scores also stand there as "2.0". A date and an error never do. LibreOffice takes TRUE for 1
 * unless it is asked what it is.
 */
export function scoreScan(method: Method): ScoreScan {
  const entries = allowedScores(method).map((score) => `|${writtenForms(score).join('|')}|`);
  const width = Math.max(...entries.map((entry) => entry.length)) + 1;
  const list = entries.map((entry) => entry.padEnd(width)).join('');
  const find = (text: string): number => {
    const at = list.indexOf(`|${text}|`);
    return at < 0 ? -1 : Math.floor(at / width);
  };
  const { min, max } = method.scale;
  return {
    scores: entries.length,
    width,
    position: (cell) =>
      `FIND("|"&TRIM(SUBSTITUTE(IF(ISLOGICAL(${cell});"";${cell});"${nbsp}";" "))&"|";${literal(list)})`,
    seen: (value) => {
      if (typeof value === 'number') return find(digits(value));
      if (typeof value === 'boolean') return -1;
      if (typeof value === 'string') return find(trimmed(value));
      // Some programs give a formula the number of the day. The first days of all are numbers like scores.
      const day = value.getTime() / 86_400_000 + 25_569;
      return day > min - 2 && day < max + 2 ? null : -1;
    },
  };
}

const digits = (value: number): string => String(Number(value.toPrecision(15)));

function writtenForms(score: number): string[] {
  const text = digits(score);
  const decimals = text.includes('.') ? [text, text.replace('.', ',')] : [text, `${text}.0`, `${text},0`];
  return decimals;
}

/** As TRIM does it after no-break spaces were made plain. */
const trimmed = (text: string): string =>
  text
    .replace(/\u00a0/g, ' ')
    .replace(/^ +| +$/g, '')
    .replace(/ {2,}/g, ' ');
