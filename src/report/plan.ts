// A summary as blocks of text, tables and charts, with nothing said about where they stand.
import type { Language } from '../core/language';

/** What a piece of text is, so that whoever draws it knows how it looks. */
export type TextRole = 'title' | 'headline' | 'sub' | 'blockTitle' | 'text' | 'note' | 'foot';

/** How a figure is written: a count or one whose zero is a dash, a share with or without a decimal, a mean, half points. */
export type Format = 'count' | 'countOrDash' | 'share' | 'share1' | 'mean' | 'plain';

/** On a sheet beside the scores a formula gives what stands there; names in ⟦ ⟧ are other cells of the report. */
export interface Live {
  formula?: string;
  name?: string;
}

/** A text always stays text, whatever it looks like. Its colour stands before it. */
export type TableCell = ({ text: string; color?: string } | { value: number; format: Format }) & Live;

export interface TableColumn {
  head: string;
  /** Of a class or a score: the colour it has everywhere in the report. */
  color?: string;
  /** Its head bears the colour, so that the table can be read without a chart's legend. */
  marked?: true;
  /** Words stand in it, not figures: they begin at its left. */
  words?: true;
}

export interface TableRow {
  kind: 'row' | 'total';
  /** One for each column, the first being the row's name. */
  cells: TableCell[];
  color?: string;
}

/** A chart over a table's first rows: the first column holds the labels, the next `series` columns the series. */
export interface ChartPlan {
  id: string;
  kind: 'bar' | 'column';
  stacked: 'none' | 'stacked' | 'percent';
  title: string;
  series: number;
  rows: number;
  /** Over the page's whole width, below its table. */
  wide?: boolean;
}

export type Part =
  | { kind: 'text'; role: TextRole; text: string; formula?: string }
  | { kind: 'table'; columns: TableColumn[]; rows: TableRow[]; chart?: ChartPlan };

export interface Block {
  /** The same from one refresh to the next. */
  id: string;
  parts: Part[];
}

export interface Plan {
  language: Language;
  blocks: Block[];
}

export const text = (role: TextRole, words: string): Part => ({ kind: 'text', role, text: words });
export const count = (value: number): TableCell => ({ value, format: 'count' });
export const countOrDash = (value: number): TableCell => ({ value, format: 'countOrDash' });
export const words = (value: string): TableCell => ({ text: value });
