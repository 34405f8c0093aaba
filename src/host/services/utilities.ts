// Session, Utilities, Logger, console and ScriptApp: the small services.
import { isDate } from '../cells/cell-entry';
import { offsetAt, partsOfInstant } from '../cells/time-zone';
import type { HostContext } from '../host-context';
import { AuthMode } from '../objects/enums';
import { notImplemented, signatureError } from '../objects/service-error';
import { ServiceObject } from '../objects/strict';

export class HostSession
  extends ServiceObject<GoogleAppsScript.Base.Session>
  implements Pick<GoogleAppsScript.Base.Session, 'getActiveUserLocale' | 'getScriptTimeZone'>
{
  constructor(private readonly context: HostContext) {
    super('Session', context.calls);
  }

  getActiveUserLocale(): string {
    return this.context.userLocale;
  }

  getScriptTimeZone(): string {
    return this.context.manifest.timeZone;
  }
}

type UtilitiesSlice = Pick<GoogleAppsScript.Utilities.Utilities, 'sleep'> & {
  formatDate(date: unknown, timeZone: string, format: string): string;
};

export class HostUtilities extends ServiceObject<GoogleAppsScript.Utilities.Utilities> implements UtilitiesSlice {
  constructor(private readonly context: HostContext) {
    super('Utilities', context.calls);
  }

  formatDate(date: unknown, timeZone: string, format: string): string {
    if (!isDate(date)) throw signatureError('Utilities.formatDate', [date, timeZone, format]);
    return formatInstant(date.getTime(), timeZone, format);
  }

  sleep(milliseconds: number): void {
    this.context.sleep(milliseconds);
  }
}

const PATTERN = /'((?:[^']|'')*)'|([a-zA-Z])\2*|[^a-zA-Z']+/g;

/** Patterns as in Java's SimpleDateFormat: y M d H m s S and the zone, all as numbers; names of months and days are not here. */
export function formatInstant(instant: number, timeZone: string, format: string): string {
  const parts = partsOfInstant(instant, timeZone);
  return format.replace(PATTERN, (piece: string, quoted: string | undefined, letter: string | undefined) => {
    if (quoted !== undefined) return quoted === '' ? "'" : quoted.replace(/''/g, "'");
    if (letter === undefined) return piece;
    const padded = (number: number) => String(number).padStart(piece.length, '0');
    if (letter === 'y') return piece.length === 2 ? String(parts.year % 100).padStart(2, '0') : padded(parts.year);
    if (letter === 'M' && piece.length < 3) return padded(parts.month);
    if (letter === 'd') return padded(parts.day);
    if (letter === 'H') return padded(parts.hour);
    if (letter === 'h') return padded(parts.hour % 12 || 12);
    if (letter === 'm') return padded(parts.minute);
    if (letter === 's') return padded(parts.second);
    if (letter === 'S') return padded(parts.millisecond);
    if (letter === 'Z') return offsetText(instant, timeZone, '');
    if (letter === 'X') return offsetText(instant, timeZone, ':');
    if (letter === 'z') return `GMT${offsetText(instant, timeZone, ':')}`;
    throw notImplemented(`Utilities.formatDate pattern ${piece}`);
  });
}

function offsetText(instant: number, timeZone: string, separator: string): string {
  const minutes = Math.round(offsetAt(instant, timeZone) / 60_000);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.floor(Math.abs(minutes) / 60))}${separator}${two(Math.abs(minutes) % 60)}`;
}

/** Keeps what was logged, for tests and for the page to show. */
export class HostLogger
  extends ServiceObject<GoogleAppsScript.Base.Logger>
  implements Pick<GoogleAppsScript.Base.Logger, 'clear' | 'getLog' | 'log'>
{
  constructor(
    context: HostContext,
    private readonly lines: string[],
  ) {
    super('Logger', context.calls);
  }

  log(data: unknown, ...values: unknown[]): GoogleAppsScript.Base.Logger {
    let at = 0;
    this.lines.push(values.length > 0 ? String(data).replace(/%s/g, () => String(values[at++])) : String(data));
    return this.self;
  }

  getLog(): string {
    return this.lines.join('\n');
  }

  clear(): void {
    this.lines.length = 0;
  }
}

export class HostConsole extends ServiceObject<Console> implements Pick<Console, 'log' | 'info' | 'warn' | 'error'> {
  constructor(
    context: HostContext,
    private readonly lines: string[],
  ) {
    super('console', context.calls);
  }

  log(...values: unknown[]): void {
    this.lines.push(values.map(String).join(' '));
  }

  info(...values: unknown[]): void {
    this.log(...values);
  }

  warn(...values: unknown[]): void {
    this.log(...values);
  }

  error(...values: unknown[]): void {
    this.log(...values);
  }
}

export class HostScriptApp
  extends ServiceObject<GoogleAppsScript.Script.ScriptApp>
  implements Pick<GoogleAppsScript.Script.ScriptApp, 'AuthMode'>
{
  readonly AuthMode = AuthMode;

  constructor(context: HostContext) {
    super('ScriptApp', context.calls);
  }
}
