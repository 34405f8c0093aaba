// What a range reads from its cells.
import { overlap } from '../../files/rect';
import type { Cell, CellStyle, CellValue } from '../../files/workbook';
import { cellAt, hasContent } from '../cells/cells';
import { shownFormula, shownR1C1 } from '../cells/formula-text';
import { displayText, isDateFormat } from '../cells/number-format';
import { instantOfSerial } from '../cells/time-zone';
import { WrapStrategy } from '../objects/enums';
import type * as Sheets from '../objects/sheets-types';
import { dataValidation } from '../rules/data-validation';
import { RangeGeometry } from './range-geometry';

type Reading = Pick<
  Sheets.Range,
  | 'getBackground'
  | 'getBackgrounds'
  | 'getFontColors'
  | 'getDataValidation'
  | 'getDataValidations'
  | 'getDisplayValue'
  | 'getDisplayValues'
  | 'getFontWeight'
  | 'getFormula'
  | 'getFormulaR1C1'
  | 'getFormulas'
  | 'getHorizontalAlignment'
  | 'getMergedRanges'
  | 'getNote'
  | 'getNotes'
  | 'getNumberFormat'
  | 'getNumberFormats'
  | 'getValue'
  | 'getValues'
  | 'getWrapStrategies'
  | 'isBlank'
  | 'isPartOfMerge'
>;

type ScriptValue = string | number | boolean | Date;

export class RangeReading extends RangeGeometry implements Reading {
  getValues(): ScriptValue[][] {
    this.#settleFormulas();
    const { timeZone } = this.context.workbook;
    return this.#map((cell) => (cell === undefined ? '' : scriptValue(cell.value, cell.style?.numberFormat, timeZone)));
  }

  getValue(): ScriptValue {
    this.#settleFormulas();
    const cell = this.#first();
    return scriptValue(cell?.value ?? null, cell?.style?.numberFormat, this.context.workbook.timeZone);
  }

  getDisplayValues(): string[][] {
    this.#settleFormulas();
    const { locale } = this.context.workbook;
    return this.#map((cell) => displayText(cell, locale));
  }

  getDisplayValue(): string {
    this.#settleFormulas();
    return displayText(this.#first(), this.context.workbook.locale);
  }

  getFormulas(): string[][] {
    return this.#map((cell) => this.#formulaText(cell));
  }

  getFormula(): string {
    return this.#formulaText(this.#first());
  }

  getFormulaR1C1(): string {
    return this.#distances(this.#first(), this.rect.row, this.rect.column);
  }

  isBlank(): boolean {
    return !this.#some(hasContent);
  }

  getNotes(): string[][] {
    return this.#map((cell) => cell?.note ?? '');
  }

  getNote(): string {
    return this.#first()?.note ?? '';
  }

  getNumberFormats(): string[][] {
    return this.#map((cell) => numberFormatOf(cell));
  }

  getNumberFormat(): string {
    return numberFormatOf(this.#first());
  }

  getBackgrounds(): string[][] {
    return this.#map((cell) => cell?.style?.background ?? '#ffffff');
  }

  getFontColors(): string[][] {
    return this.#map((cell) => cell?.style?.fontColor ?? '#000000');
  }

  getBackground(): string {
    return this.#first()?.style?.background ?? '#ffffff';
  }

  getFontWeight(): 'bold' | 'normal' {
    return this.#first()?.style?.bold ? 'bold' : 'normal';
  }

  getHorizontalAlignment(): string {
    return this.#first()?.style?.horizontal ?? 'general';
  }

  getWrapStrategies(): Sheets.WrapStrategy[][] {
    return this.#map((cell) => wrapStrategyOf(cell?.style));
  }

  getMergedRanges(): Sheets.Range[] {
    return this.sheet.merges
      .filter((merge) => overlap(merge, this.rect))
      .map((merge) => this.context.range(this.sheet, merge));
  }

  isPartOfMerge(): boolean {
    return this.sheet.merges.some((merge) => overlap(merge, this.rect));
  }

  getDataValidations(): (Sheets.DataValidation | null)[][] {
    return this.#map((_cell, row, column) => dataValidation(this.context, this.sheet, row, column));
  }

  getDataValidation(): Sheets.DataValidation | null {
    return dataValidation(this.context, this.sheet, this.rect.row, this.rect.column);
  }

  /** The result of `read` for each cell, as rows of columns. */
  #map<T>(read: (cell: Cell | undefined, row: number, column: number) => T): T[][] {
    const { row, column, rows, columns } = this.rect;
    const result = new Array<T[]>(rows);
    for (let r = 0; r < rows; r += 1) {
      const cells = this.sheet.rows[row - 1 + r];
      const line = new Array<T>(columns);
      for (let c = 0; c < columns; c += 1) line[c] = read(cells?.[column - 1 + c], row + r, column + c);
      result[r] = line;
    }
    return result;
  }

  #some(test: (cell: Cell | undefined) => boolean): boolean {
    const { row, column, rows, columns } = this.rect;
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) if (test(cellAt(this.sheet, r, c))) return true;
    }
    return false;
  }

  #first(): Cell | undefined {
    return cellAt(this.sheet, this.rect.row, this.rect.column);
  }

  #settleFormulas(): void {
    if (this.#some((cell) => cell?.formula !== undefined)) this.context.settle();
  }

  #distances(cell: Cell | undefined, row: number, column: number): string {
    const { locale } = this.context.workbook;
    return cell?.formula === undefined || cell.unparsed ? '' : shownR1C1(cell.formula, row, column, locale);
  }

  #formulaText(cell: Cell | undefined): string {
    if (cell?.formula === undefined) return '';
    return cell.unparsed ? cell.formula : shownFormula(cell.formula, this.context.workbook.locale);
  }
}

/** Empty is '', an error its text, a number under a date format a Date in the workbook's zone. */
function scriptValue(value: CellValue, numberFormat: string | undefined, timeZone: string): ScriptValue {
  if (value === null) return '';
  if (typeof value === 'number') {
    return isDateFormat(numberFormat) ? new Date(instantOfSerial(value, timeZone)) : value;
  }
  return typeof value === 'object' ? value.error : value;
}

/** What nobody formatted reads as General, and a number as General written out. */
function numberFormatOf(cell: Cell | undefined): string {
  return cell?.style?.numberFormat ?? (typeof cell?.value === 'number' ? '0.###############' : 'General');
}

function wrapStrategyOf(style: CellStyle | undefined): Sheets.WrapStrategy {
  if (style?.wrap === undefined) return WrapStrategy.OVERFLOW;
  return style.wrap ? WrapStrategy.WRAP : WrapStrategy.CLIP;
}
