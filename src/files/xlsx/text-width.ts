// How wide a text is in Arial, near enough to tell whether it fits.

/** Widths in Arial as parts of the font size; all others are as wide as an a. */
const widths: [number, RegExp][] = [
  [0.3, /[\s!'(),.:;I[\]fijlrt|гІ"-]/],
  [0.48, /[ктзсухчьJcksvxyz]/],
  [0.69, /[A-ZА-ЯЁҢӨҮжмыw]/],
];
const widest = /[MWm@%МЖШЩЮФшщюф—…№]/;

/** In pixels; the size in points. */
export function textWidth(text: string, size: number): number {
  let sum = 0;
  for (const letter of text)
    sum += widest.test(letter) ? 0.85 : (widths.find(([, letters]) => letters.test(letter))?.[0] ?? 0.56);
  return (sum * size * 4) / 3;
}
