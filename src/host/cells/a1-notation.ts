// A1 and R1C1 notation as scripts and people write it.
import { columnNumber } from '../../files/a1';

/** A rectangle as written: `null` where a side is open (`B:D` has no rows, `5:7` no columns). All from 1. */
export interface ParsedRange {
  sheet: string | null;
  top: number | null;
  left: number | null;
  bottom: number | null;
  right: number | null;
}

/** `B2:D5`, `$B$2`, `B:D`, `5:7`, `B2:D`, `R2C3`, `R2C3:R4C5`, each with or without a sheet; corners in any order; null if none of these. */
export function parseRange(notation: string): ParsedRange | null {
  const bang = notation.lastIndexOf('!');
  const sheet = bang > 0 ? unquoted(notation.slice(0, bang)) : null;
  const ends = notation
    .slice(bang + 1)
    .trim()
    .split(':');
  if (ends.length > 2) return null;
  const corners = ends.map(parseCorner);
  const first = corners[0];
  const last = corners[corners.length - 1];
  if (!first || !last) return null;
  if (ends.length === 1 && (first.row === null || first.column === null)) return null;
  const [top, bottom] = ordered(first.row, last.row);
  const [left, right] = ordered(first.column, last.column);
  if ((top === null && left === null) || top === 0 || left === 0) return null;
  return { sheet, top, left, bottom, right };
}

function unquoted(name: string): string {
  return name.startsWith("'") && name.endsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function parseCorner(text: string): { row: number | null; column: number | null } | null {
  const r1c1 = /^R(\d+)C(\d+)$/i.exec(text);
  if (r1c1) return { row: Number(r1c1[1]), column: Number(r1c1[2]) };
  const a1 = /^\$?([A-Za-z]{1,3})?\$?(\d{1,8})?$/.exec(text);
  if (!a1 || (!a1[1] && !a1[2])) return null;
  return { row: a1[2] ? Number(a1[2]) : null, column: a1[1] ? columnNumber(a1[1]) : null };
}

/** Open at the far end where only one side is given, as in `B2:D`. */
function ordered(a: number | null, b: number | null): [number | null, number | null] {
  if (a === null || b === null) return [a ?? b, null];
  return a <= b ? [a, b] : [b, a];
}
