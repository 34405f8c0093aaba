// Texts and rectangles as SVG, with everything that comes from cells escaped.
import { ink } from './colors';

/** Text for markup, elements and quoted attributes alike; control characters, which XML forbids, are dropped. */
export function escapeMarkup(text: string): string {
  const visible = [...text].filter((letter) => letter >= ' ' || letter === '\n' || letter === '\t').join('');
  return visible
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}

/** Pixels with at most one decimal. */
export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** A rectangle in pixels. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface TextStyle {
  size?: number;
  color?: string;
  bold?: boolean;
  anchor?: 'start' | 'middle' | 'end';
}

/** A line of text whose baseline is at y. */
export function svgText(x: number, y: number, text: string, style: TextStyle = {}): string {
  const weight = style.bold ? ' font-weight="600"' : '';
  const anchor = style.anchor && style.anchor !== 'start' ? ` text-anchor="${style.anchor}"` : '';
  const color = escapeMarkup(style.color ?? ink);
  return `<text x="${px(x)}" y="${px(y)}" font-size="${style.size ?? 12}" fill="${color}"${weight}${anchor}>${escapeMarkup(text)}</text>`;
}

export function svgRect(x: number, y: number, width: number, height: number, color: string): string {
  const size = `width="${px(Math.max(0, width))}" height="${px(Math.max(0, height))}"`;
  return `<rect x="${px(x)}" y="${px(y)}" ${size} fill="${escapeMarkup(color)}"/>`;
}
