// The widths of columns in a sheet's XML, with those that have changed.

import { attributesOf, cutElements } from './xml';
import { withAttribute } from './part-xml';
import type { SheetSnapshot } from './sheet-snapshot';
import type { SheetData } from '../workbook';

/** Widths are in characters of the default font, 7 pixels each and 5 around. */
export const pixelsOf = (characters: number): number => Math.round(characters * 7 + 5);
const charactersOf = (pixels: number): string => String(Math.round(((pixels - 5) / 7) * 1000) / 1000);

/** The `cols` element; what is not changed keeps its element. */
export function columnsXml(before: string, sheet: SheetData, was: SheetSnapshot): string {
  const changed = new Set<number>();
  for (const column of [...sheet.columnWidths.keys(), ...was.columnWidths.keys()])
    if (sheet.columnWidths.get(column) !== was.columnWidths.get(column)) changed.add(column);
  for (const column of [...sheet.hiddenColumns, ...was.hiddenColumns])
    if (sheet.hiddenColumns.has(column) !== was.hiddenColumns.has(column)) changed.add(column);
  if (changed.size === 0) return before;
  const pieces: { from: number; to: number; xml: string }[] = cutElements(before, 'col').map((xml) => ({
    from: Number(attributesOf(xml)['min']),
    to: Number(attributesOf(xml)['max']),
    xml,
  }));
  for (const column of changed) {
    if (column > sheet.columnCount) continue;
    const at = pieces.findIndex(({ from, to }) => from <= column && column <= to);
    const old = at < 0 ? undefined : pieces[at]!;
    let xml = old?.xml ?? '<col/>';
    const isHidden = sheet.hiddenColumns.has(column);
    // Some programs hide a column by a width of 0 as well.
    const unseen = !isHidden && Number(attributesOf(xml)['width']) === 0;
    if (!old || unseen || sheet.columnWidths.get(column) !== was.columnWidths.get(column)) {
      xml = withAttribute(xml, 'customWidth', '1');
      xml = withAttribute(xml, 'width', charactersOf(sheet.columnWidths.get(column) ?? 100));
    }
    xml = withAttribute(xml, 'hidden', isHidden ? '1' : null);
    if (old) {
      const beside = [
        { ...old, to: column - 1 },
        { ...old, from: column + 1 },
      ];
      pieces.splice(at, 1, ...beside.filter(({ from, to }) => from <= to));
    }
    pieces.push({ from: column, to: column, xml });
  }
  const elements = pieces
    .sort((a, b) => a.from - b.from)
    .map(({ from, to, xml }) => withAttribute(withAttribute(xml, 'max', String(to)), 'min', String(from)));
  return `<cols>${elements.join('')}</cols>`;
}
