// The text that stands in the editor for a cell without a formula: typing it again gives the same cell.
import { isDateFormat } from '../../files/serial-date';
import { signsOf } from '../../files/typing/locale-signs';
import { parseTyped } from '../../files/typing/typed-value';
import type { Cell } from '../../files/workbook';
import { displayText } from '../../host/cells/number-format';

/** Text that would be read as something else gets an apostrophe; numbers are given in full, dates as they are shown. */
export function editableText(cell: Cell | undefined, locale: string): string {
  const value = cell?.value ?? null;
  const format = cell?.style?.numberFormat;
  if (value === null) return '';
  if (typeof value === 'string') {
    if (format === '@') return value;
    const read = parseTyped(value, locale, 2000);
    return read.formula === undefined && read.value === value ? value : `'${value}`;
  }
  if (typeof value !== 'number' || (format && isDateFormat(format))) return displayText(cell, locale);
  const percent = format?.includes('%') ?? false;
  const text = String(percent ? Number((value * 100).toPrecision(15)) : value);
  return text.replace('.', signsOf(locale).decimal) + (percent ? '%' : '');
}
