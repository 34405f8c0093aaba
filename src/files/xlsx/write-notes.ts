// Notes of a sheet: their texts are one part, the boxes that they are shown in another.

import { columnLetters } from '../a1';
import { withUsualPrefixes } from '../box-prefixes';
import { addRelation, partText, relationsOf, setPart, setRelations, type Package } from './package-parts';
import { PartXml } from './part-xml';
import { textOf } from './shared-strings';
import { texts } from './sheet-snapshot';
import { textXml } from './write-cell';
import type { SheetData } from '../workbook';
import { attributesOf, cutElements, unprefixed } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const COMMENTS = 'application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml';
const VML = 'application/vnd.openxmlformats-officedocument.vmlDrawing';
const NEW_BOXES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

/** Notes of a file by cell. */
export function readNotes(xml: string): Map<string, { text: string; xml: string }> {
  return new Map(
    cutElements(unprefixed(xml), 'comment').map((piece) => [
      attributesOf(piece.slice(0, piece.indexOf('>')))['ref'] ?? '',
      { text: textOf(piece), xml: piece },
    ]),
  );
}

/** Writes the sheet's notes anew, but for those that say what they said; gives the sheet's element for their boxes. */
export function writeNotes(file: Package, path: string, sheet: SheetData, element: string): string {
  const { parts } = file;
  const relations = relationsOf(parts, path).filter(({ type }) => type !== 'threadedComment');
  setRelations(parts, path, relations);
  const old = (type: string): string | undefined => relations.find((relation) => relation.type === type)?.target;
  const now = texts(sheet, 'note').map(([place, text]) => {
    const [row, column] = place.split(',').map(Number) as [number, number];
    return { ref: columnLetters(column) + row, row, column, text };
  });
  const comments = old('comments') ?? file.freePath('xl/comments', '.xml', COMMENTS);
  const before = readNotes(partText(parts, comments));
  const part = new PartXml(
    unprefixed(partText(parts, comments)) ||
      `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><comments xmlns="${MAIN}"><authors><author></author></authors><commentList/></comments>`,
  );
  const list = now.map(({ ref, text }) => {
    const known = before.get(ref);
    return known?.text === text
      ? known.xml
      : `<comment ref="${ref}" authorId="0"><text>${textXml(text)}</text></comment>`;
  });
  part.set('commentList', `<commentList>${list.join('')}</commentList>`);
  setPart(parts, comments, part.toString());
  if (!old('comments')) addRelation(parts, path, 'comments', comments);

  const boxes = old('vmlDrawing') ?? file.freePath('xl/drawings/vmlDrawing', '.vml', VML);
  const shown = new Set<string>();
  const kept = (withUsualPrefixes(partText(parts, boxes)) || NEW_BOXES).replace(
    /<v:shape\s[\s\S]*?<\/v:shape>/g,
    (shape) => {
      if (!/ObjectType="Note"/.test(shape)) return shape;
      const at = (name: string): number => Number(new RegExp(`<x:${name}>\\s*(\\d+)`).exec(shape)?.[1] ?? -1) + 1;
      const ref = columnLetters(at('Column')) + at('Row');
      if (shown.has(ref) || !now.some((note) => note.ref === ref)) return '';
      shown.add(ref);
      return shape;
    },
  );
  let id = 5000;
  const added = now
    .filter(({ ref }) => !shown.has(ref))
    .map(({ row, column }) => boxXml(row, column, `_x0000_s${++id}`));
  setPart(
    parts,
    boxes,
    kept.replace('</xml>', () => `${added.join('')}</xml>`),
  );
  if (old('vmlDrawing')) return element;
  return `<legacyDrawing r:id="${addRelation(parts, path, 'vmlDrawing', boxes)}"/>`;
}

const boxXml = (row: number, column: number, id: string): string =>
  `<v:shape id="${id}" type="#_x0000_t202" style="position:absolute;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow color="black" obscured="t"/><v:textbox/>` +
  `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${column}, 15, ${row - 1}, 2, ${column + 2}, 31, ${row + 3}, 1</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`;
