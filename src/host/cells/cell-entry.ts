// Turns what is written into a cell, by a script or at the keyboard, into the cell.
import { signsOf } from '../../files/typing/locale-signs';
import type { Cell, CellStyle, WorkbookData } from '../../files/workbook';
import { cellOf } from './cells';
import { requireFitting } from './limits';
import type { StylePool } from './style-pool';
import { offsetAt, serialOfInstant } from './time-zone';
import type { Typed } from './typing';
import { PLAIN_TEXT, readFormula, readTyped } from './typing';

/** Makes cells for one workbook during one write. */
export class CellEntry {
  private readonly locale: string;
  private readonly year: number;
  private readonly known = new Map<string, Typed>();
  private readonly withFormat = new Map<string, (style: CellStyle | undefined) => CellStyle | undefined>();

  constructor(
    private readonly workbook: WorkbookData,
    private readonly styles: StylePool,
    now: number,
  ) {
    this.locale = workbook.locale;
    this.year = new Date(now + offsetAt(now, workbook.timeZone)).getUTCFullYear();
  }

  /** As `setValue` does: strings as if typed, dates to serials, numbers and truth values as they are. */
  fromScript(value: unknown, old: Cell | undefined): Cell | undefined {
    if (value === null || value === undefined || value === '') return cellOf(null, old?.style, old);
    if (typeof value === 'number') {
      return Number.isFinite(value) ? cellOf(value, old?.style, old) : cellOf({ error: '#NUM!' }, old?.style, old);
    }
    if (typeof value === 'boolean') return cellOf(value, old?.style, old);
    if (typeof value === 'string') return this.fromTyping(value, old);
    if (isDate(value)) return this.fromDate(value.getTime(), old);
    return cellOf(String(value), old?.style, old);
  }

  /** As at the keyboard. */
  fromTyping(text: string, old: Cell | undefined): Cell | undefined {
    requireFitting(text);
    if (old?.style?.numberFormat === PLAIN_TEXT) return cellOf(text === '' ? null : text, old.style, old);
    return this.made(this.read(text), old);
  }

  /** As `setFormula` does: with or without the `=`; an empty text empties the cell. */
  fromFormula(formula: string, old: Cell | undefined): Cell | undefined {
    requireFitting(formula);
    if (formula === '') return cellOf(null, old?.style, old);
    return this.made(readFormula(formula.startsWith('=') ? formula : `=${formula}`, this.locale), old);
  }

  private fromDate(instant: number, old: Cell | undefined): Cell | undefined {
    const serial = serialOfInstant(instant, this.workbook.timeZone);
    const { dateFormat } = signsOf(this.locale);
    return this.made(
      { value: serial, numberFormat: Number.isInteger(serial) ? dateFormat : `${dateFormat} h:mm:ss` },
      old,
    );
  }

  private made(typed: Typed, old: Cell | undefined): Cell | undefined {
    let style = old?.style;
    if (typed.numberFormat !== undefined && style?.numberFormat === undefined) {
      style = this.changerFor(typed.numberFormat)(style);
    }
    if (typed.formula === undefined) return cellOf(typed.value, style, old);
    const cell: Cell = { ...cellOf(typed.value, style, old), value: typed.value, formula: typed.formula };
    if (typed.unparsed) cell.unparsed = true;
    return cell;
  }

  /** Columns repeat the same few words: each is read once. */
  private read(text: string): Typed {
    let typed = this.known.get(text);
    if (!typed) {
      typed = readTyped(text, this.locale, this.year);
      if (this.known.size < 10_000) this.known.set(text, typed);
    }
    return typed;
  }

  private changerFor(numberFormat: string): (style: CellStyle | undefined) => CellStyle | undefined {
    let change = this.withFormat.get(numberFormat);
    if (!change) this.withFormat.set(numberFormat, (change = this.styles.changer({ numberFormat })));
    return change;
  }
}

/** A Date of whatever scope: the bundle's is not always ours. */
export function isDate(value: unknown): value is Date {
  return Object.prototype.toString.call(value) === '[object Date]';
}
