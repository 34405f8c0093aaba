// What a cell shows: its value through its number format, by the workbook's locale.
import { isDateFormat as looksLikeDate } from '../../files/serial-date';
import { signsOf } from '../../files/typing/locale-signs';
import type { Cell, CellValue } from '../../files/workbook';
import { formulaLocale } from '../../formulas/formats/locale';
import { formatText } from '../../formulas/formats/text-format';

/** The text that a cell shows. A formula cell shows its stored value. */
export function displayText(cell: Cell | undefined, locale: string): string {
  return cell === undefined ? '' : shownValue(cell.value, cell.style?.numberFormat, locale);
}

/** The text that a value shows under a format pattern (absent: General). A pattern that is not understood counts as General. */
export function shownValue(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'object') return value.error;
  const signs = signsOf(locale);
  if (typeof value === 'boolean') return (value ? signs.true : signs.false).at(-1) ?? '';
  if (!format || /^(general|@)$/i.test(format)) return general(value, signs.decimal);
  const text = formatText(value, format, formulaLocale(locale));
  return typeof text === 'string' ? text : general(value, signs.decimal);
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are dates or times to Sheets. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) dateFormats.set(format, (answer = looksLikeDate(format)));
  return answer;
}

/** As a cell without a format shows it: at most ten significant digits of a fraction, whole numbers in full. */
function general(value: number, decimal: string): string {
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || (magnitude < 1e-9 && value !== 0)) return scientific(value, decimal);
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', decimal);
}

function scientific(value: number, decimal: string): string {
  const [mantissa = '0', power = '0'] = value.toExponential(5).split('e');
  const digits = String(Math.abs(Number(power))).padStart(2, '0');
  return `${mantissa.replace('.', decimal)}E${Number(power) < 0 ? '-' : '+'}${digits}`;
}
