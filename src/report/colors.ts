// The report's colours: classes by their rank, scores by their place on the scale, and the text that can be read on them.

export const ink = '#1f2328';
export const soft = '#5f6368';
export const line = '#c4c9ce';
export const hair = '#e3e7ea';
const darkText = '#2b1d00';
const lightText = '#ffffff';

/** Told apart by colour-blind readers, and as different greys in print. */
const classAnchors = ['#4f5563', '#e0a030', '#137a70'];
const absentAnchors = ['#c9ced4', '#dfe3e6'];
const presentAnchors = ['#a8d5cd', '#4aa597', '#137a70'];

type Rgb = [number, number, number];

function parse(color: string): Rgb {
  const digits = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!digits) return [128, 128, 128];
  return [parseInt(digits[1]!, 16), parseInt(digits[2]!, 16), parseInt(digits[3]!, 16)];
}

function format(rgb: number[]): string {
  return '#' + rgb.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('');
}

/** The colour at a place between 0 and 1 along the anchors. */
function along(anchors: readonly string[], place: number): string {
  const at = place * (anchors.length - 1);
  const before = Math.min(Math.floor(at), anchors.length - 2);
  const from = parse(anchors[before]!);
  const to = parse(anchors[before + 1]!);
  return format(from.map((part, index) => part + (to[index]! - part) * (at - before)));
}

/** The colour of the class of this rank (0 is the lowest) among so many. A single class has the colour of the highest. */
export function classColor(rank: number, classes: number): string {
  return along(classAnchors, classes === 1 ? 1 : rank / (classes - 1));
}

/** Greys for scores that do not count as present, greens that grow darker for those that do. */
export function scoreColors(scores: readonly number[], presentFrom: number): string[] {
  const absent = scores.filter((score) => score < presentFrom).length;
  const present = scores.length - absent;
  return scores.map((_, index) =>
    index < absent
      ? along(absentAnchors, absent === 1 ? 0 : index / (absent - 1))
      : along(presentAnchors, present === 1 ? 1 : (index - absent) / (present - 1)),
  );
}

function luminance(color: string): number {
  const [r, g, b] = parse(color).map((part) => {
    const share = part / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours after WCAG 2: 1 to 21. */
export function contrast(one: string, other: string): number {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour of text on this colour, always at 4.5 : 1 or more. */
export function textOn(color: string): string {
  const readable = [lightText, darkText, '#000000'].filter((text) => contrast(color, text) >= 4.5);
  return readable[0] ?? '#000000';
}
