// Files that a command writes: never over the one that it reads.
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { CliFailure } from './cli-failure';

/** Throws CliFailure output-is-input. */
export function requireOther(output: string, input: string): void {
  if (realPath(output) === realPath(input)) throw new CliFailure('output-is-input', { file: input });
}

/** Throws CliFailure cannot-write. */
export function writeOutput(output: string, content: Uint8Array | string): void {
  try {
    writeFileSync(output, content);
  } catch {
    throw new CliFailure('cannot-write', { file: output });
  }
}

/** The same file reached by another name is still the same file. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
