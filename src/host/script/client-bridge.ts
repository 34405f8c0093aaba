// google.script.run with its real limits: what may go in, what comes out, and ten calls at once.
import { isDate } from '../cells/cell-entry';

const AT_ONCE = 10;

/** The server as the bridge sees it. */
export interface ClientServer {
  /** Names of the top-level functions. */
  names(): readonly string[];
  call(name: string, args: unknown[]): unknown;
  warn(text: string): void;
  /** Resolves when the next call may start; lets a page draw between calls. */
  pause(): Promise<void>;
}

export class ClientBridge {
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(private readonly server: ClientServer) {}

  /**
   * Throws at once, as the client does, for an argument that cannot cross and for a function that the client does not see.
   * The promise takes the place of the two handlers: it gives what the success handler would get, or fails with an Error.
   */
  call(name: string, args: readonly unknown[]): Promise<unknown> {
    if (name.endsWith('_') || !this.server.names().includes(name)) {
      throw new TypeError(`google.script.run.${name} is not a function`);
    }
    const sent = args.map((arg, index) => sentCopy(arg, String(index)));
    return this.turn().then(async () => {
      try {
        await this.server.pause();
        return this.answer(name, this.server.call(name, sent));
      } catch (error) {
        throw clientError(error);
      } finally {
        this.running -= 1;
        this.waiting.shift()?.();
      }
    });
  }

  private turn(): Promise<void> {
    if (this.running < AT_ONCE) {
      this.running += 1;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.waiting.push(() => {
        this.running += 1;
        resolve();
      });
    });
  }

  private answer(name: string, result: unknown): unknown {
    const unfit = unfitPlace(result, 'result');
    if (unfit !== null) {
      this.server.warn(`${name} answered with a ${unfit}: the client gets null`);
      return null;
    }
    return receivedCopy(result);
  }
}

/** A copy of an argument. Throws the client's own error for a Date, a function, or a hole in an array. */
function sentCopy(value: unknown, place: string): unknown {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return Array.from(value, (item, index) => sentCopy(item, `${place}[${index}]`));
  if (isPlain(value)) {
    const entries = Object.entries(value).map(([key, item]) => [
      key,
      item === undefined ? null : sentCopy(item, `${place}.${key}`),
    ]);
    return Object.fromEntries(entries);
  }
  throw new TypeError(`Failed due to illegal value in property: ${place}`);
}

/** Where in an answer something stands that empties the whole of it, and what; null if nowhere. */
function unfitPlace(value: unknown, place: string): string | null {
  if (isDate(value)) return `Date in ${place}`;
  if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') {
    return `${typeof value} in ${place}`;
  }
  if (value === null || typeof value !== 'object') return null;
  if (!Array.isArray(value) && !isPlain(value)) return `${Object.prototype.toString.call(value)} in ${place}`;
  for (const [key, item] of Object.entries(value)) {
    const unfit = unfitPlace(item, `${place}.${key}`);
    if (unfit !== null) return unfit;
  }
  return null;
}

function receivedCopy(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (typeof value !== 'object') return value;
  if (Array.isArray(value)) return Array.from(value, receivedCopy);
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, receivedCopy(item)]));
}

/** Of whatever scope: the bundle's Object is not ours. */
function isPlain(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** An Error with the text alone; exceptions of services and of the language carry their name in front. */
function clientError(error: unknown): Error {
  const { name = 'Error', message } = Object(error) as { name?: string; message?: unknown };
  const text = message === undefined ? String(error) : String(message);
  const named = name === 'Exception' || /^(Type|Reference|Range|Syntax)Error$/.test(name);
  return new Error(named ? `${name}: ${text}` : text);
}
