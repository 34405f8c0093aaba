// The mark that makes a sheet our summary: what we wrote where, so that a refresh finds it again and rewrites nothing else.
import type { Language } from '../../core/language';
import { defaultSettings, type SummarySettings } from '../../core/summary/settings';

export const summaryKey = 'tendik_summary';
export const blockKey = 'tendik_block';

export interface BlockMark {
  id: string;
  /** Cells that are ours: so many rows from the tagged one on, so many columns from the first on. */
  rows: number;
  columns: number;
  /** One text a row: four letters for each cell written, without the empty ones at its end. */
  hashes: string[];
  /** Where there is no room for that many: four letters for each whole row, or nothing. */
  coarse?: 'rows' | 'nothing';
  /** Of how the block's cells look. */
  shape: string;
}

export interface ChartMark {
  id: number;
  /** Of what it shows and how. */
  look: string;
  /** Rows below the block's first, and column, where we stood it. */
  at: [row: number, column: number];
  /** Width and height that we gave it. */
  size?: [width: number, height: number];
}

export interface SummaryMark {
  version: 1;
  /** Of the sheet it stands on: a duplicated sheet carries the mark, but not this id. */
  sheetId: number;
  language: Language;
  fingerprint: string;
  /** As printed on the sheet. */
  at: string;
  tool: string;
  source: { sheetId: number; sheetName: string; range: string };
  /** Of the figures, where a column that the fingerprint does not know of was asked for. */
  figures?: string;
  /** How many findings were set aside; absent where none was. */
  aside?: number;
  /** Its counts are formulas, as far as formulas can tell its municipalities from others. */
  live?: boolean;
  /** What it is asked to show; absent where nobody said otherwise. */
  settings?: SummarySettings;
  widths: number[];
  blocks: BlockMark[];
  /** Null: the analyst deleted it, and it stays deleted. */
  charts: Record<string, ChartMark | null>;
  /** Set while cells are written: where it is found, the last run broke off, and what stands there is not to be trusted. */
  writing?: 'first' | 'again';
}

/** The mark in a metadata value; null where it is none, or one of another sheet. */
export function readMark(text: string | null, sheetId: number): SummaryMark | null {
  try {
    const mark = JSON.parse(text ?? '') as SummaryMark | null;
    return mark?.version === 1 && mark.sheetId === sheetId && Array.isArray(mark.blocks) ? mark : null;
  } catch {
    return null;
  }
}

export const settingsOf = ({ settings }: SummaryMark): SummarySettings => ({ ...defaultSettings, ...settings });

export const isDefault = (settings: SummarySettings): boolean =>
  JSON.stringify({ ...defaultSettings, ...settings }) === JSON.stringify(defaultSettings);
