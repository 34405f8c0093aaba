// Runs the packaged Code.js in Node: a new context of the language alone, plus Apps Script's globals.
import { readFileSync } from 'node:fs';
import { createContext, Script } from 'node:vm';
import type { BundleScope } from './bundle-scope';

/** Reads and compiles the file once. */
export function nodeBundle(codePath: string): BundleScope {
  return sourceBundle(readFileSync(codePath, 'utf8'), codePath);
}

/** The same for code at hand. */
export function sourceBundle(source: string, name = 'Code.js'): BundleScope {
  const script = new Script(source, { filename: name });
  return (globals) => {
    const context = createContext({ ...globals });
    const before = new Set(Object.getOwnPropertyNames(context));
    ADOPT_ERRORS.runInContext(context)((error: unknown) => error instanceof Error);
    script.runInContext(context);
    const functions: Record<string, (...args: unknown[]) => unknown> = {};
    for (const key of Object.getOwnPropertyNames(context)) {
      const value: unknown = context[key];
      if (!before.has(key) && typeof value === 'function') functions[key] = value as (...args: unknown[]) => unknown;
    }
    return functions;
  };
}

/** Services throw errors of the host's own scope; in Apps Script they are `instanceof Error` all the same. */
const ADOPT_ERRORS = new Script(`(isHostError) => {
  const ordinary = Function.prototype[Symbol.hasInstance];
  Object.defineProperty(Error, Symbol.hasInstance, {
    value(value) { return ordinary.call(this, value) || (this === Error && isHostError(value)); },
  });
}`);
