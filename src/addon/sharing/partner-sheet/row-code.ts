// The code by which a municipality's row on a partner sheet is known again, wherever it is sorted, copied or saved to.
import type { Table } from '../../../core/table/table';
import { hasScore } from '../../../core/table/table';

export interface RowCode {
  /** Of the municipality, without its scores. */
  unit: string;
  /** The scores that stood there when the code was written, in the order of the sheet's indicators; null: none. */
  scores: (number | null)[];
}

/**
 * For each row of the table the code of its municipality: a hash of oblast, raion and name, of which nothing can be read. A
 * municipality that stands in the table more than once has a number too.
 */
export function unitCodes(table: Table): string[] {
  const seen = new Map<string, number>();
  return table.keys().map((key) => {
    const hash = hex(key);
    const number = (seen.get(hash) ?? 0) + 1;
    seen.set(hash, number);
    return `t${hash}${number > 1 ? `x${number}` : ''}`;
  });
}

/** By code; `twice`: the table has the municipality more than once, so that nobody can tell which is meant. */
export function unitsByCode(table: Table): Map<string, { unit: number; twice: boolean }> {
  const codes = unitCodes(table);
  const bare = (code: string): string => code.split('x')[0] ?? '';
  const count = new Map<string, number>();
  for (const code of codes) count.set(bare(code), (count.get(bare(code)) ?? 0) + 1);
  return new Map(codes.map((code, unit) => [code, { unit, twice: (count.get(bare(code)) ?? 0) > 1 }]));
}

/** "t7f3a19c2-2-1-_": the municipality, then the scores on which a partner's proposal will rest. */
export const rowCode = ({ unit, scores }: RowCode): string =>
  [unit, ...scores.map((score) => (score === null ? '_' : String(score)))].join('-');

/** The code in a cell; null where there is none. Blanks around it and capitals do not matter. */
export function readRowCode(cell: unknown): RowCode | null {
  const text = String(cell ?? '')
    .trim()
    .toLowerCase();
  const [unit = '', ...scores] = text.split('-');
  if (!/^t[0-9a-f]{8}(x\d+)?$/.test(unit) || !scores.every((score) => /^(_|\d+(\.\d+)?)$/.test(score))) return null;
  return { unit, scores: scores.map((score) => (score === '_' ? null : Number(score))) };
}

/** What stands in the table for these indicators of a municipality, as a row's code keeps it. */
export const scoresOf = (table: Table, unit: number, indicators: readonly number[]): RowCode['scores'] =>
  indicators.map((indicator) => (hasScore(table, unit, indicator) ? (table.scores[indicator]?.[unit] ?? null) : null));

/** FNV-1a, 32 bits. */
function hex(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
