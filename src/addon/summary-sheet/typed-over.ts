// What somebody typed into our cells since we wrote them, and what would replace it.
import type { PlacedBlock, PlacedPlan } from '../../report/placed';
import type { TypedOver } from '../api';
import { letters } from './a1-ranges';
import { cellHash, hashAt, rowKey } from './cell-hash';
import { contents } from './contents';
import type { StandingBlock } from './find';

/** None where a cell holds what we wrote, or what we are about to write. */
export function typedOver(
  sheetName: string,
  standing: readonly StandingBlock[],
  { blocks, language }: PlacedPlan,
): TypedOver[] {
  const comma = language === 'en' ? '.' : ',';
  return standing.flatMap((block) => {
    const next = blocks.find(({ id }) => id === block.mark.id);
    const values = next ? contents(next) : [];
    const { coarse, columns } = block.mark;
    if (coarse === 'nothing') return [];
    const written = writtenRows(block);
    return block.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const now = cellHash(value);
        const before = written[r];
        const asWritten =
          before === null || !coarse
            ? now === (before === null ? cellHash('') : hashAt(before ?? '', c))
            : value === '' || before === rowKey(coarse, row.slice(0, columns));
        if (asWritten) return [];
        if (before !== null && now === cellHash(values[r]?.[c] ?? '')) return [];
        const cell = letters(c + 1) + (block.row + r);
        return [{ sheetName, cell, old: asRead(value, comma), new: next ? shownAt(next, r, c) : '' }];
      }),
    );
  });
}

/** For each row that the block takes now, the hashes it was written with; null for one that was inserted since. */
function writtenRows({ mark, values }: StandingBlock): (string | null)[] {
  const now = values.map((row) => rowKey(mark.coarse, row.slice(0, mark.columns)));
  const written: (string | null)[] = [];
  let next = 0;
  for (const [row, before] of sameRows(now, mark.hashes)) {
    // Between two rows that are the same, rows are taken one by one; what is left over was inserted, or was deleted.
    while (written.length < row) written.push(next < before ? (mark.hashes[next++] ?? null) : null);
    if (row < now.length) written.push(mark.hashes[before] ?? null);
    next = before + 1;
  }
  return written;
}

/** The longest sequence of rows that stand in both, in order, and an end beyond both. */
function sameRows(now: readonly string[], before: readonly string[]): [number, number][] {
  const lengths = now.map(() => new Array<number>(before.length + 1).fill(0));
  lengths.push(new Array<number>(before.length + 1).fill(0));
  for (let n = now.length - 1; n >= 0; n--) {
    for (let b = before.length - 1; b >= 0; b--) {
      const without = Math.max(lengths[n + 1]![b]!, lengths[n]![b + 1]!);
      lengths[n]![b] = now[n] === before[b] ? 1 + lengths[n + 1]![b + 1]! : without;
    }
  }
  const pairs: [number, number][] = [];
  let [n, b] = [0, 0];
  while (n < now.length && b < before.length) {
    if (now[n] === before[b]) pairs.push([n++, b++]);
    else if (lengths[n + 1]![b]! >= lengths[n]![b + 1]!) n += 1;
    else b += 1;
  }
  return [...pairs, [now.length, before.length]];
}

const shownAt = (block: PlacedBlock, row: number, column: number): string =>
  block.cells.find((cell) => cell.row === row && cell.column === column)?.shown ?? '';

const asRead = (value: unknown, comma: string): string =>
  typeof value === 'number' ? String(value).replace('.', comma) : String(value);
