// How a spreadsheet's locale writes decimals, separates arguments and orders dates.

export interface FormulaLocale {
  /** BCP 47, for the names of months. */
  readonly tag: string;
  readonly decimal: '.' | ',';
  /** Between thousands; where it is a kind of space every kind counts. */
  readonly group: string;
  readonly dateOrder: 'dmy' | 'mdy' | 'ymd';
  readonly dateSeparator: string;
  /** The present one, which a date without a year belongs to; absent where such texts are no dates. */
  readonly year?: number;
}

const known = new Map<string, FormulaLocale>();

/** The locale under its Sheets name, such as ru_RU. An unknown name is read as en_US. */
export function formulaLocale(name: string): FormulaLocale {
  let locale = known.get(name);
  if (!locale) known.set(name, (locale = read(name)));
  return locale;
}

function read(name: string): FormulaLocale {
  const wanted = name.replace('_', '-');
  const tag = supported(wanted) ? wanted : 'en-US';
  const number = new Intl.NumberFormat(tag, { useGrouping: true }).formatToParts(-1234567.5);
  const date = new Intl.DateTimeFormat(tag, { timeZone: 'UTC' }).formatToParts(new Date(0));
  const order = date.map((part) => ({ day: 'd', month: 'm', year: 'y' })[part.type as string] ?? '').join('');
  return {
    tag,
    decimal: number.find((part) => part.type === 'decimal')?.value === ',' ? ',' : '.',
    group: number.find((part) => part.type === 'group')?.value ?? '',
    dateOrder: order === 'mdy' || order === 'ymd' ? order : 'dmy',
    dateSeparator: date.find((part) => part.type === 'literal')?.value.trim() ?? '/',
  };
}

function supported(tag: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(tag).length > 0;
  } catch {
    return false;
  }
}
