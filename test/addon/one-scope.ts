// The packaged add-on in one scope for all calls of all hosts, for tests that make thousands of them.
import { readFileSync } from 'node:fs';
import type { BundleScope } from '../../src/host/host';
import { sourceBundle } from '../../src/host/script/node-bundle';
import { codePath } from './workbook';

const scope = sourceBundle(`${readFileSync(codePath, 'utf8')}
function useServices(services) { Object.assign(globalThis, services); }`)({});

/**
 * Each call is told whose services it runs on. The add-on keeps nothing of a document between calls, and code that stays is
 * compiled for speed: some three times as fast as a fresh scope a call, which all other tests take.
 */
export const oneScope: BundleScope = (globals) => {
  scope.useServices!(globals);
  return scope;
};
