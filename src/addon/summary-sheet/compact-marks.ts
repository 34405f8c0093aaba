// Fits the marks of all blocks into what a sheet's metadata takes: long tables are looked at less closely.
import { shortHash } from './cell-hash';
import type { BlockMark } from './mark';

/** Characters for the hashes of all blocks. A sheet takes 30,000 for everything, and a mark being renewed is there once. */
const room = 20_000;

const size = ({ hashes }: BlockMark): number => hashes.reduce((sum, hash) => sum + hash.length + 3, 0);

/** Row by row where cell by cell is too much, the longest block first; what is longer still is not kept. */
export function compactMarks(marks: readonly BlockMark[]): BlockMark[] {
  const fitted = [...marks];
  while (fitted.reduce((sum, mark) => sum + size(mark), 0) > room) {
    const longest = fitted.reduce((best, mark) => (size(mark) > size(best) ? mark : best));
    fitted[fitted.indexOf(longest)] =
      longest.coarse === undefined
        ? { ...longest, coarse: 'rows', hashes: longest.hashes.map(shortHash) }
        : { ...longest, coarse: 'nothing', hashes: [] };
  }
  return fitted;
}
