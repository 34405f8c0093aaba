// What a cell shows: its value through its number format, by the workbook's locale.
import type { LocaleSigns } from '../files/locale-signs';
import { signsOf } from '../files/locale-signs';
import { isDateFormat as looksLikeDate } from '../files/serial-date';
import type { Cell, CellValue } from '../files/workbook';
import { partsOfSerial } from './time-zone';

/** The text that a cell shows. A formula cell shows its stored value. */
export function displayText(cell: Cell | undefined, locale: string): string {
  return cell === undefined ? '' : shownValue(cell.value, cell.style?.numberFormat, locale);
}

/** The text that a value shows under a format pattern (absent: General). */
export function shownValue(value: CellValue, format: string | undefined, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  const signs = signsOf(locale);
  if (typeof value === 'boolean') return (value ? signs.true : signs.false).slice(-1)[0] ?? '';
  if (typeof value === 'object') return value.error;
  if (!format || /^(general|@|auto(matic)?)$/i.test(format)) return general(value, signs);
  const sections = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/);
  const negative = value < 0 && sections[1] !== undefined;
  const section = negative ? sections[1] : value === 0 && sections[2] !== undefined ? sections[2] : sections[0];
  const shown = negative ? -value : value;
  return isDateFormat(format) ? dateText(shown, section ?? '', signs) : numberText(shown, section ?? '', signs);
}

const dateFormats = new Map<string, boolean>();

/** Whether numbers under this format are dates or times to Sheets. */
export function isDateFormat(format: string | undefined): boolean {
  if (!format) return false;
  let answer = dateFormats.get(format);
  if (answer === undefined) dateFormats.set(format, (answer = looksLikeDate(format)));
  return answer;
}

/** As typed without a format: at most ten significant digits of a fraction, whole numbers in full. */
function general(value: number, signs: LocaleSigns): string {
  if (!Number.isFinite(value)) return '#NUM!';
  const magnitude = Math.abs(value);
  if (magnitude >= 1e15 || (magnitude < 1e-9 && value !== 0)) {
    return value
      .toExponential(5)
      .replace(/\.?0+e/, 'e')
      .replace(/e([+-])(\d)$/, 'E$10$2')
      .replace('e', 'E')
      .replace('.', signs.decimal);
  }
  const text = Number.isInteger(value) ? String(value) : String(Number(value.toPrecision(10)));
  return text.replace('.', signs.decimal);
}

/** The parts of a format's section: quoted or escaped text, digit places, or a single sign. */
const SECTION_PARTS = /"([^"]*)"|\\(.)|_(.)|\*.|\[[^\]]*\]|([0#?][0#?,.]*|\.[0#?]+)(E[+-]0+)?|./gsu;

function numberText(value: number, section: string, signs: LocaleSigns): string {
  const bare = section.replace(/"[^"]*"|\\./g, '');
  const percents = (bare.match(/%/g) ?? []).length;
  const scaled = value * 100 ** percents;
  let text = '';
  let drawn = false;
  for (const match of section.matchAll(SECTION_PARTS)) {
    const [part, quoted, escaped, space, places, exponent] = match;
    if (quoted !== undefined) text += quoted;
    else if (escaped !== undefined) text += escaped;
    else if (space !== undefined) text += ' ';
    else if (places !== undefined) {
      if (!drawn) text += exponent ? scientific(scaled, places, exponent, signs) : placed(scaled, places, signs);
      drawn = true;
    } else if (part === '@') text += general(value, signs);
    else if (!part.startsWith('[') && !part.startsWith('*')) text += part;
  }
  return scaled < 0 && drawn && /[1-9]/.test(text) ? `-${text}` : text;
}

/** Digits of a magnitude by places such as `#,##0.0#`; the sign is the caller's. */
function placed(value: number, places: string, signs: LocaleSigns): string {
  const scale = /,+$/.exec(places)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = places.replace(/,+$/, '').split('.');
  const digits = roundedDigits(Math.abs(value) / 1000 ** scale, fraction.length);
  let [integer = '0', decimals = ''] = digits.split('.');
  const least = (whole.match(/0/g) ?? []).length;
  if (least === 0 && integer === '0') integer = '';
  integer = integer.padStart(least, '0');
  if (whole.includes(',')) integer = integer.replace(/\B(?=(\d{3})+$)/g, signs.groups[0] ?? '');
  const kept = (fraction.match(/0/g) ?? []).length;
  while (decimals.length > kept && decimals.endsWith('0')) decimals = decimals.slice(0, -1);
  return fraction === '' ? integer : integer + (decimals === '' ? '' : signs.decimal + decimals);
}

/** Half away from zero on the decimal that is meant: 1.005 shows as 1.01, not as its binary neighbour. */
function roundedDigits(magnitude: number, decimals: number): string {
  if (magnitude >= 1e15) return magnitude.toFixed(decimals);
  const nudged = Number((magnitude * 10 ** decimals).toPrecision(15));
  return (Math.round(nudged) / 10 ** decimals).toFixed(decimals);
}

function scientific(value: number, places: string, exponent: string, signs: LocaleSigns): string {
  const decimals = places.split('.')[1]?.length ?? 0;
  const [mantissa = '0', power = '0'] = Math.abs(value).toExponential(decimals).split('e');
  const digits = String(Math.abs(Number(power))).padStart(exponent.length - 2, '0');
  return `${mantissa.replace('.', signs.decimal)}E${Number(power) < 0 ? '-' : '+'}${digits}`;
}

const DATE_PARTS = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|y+|m+|d+|h+|s+(?:\.(0+))?|am\/pm|a\/p|./gisu;

function dateText(serial: number, section: string, signs: LocaleSigns): string {
  const parts = partsOfSerial(serial);
  const twelve = /am\/pm|a\/p/i.test(section);
  const pieces = [...section.matchAll(DATE_PARTS)];
  return pieces
    .map((match, i) => {
      const [part, quoted, escaped, elapsed, fraction] = match;
      if (quoted !== undefined) return quoted;
      if (escaped !== undefined) return escaped;
      if (elapsed !== undefined) return elapsedText(serial, elapsed);
      const kind = part.charAt(0).toLowerCase();
      if (kind === 'y') return part.length <= 2 ? padded(parts.year % 100, 2) : String(parts.year);
      if (kind === 'd') return padded(parts.day, part.length);
      if (kind === 'h') return padded(twelve ? parts.hour % 12 || 12 : parts.hour, part.length);
      if (kind === 's') {
        const whole = padded(parts.second, part.split('.')[0]?.length ?? 1);
        return fraction ? whole + signs.decimal + padded(parts.millisecond, 3).slice(0, fraction.length) : whole;
      }
      if (kind === 'm') return padded(isMinute(pieces, i) ? parts.minute : parts.month, part.length);
      if (/^a/i.test(part) && part.includes('/')) return parts.hour < 12 ? 'AM' : 'PM';
      return part.startsWith('[') ? '' : part;
    })
    .join('');
}

/** `m` is minutes directly after hours or directly before seconds. */
function isMinute(pieces: RegExpMatchArray[], at: number): boolean {
  const kind = (i: number) => pieces[i]?.[0].replace('[', '').charAt(0).toLowerCase();
  const meaning = /[ydhms]/;
  let before = at - 1;
  while (before >= 0 && !meaning.test(kind(before) ?? '')) before -= 1;
  let after = at + 1;
  while (after < pieces.length && !meaning.test(kind(after) ?? '')) after += 1;
  return kind(before) === 'h' || kind(after) === 's';
}

function elapsedText(serial: number, unit: string): string {
  const perDay = { h: 24, m: 1440, s: 86400 }[unit.charAt(0).toLowerCase()] ?? 24;
  return padded(Math.floor(serial * perDay + 1e-9), unit.length);
}

function padded(number: number, length: number): string {
  return String(number)
    .padStart(Math.min(length, 2), '0')
    .padStart(length > 2 ? 2 : length, '0');
}
