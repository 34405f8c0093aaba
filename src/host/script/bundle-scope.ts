// How a bundle is run: one fresh scope for each call, as in Apps Script.

/** Runs Code.js once in a fresh scope with exactly these globals and gives its top-level functions. */
export type BundleScope = (globals: Record<string, unknown>) => Record<string, (...args: unknown[]) => unknown>;
