// How tall a row has to be for its texts, where nobody has set it: LibreOffice does not find out by itself on opening.
import type { Cell, SheetData } from '../workbook';
import { textWidth } from './text-width';

const lineHeight = 1.6;
const padding = 5;
/** As rows are where nothing is said. */
const usual = 21;

/** Pixels; undefined where the usual height will do. */
export function wrappedHeight(sheet: SheetData, row: number): number | undefined {
  const cells: readonly (Cell | undefined)[] = sheet.rows[row - 1] ?? [];
  let height = usual;
  cells.forEach((cell, index) => {
    const { fontSize: size = 10, wrap } = cell?.style ?? {};
    if (!wrap || typeof cell?.value !== 'string' || isMerged(sheet, row, index + 1)) return;
    const lines = lineCount(cell.value, (sheet.columnWidths.get(index + 1) ?? 100) - padding, size);
    height = Math.max(height, Math.ceil(lines * size * lineHeight) + padding);
  });
  return height > usual ? height : undefined;
}

/** Text in a merge does not make its row taller. */
const isMerged = ({ merges }: SheetData, row: number, column: number): boolean =>
  merges.some((merge) => merge.row === row && merge.column === column);

function lineCount(text: string, width: number, size: number): number {
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(/(?<=[\s-])/)) {
      const length = textWidth(word.trimEnd(), size);
      if (used > 0 && used + length > width) {
        lines += 1;
        used = 0;
      }
      // A word that is too long goes on in the next line.
      lines += Math.floor(length / width);
      used = (used + length) % width;
      if (word !== word.trimEnd()) used += 0.3 * size;
    }
  }
  return lines;
}
