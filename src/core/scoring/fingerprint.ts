// A short mark of what was scored and by which method: the same whatever the order of the rows.
import type { Table } from '../table/table';
import { ScoreKind } from '../table/score-cell';

/** Eight hexadecimal digits, "7f3a-19c2", of the method's version and every municipality's key and parsed scores. */
export function fingerprint(table: Table): string {
  const lines = table.keys().map((key, unit) => {
    const scores = table.kinds.map((kinds, indicator) => {
      const kind = kinds[unit] ?? ScoreKind.empty;
      // A score that cannot be used is told from a missing one by its kind, not by what exactly stands there.
      return kind <= ScoreKind.decimalComma ? String(table.scores[indicator]?.[unit]) : `!${kind}`;
    });
    return `${key}=${scores.join(',')}`;
  });
  lines.sort();
  let hash = fnvStart;
  hash = fnv(hash, `${table.method.id} ${table.method.version}\n`);
  for (const line of lines) hash = fnv(hash, line + '\n');
  const hex = (hash >>> 0).toString(16).padStart(8, '0');
  return `${hex.slice(0, 4)}-${hex.slice(4)}`;
}

// FNV-1a, 32 bits, over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/).
const fnvStart = 0x811c9dc5;
function fnv(start: number, text: string): number {
  let hash = start;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    hash = Math.imul(hash ^ (code & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (code >>> 8), 0x01000193);
  }
  return hash;
}
