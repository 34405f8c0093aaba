// Service objects that throw, by name, on whatever they do not implement.
import type { CallCount } from './call-count';
import { notImplemented, serviceError } from './service-error';

const targets = new WeakMap<object, object>();

/** The language itself looks for these on any object. */
const PROBED_BY_THE_LANGUAGE = new Set(['then', 'toJSON', 'valueOf']);

/**
 * The full official object as a script sees it: methods of `target` are counted and called on `target`; service objects
 * and enums standing in its fields are shown; its other fields are not; anything else throws `not implemented in host: NAME.key`.
 */
export function strict<T extends object>(target: object, name: string, calls: CallCount): T {
  const proxy: object = new Proxy(target, {
    get(own, key) {
      if (typeof key === 'symbol') return undefined;
      if (key === 'toString') return () => name;
      const value: unknown = key in Object.prototype || key === 'self' ? undefined : Reflect.get(own, key);
      if (typeof value === 'function' && isMethod(own, key)) {
        return (...args: unknown[]) => calls.during(name, key, proxy, () => value.apply(own, args));
      }
      if (typeof value === 'object' && value !== null && targets.has(value)) return value;
      if (PROBED_BY_THE_LANGUAGE.has(key)) return undefined;
      throw notImplemented(`${name}.${key}`);
    },
    set(_own, key) {
      throw notImplemented(`${name}.${String(key)} =`);
    },
  });
  targets.set(proxy, target);
  return proxy as T;
}

/** A function kept in a field of a service is the host's own affair; only plain objects have their methods in fields. */
function isMethod(own: object, key: string): boolean {
  return Object.getPrototypeOf(own) === Object.prototype || !Object.prototype.hasOwnProperty.call(own, key);
}

/** The object behind what a script was given, or undefined for anything else. */
export function behind(proxy: unknown): object | undefined {
  return typeof proxy === 'object' && proxy !== null ? targets.get(proxy) : undefined;
}

/** The host's own object that a script handed over; throws, as the services do, where it is something else. */
export function givenAs<T>(given: unknown, type: abstract new (...args: never[]) => T, wanted: string): T {
  const own = behind(given);
  if (own instanceof type) return own;
  throw serviceError(`The parameters do not match the method signature: ${wanted} is wanted.`);
}

/** Base of every service class: `self` is what scripts are given, typed as the official interface. */
export abstract class ServiceObject<T extends object> {
  readonly self: T;

  constructor(name: string, calls: CallCount) {
    this.self = strict<T>(this, name, calls);
  }
}

/** An enum that throws on unknown members. Its members print as their names and are equal to themselves only. */
export function strictEnum<E extends object>(name: string, members: readonly (keyof E & string)[]): E {
  const own: Record<string, object> = {};
  members.forEach((member, ordinal) => {
    const parts = { toString: () => member, name: () => member, ordinal: () => ordinal, toJSON: () => member };
    own[member] = onlyKnown(parts, `${name}.${member}`);
  });
  const proxy = onlyKnown(own, name);
  targets.set(proxy, own);
  return proxy as E;
}

function onlyKnown(own: object, name: string): object {
  return new Proxy(own, {
    get(all, key) {
      if (typeof key === 'symbol') return undefined;
      const known = Object.prototype.hasOwnProperty.call(all, key) || PROBED_BY_THE_LANGUAGE.has(key);
      if (!known) throw notImplemented(`${name}.${key}`);
      return Reflect.get(all, key) as unknown;
    },
  });
}
