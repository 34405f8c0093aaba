// Prints the benchmarks in bench/: milliseconds, and how many times a baseline measured in the same run.
import { build } from 'esbuild';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const folder = mkdtempSync(join(tmpdir(), 'tendik-bench-'));
const wanted = process.argv.slice(2);
const files = readdirSync('bench').filter(
  (file) =>
    file.endsWith('.ts') && file !== 'bench-row.ts' && (wanted.length === 0 || wanted.includes(file.slice(0, -3))),
);
for (const file of files) {
  const outfile = join(folder, file.replace(/\.ts$/, '.mjs'));
  await build({
    entryPoints: [join('bench', file)],
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile,
    logLevel: 'error',
  });
  const { run } = await import(pathToFileURL(outfile));
  console.log(`\n${file.slice(0, -3)}`);
  for (const { task, milliseconds, ratio, limit } of await run()) {
    const bound = Number.isFinite(limit) ? `  aim ${limit}` : '';
    console.log(
      `  ${task.padEnd(44)} ${milliseconds.toFixed(0).padStart(7)} ms  ${ratio.toFixed(1).padStart(7)} ×${bound}`,
    );
  }
}
rmSync(folder, { recursive: true, force: true });
