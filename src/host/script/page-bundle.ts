// Runs the bundle on a page, where the build has put it inside one function that shadows what Apps Script lacks.
import type { BundleScope } from './bundle-scope';
import { SCRIPT_GLOBALS } from './globals';

/** The function that the build writes: its parameters are `PAGE_PARAMETERS`, its result the top-level functions. */
export type PageCode = (...values: unknown[]) => Record<string, (...args: unknown[]) => unknown>;

/** Each run of `code` is a fresh scope; the shadowed names get no value. */
export function pageBundle(code: PageCode): BundleScope {
  return (globals) => code(...SCRIPT_GLOBALS.map((name) => globals[name]));
}
