// The part of a sheet's XML behind its cells: an ordered row of elements, some of the library's, some of the file's, some ours.

import { cutElements, innerXml } from './xml';

/** The order that the format prescribes, of those that are written. */
const ORDER = [
  'sheetProtection',
  'protectedRanges',
  'autoFilter',
  'mergeCells',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'printOptions',
  'pageMargins',
  'pageSetup',
  'headerFooter',
  'rowBreaks',
  'colBreaks',
  'ignoredErrors',
  'drawing',
  'legacyDrawing',
  'tableParts',
  'extLst',
] as const;

export type TailElement = (typeof ORDER)[number];
export type Tail = Partial<Record<TailElement, string>>;

/** The elements of a tail by name. */
export function readTail(xml: string): Tail {
  const tail: Tail = {};
  let rest = xml;
  for (const name of ORDER) {
    const pieces = cutElements(rest, name);
    if (pieces.length === 0) continue;
    tail[name] = pieces.join('');
    // Rules have extension lists of their own, which are not the sheet's.
    for (const piece of pieces) rest = rest.replace(piece, '');
  }
  return tail;
}

export function tailXml(tail: Tail): string {
  return `</sheetData>${ORDER.map((name) => tail[name] ?? '').join('')}</worksheet>`;
}

/** What of a file's tail goes into the written one as it is. */
export function keptTail(original: Tail): Tail {
  const kept: Tail = {};
  const asIs = [
    'protectedRanges',
    'printOptions',
    'pageMargins',
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'ignoredErrors',
  ] as const;
  for (const name of asIs) if (original[name]) kept[name] = original[name];
  // A printer's own settings are in a part that is not kept.
  if (original.pageSetup) kept.pageSetup = original.pageSetup.replace(/ r:id="[^"]*"/, '');
  const extensions = cutElements(innerXml(original.extLst ?? ''), 'ext').filter(
    (piece) => !/ r:id="/.test(piece) && !piece.includes('<x14:dataValidations'),
  );
  if (extensions.length > 0) kept.extLst = `<extLst>${extensions.join('')}</extLst>`;
  return kept;
}
