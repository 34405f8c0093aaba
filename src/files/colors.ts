// Colours of a file (theme, tint, palette) as `#rrggbb`.

interface FileColor {
  rgb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** The palette of old, colours 8 to 63; 0 to 7 are the same as 8 to 15. */
const PALETTE = (
  '000000 ffffff ff0000 00ff00 0000ff ffff00 ff00ff 00ffff 800000 008000 000080 808000 800080 008080 c0c0c0 808080 ' +
  '9999ff 993366 ffffcc ccffff 660066 ff8080 0066cc ccccff 000080 ff00ff ffff00 00ffff 800080 800000 008080 0000ff ' +
  '00ccff ccffff ccffcc ffff99 99ccff ff99cc cc99ff ffcc99 3366ff 33cccc 99cc00 ffcc00 ff9900 ff6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** The theme numbers its colours light before dark, its part dark before light. */
const THEME_ORDER = [1, 0, 3, 2, 4, 5, 6, 7, 8, 9, 10, 11];

/** `#rrggbb`, or undefined where the colour is automatic. `theme`: the colours in the order of the theme part. */
export function colorOf(color: FileColor | undefined, theme: readonly string[]): string | undefined {
  if (!color) return undefined;
  let hex: string | undefined;
  if (color.rgb) hex = color.rgb.slice(-6);
  else if (color.theme !== undefined) hex = theme[THEME_ORDER[color.theme] ?? -1];
  else if (color.indexed !== undefined) hex = PALETTE[color.indexed < 8 ? color.indexed : color.indexed - 8];
  return hex && /^[\da-f]{6}$/i.test(hex) ? tinted(hex.toLowerCase(), color.tint ?? 0) : undefined;
}

/** A tint moves the lightness towards black (below 0) or white (above). */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return `#${hex}`;
  const channels = [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const [red = 0, green = 0, blue = 0] = channels;
  const most = Math.max(...channels);
  const least = Math.min(...channels);
  const spread = most - least;
  const lightness = (most + least) / 2;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * lightness - 1));
  let hue = 0;
  if (spread !== 0) {
    if (most === red) hue = ((green - blue) / spread + 6) % 6;
    else hue = most === green ? (blue - red) / spread + 2 : (red - green) / spread + 4;
  }
  const light = tint < 0 ? lightness * (1 + tint) : lightness * (1 - tint) + tint;
  const chroma = (1 - Math.abs(2 * light - 1)) * saturation;
  const channel = (offset: number): string => {
    const turn = (hue + offset) % 6;
    const value = light - chroma / 2 + chroma * Math.min(1, Math.max(0, Math.abs(turn - 3) - 1));
    return Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${channel(0)}${channel(4)}${channel(2)}`;
}
