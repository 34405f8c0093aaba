// How wide a text is and how many lines it takes, estimated, because no layer that draws a report can measure.

/** Widths of Arial's letters in hundredths of the font size; letters not listed are taken as wide ones. */
const widths: [number, string][] = [
  [22, "'ijl|іӀ"],
  [28, ' !,./:;I[]\\ft\u00a0І'],
  [35, '()-`r{}·“”"*г'],
  [47, 'ктз^'],
  [50, 'Jcksvxyzсухүэ'],
  [54, 'чьвГпян'],
  [57, '#$0123456789?L_abdeghnopquаеийорёөҮ«»–бцң≥'],
  [60, '+<=>~Кдл−×ЗFTZТъ'],
  [67, 'УБЛЬ&ABEKPSVXYАВЕРХЧжЁДм'],
  [74, 'CDHNRUwИЙНПСЭЯыҢЦюФ'],
  [80, 'GOQОӨЪшфщ'],
  [92, 'MmМ%ЫЖШWЩ'],
  [105, '—…Ю@№'],
];

const widthOf = new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

/** Pixels that a text takes in Arial at this size; a bold one takes some 7 % more. */
export function textWidth(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += widthOf.get(letter) ?? 80;
  return ((sum * size) / 100) * (bold ? 1.07 : 1);
}

/** The text broken into lines no wider than this many pixels: at spaces, and inside words that are too long. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (textWidth(longer, size, bold) <= width) {
        line = longer;
        continue;
      }
      if (line !== '') lines.push(line);
      const pieces = breakWord(word, width, size, bold);
      lines.push(...pieces.slice(0, -1));
      line = pieces[pieces.length - 1] ?? '';
    }
    lines.push(line);
  }
  return lines;
}

/** Pieces of a word that each fit: after a hyphen where there is one, else wherever the width ends. */
function breakWord(word: string, width: number, size: number, bold: boolean): string[] {
  if (textWidth(word, size, bold) <= width) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && textWidth(piece + letter, size, bold) > width) {
      const hyphen = piece.lastIndexOf('-') + 1;
      pieces.push(hyphen > 0 ? piece.slice(0, hyphen) : piece);
      piece = hyphen > 0 ? piece.slice(hyphen) : '';
    }
    piece += letter;
  }
  pieces.push(piece);
  return pieces;
}

/** The first lines of a text, the last of them ending in an ellipsis where something was left out. */
export function clampText(text: string, width: number, size: number, lines: number): string[] {
  const all = wrapText(text, width, size);
  if (all.length <= lines) return all;
  const kept = all.slice(0, lines);
  let last = `${kept[lines - 1] ?? ''}…`;
  while (last.length > 1 && textWidth(last, size) > width) last = `${last.slice(0, -2)}…`;
  return [...kept.slice(0, -1), last];
}
