// What somebody typed into our cells since we wrote them, and what would replace it.
import type { PlacedBlock, PlacedPlan } from '../../report/place';
import type { TypedOver } from '../api';
import { letters } from './a1-ranges';
import { cellHash, hashAt, rowHash } from './cell-hash';
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
    const written = writtenRows(block);
    return block.values.flatMap((row, r) =>
      row.flatMap((value, c) => {
        const now = cellHash(value);
        const before = written[r];
        if (now === (before === null ? cellHash('') : hashAt(before ?? '', c))) return [];
        if (before !== null && now === cellHash(values[r]?.[c] ?? '')) return [];
        const cell = letters(c + 1) + (block.row + r);
        return [{ sheetName, cell, old: asRead(value, comma), new: next ? shownAt(next, r, c) : '' }];
      }),
    );
  });
}

/** For each row that the block takes now, the hashes it was written with; null for one that was inserted since. */
function writtenRows({ mark, rows, values }: StandingBlock): (string | null)[] {
  const extra = rows - mark.rows;
  if (extra <= 0) return mark.hashes;
  const hashOf = (row: readonly unknown[] | undefined) => rowHash((row ?? []).slice(0, mark.columns));
  const written: (string | null)[] = [];
  let next = 0;
  let inserted = 0;
  for (let row = 0; row < rows; row++) {
    const same = hashOf(values[row]) === mark.hashes[next];
    const comesLater = inserted < extra && values.slice(row + 1).some((later) => hashOf(later) === mark.hashes[next]);
    if (!same && comesLater) {
      written.push(null);
      inserted += 1;
    } else written.push(mark.hashes[next++] ?? null);
  }
  return written;
}

const shownAt = (block: PlacedBlock, row: number, column: number): string =>
  block.cells.find((cell) => cell.row === row && cell.column === column)?.shown ?? '';

const asRead = (value: unknown, comma: string): string =>
  typeof value === 'number' ? String(value).replace('.', comma) : String(value);
