// The commands that README.md shows do what it says of them.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';

const root = join(__dirname, '..', '..');
const folder = mkdtempSync(join(tmpdir(), 'tendik-readme-'));
afterAll(() => rmSync(folder, { recursive: true }));

const commands = readFileSync(join(root, 'README.md'), 'utf8')
  .split('\n')
  .flatMap((line) => (line.startsWith('npx tendik ') ? [line.slice('npx tendik '.length)] : []));

it('has commands to show', () => expect(commands.length).toBeGreaterThan(2));

it.each(commands)('tendik %s', async (command) => {
  const words = command.split(' ');
  const args = words.map((word) => (word.startsWith('examples/') ? join(root, word) : word));
  const outputs = words.filter((word) => /^(?!examples\/).*\.(xlsx|html|csv)$/.test(word));
  const placed = args.map((arg) => (outputs.includes(arg) ? join(folder, arg) : arg));
  const errors: string[] = [];
  const streams = { out: () => undefined, error: (text: string) => void errors.push(text) };
  const code = join(root, 'dist', 'Code.js');
  // The sample has errors in its scores, on purpose: "1: errors found in the scores".
  expect(await run(placed, streams, {}, { code, version: '0' })).toBe(1);
  expect(errors).toEqual([]);
  for (const output of outputs) expect(existsSync(join(folder, output))).toBe(true);
});
