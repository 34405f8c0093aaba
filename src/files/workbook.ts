// A workbook as plain data: what the file readers give, what the local host runs on, what the workbench draws.

/** An error value such as `#N/A`. Kept apart from text, so that a cell holding the text "#N/A" stays text. */
export interface CellError {
  error: string;
}

/** As a spreadsheet stores it. A date is its serial number (1899-12-30 is 0) under a date number format. `null` is empty. */
export type CellValue = number | string | boolean | null | CellError;

export type HorizontalAlignment = 'left' | 'center' | 'right';
export type VerticalAlignment = 'top' | 'middle' | 'bottom';
export type BorderStyle = 'thin' | 'medium' | 'thick' | 'dotted' | 'dashed' | 'double';

export interface Border {
  style: BorderStyle;
  color: string;
}

/** Colours are lower-case `#rrggbb`. A style is shared between cells and never changed in place: make a new one. */
export interface CellStyle {
  readonly numberFormat?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strikethrough?: boolean;
  readonly fontSize?: number;
  readonly fontFamily?: string;
  readonly fontColor?: string;
  readonly background?: string;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly borders?: Readonly<Partial<Record<'top' | 'right' | 'bottom' | 'left', Border>>>;
  /** What the file reader needs to write back what the fields above do not say (rotation, indent, pattern fills). */
  readonly original?: unknown;
}

export interface Cell {
  value: CellValue;
  /** With its `=`, English function names, `,` between arguments and `.` for decimals, whatever the locale. */
  formula?: string;
  /** The formula is no formula in the workbook's locale: it stands as typed and the value is `#ERROR!`. */
  unparsed?: true;
  style?: CellStyle;
  note?: string;
  /** A link on the whole cell. */
  link?: string;
  /** What the file reader needs to write rich text or an array formula back, while value and formula stay. */
  original?: unknown;
}

/** 1-based, both ends included. */
export interface Rect {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

export interface ValidationRule {
  ranges: Rect[];
  /** `list`: the allowed values; `range`: a list taken from cells; `other`: kept as read, shown to nobody. */
  kind: 'list' | 'range' | 'other';
  values?: string[];
  /** A1, with the sheet's name where it is another sheet. */
  source?: string;
  help?: string;
  rejectsOthers?: boolean;
  /** What the file reader needs to write the rule back as it was. */
  original?: unknown;
}

export interface ConditionalFormat {
  ranges: Rect[];
  /** What the file reader needs to write the rule back as it was. */
  original?: unknown;
  /** Set where the rule is one that the host can draw. */
  rule?: { when: 'text-equals'; text: string; style: CellStyle };
}

export type ChartKind = 'column' | 'bar' | 'line' | 'pie';

/** A chart over ranges of its sheets: the first range holds the labels, each further column one series. */
export interface ChartData {
  id: number;
  kind: ChartKind;
  stacked: 'none' | 'stacked' | 'percent';
  title: string;
  /** One rectangle of label column and series columns side by side, or several of equal height. */
  ranges: { sheetId: number; rect: Rect }[];
  /** How many rows at the top of the ranges are series names. */
  headers: number;
  /** One for each series. */
  colors: string[];
  /** Top left cell, 1-based, and pixels from its corner. */
  position: { row: number; column: number; offsetX: number; offsetY: number };
  width: number;
  height: number;
  /** Apps Script's own options as set, for what the fields above do not say. */
  options: Record<string, unknown>;
  /** What the file reader needs to write a chart that is not ours back as it was. */
  original?: unknown;
}

export interface Protection {
  /** Absent: the whole sheet. */
  range?: Rect;
  unprotected?: Rect[];
  warningOnly: boolean;
  /** Whether the person at the keyboard may edit here all the same. */
  editable: boolean;
  description?: string;
}

export interface SheetData {
  id: number;
  name: string;
  kind: 'grid' | 'chart' | 'datasource';
  hidden: boolean;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  /** `rows[r]?.[c]`, both from 0; holes are empty cells. */
  rows: (Cell | undefined)[][];
  /** Pixels by column or row from 1; absent: 100 and 21. */
  columnWidths: Map<number, number>;
  rowHeights: Map<number, number>;
  hiddenRows: Set<number>;
  /** Rows that a filter hides, apart from those hidden by hand. */
  filteredRows: Set<number>;
  hiddenColumns: Set<number>;
  merges: Rect[];
  validations: ValidationRule[];
  conditionalFormats: ConditionalFormat[];
  charts: ChartData[];
  protections: Protection[];
  filter?: Rect;
  gridlines: boolean;
  tabColor?: string;
  /** What the file reader needs to write the rest of the sheet back as it was. */
  original?: unknown;
}

/** Developer metadata as Apps Script has it: on the spreadsheet, a sheet, an entire row or an entire column. */
export interface MetadataEntry {
  id: number;
  key: string;
  value: string;
  visibility: 'DOCUMENT' | 'PROJECT';
  location:
    | { type: 'SPREADSHEET' }
    | { type: 'SHEET'; sheetId: number }
    | { type: 'ROW' | 'COLUMN'; sheetId: number; /** From 1. */ index: number };
}

export interface WorkbookData {
  name: string;
  /** As Sheets writes it: ru_RU, en_US, de_DE. */
  locale: string;
  /** IANA name. */
  timeZone: string;
  activeSheetId: number;
  sheets: SheetData[];
  metadata: MetadataEntry[];
  /** Names for ranges, without those that carry metadata. `ref` is A1 with the sheet's name; `sheetId`: known there only. */
  definedNames: { name: string; ref: string; hidden?: boolean; sheetId?: number }[];
  /** What the file reader needs to write the rest of the workbook back as it was. */
  original?: unknown;
}

/** A reader or writer could not do it, for a reason that the person can mend. Worded by whoever shows it. */
export class FileProblem extends Error {
  readonly problem: FileProblemName;
  readonly data: Record<string, string | number>;
  constructor(problem: FileProblemName, data: Record<string, string | number> = {}) {
    super(problem);
    this.problem = problem;
    this.data = data;
  }
}

export type FileProblemName =
  'file-empty' | 'file-damaged' | 'file-encrypted' | 'file-old-xls' | 'file-unknown' | 'file-too-large';
