// The command line: runs a command, prints what it gives, and says how it went by the exit status.
import { join } from 'node:path';
import { cliWords } from '../wording/cli';
import { check } from './check';
import { failureOf } from './cli-failure';
import { readOptions, spokenLanguage } from './options';
import { report } from './report';
import { score } from './score';

const commands = { check, score, report };

/** Where everything goes that a run gives; a test listens, a terminal prints. */
export interface Streams {
  out: (text: string) => void;
  error: (text: string) => void;
  /** What is being done now; for people at a terminal only. */
  step?: (text: string) => void;
}

/** Where the add-on's code stands, and which version this is. */
export interface Installation {
  code: string;
  version: string;
}

/** Runs `tendik` with these words. Gives the exit status: 0 clean, 1 errors in the scores, 2 could not be done. */
export async function run(
  args: readonly string[],
  { out, error, step = () => undefined }: Streams,
  environment: Record<string, string | undefined>,
  { code, version }: Installation,
): Promise<number> {
  const language = spokenLanguage(args, environment);
  const json = args.includes('--json');
  try {
    const options = readOptions(args);
    if (options === 'help' || options === 'version') {
      out(options === 'help' ? cliWords(language).help : version);
      return 0;
    }
    const { data, text, notes } = await commands[options.command](options, language, { code, step });
    step('');
    for (const note of notes) error(note);
    out(json ? JSON.stringify(data) : text);
    return data.ok ? 0 : 1;
  } catch (caught) {
    step('');
    const failure = failureOf(caught, language);
    if (json) out(JSON.stringify(failure));
    else error(failure.error.message);
    return 2;
  }
}

/** What bin/tendik.js calls. */
export async function main(version: string): Promise<void> {
  const line = (stream: NodeJS.WriteStream) => (text: string) => void stream.write(text + '\n');
  // Each step takes the place of the one before it.
  const step = (text: string) => void (process.stderr.isTTY && process.stderr.write(`\r\x1b[K${text}`));
  const streams = { out: line(process.stdout), error: line(process.stderr), step };
  const code = join(__dirname, '..', '..', 'dist', 'Code.js');
  process.exitCode = await run(process.argv.slice(2), streams, process.env, { code, version });
}
