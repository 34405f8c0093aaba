// The words after `tendik`: a command, one file, options.
import { parseArgs } from 'node:util';
import { languages, type Language } from '../core/language';
import { CliFailure } from './cli-failure';

export interface Options {
  command: 'check' | 'score';
  file: string;
  /** As asked for; null where nobody asked. */
  lang: Language | null;
  json: boolean;
  sheet: string | null;
  output: string | null;
  /** Formulas instead of values; otherwise as the file has it. */
  live: boolean;
}

/** Throws CliFailure for what cannot be understood. */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help || positionals[0] === 'help') return 'help';
  if (values.version) return 'version';
  const [command, ...files] = positionals;
  if (command === undefined) throw new CliFailure('no-command');
  if (command !== 'check' && command !== 'score') throw new CliFailure('unknown-command', { value: command });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CliFailure('one-file', { command });
  const lang = values.lang ?? null;
  if (lang !== null && !isLanguage(lang)) throw new CliFailure('unknown-language', { value: lang });
  if (command === 'check' && values.output !== undefined) throw new CliFailure('unknown-option', { value: '-o' });
  if (command === 'check' && values.live) throw new CliFailure('unknown-option', { value: '--live' });
  if (command === 'score' && values.output === undefined) throw new CliFailure('no-output');
  return {
    command,
    file,
    lang,
    json: values.json === true,
    sheet: values.sheet ?? null,
    output: values.output ?? null,
    live: values.live === true,
  };
}

/** The language to speak where even the options are wrong: the one asked for, English with --json, else the system's. */
export function spokenLanguage(args: readonly string[], environment: Record<string, string | undefined>): Language {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const asked = place < 0 ? undefined : (args[place]!.split('=')[1] ?? args[place + 1]);
  if (isLanguage(asked)) return asked;
  if (args.includes('--json')) return 'en';
  const system = (environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || '').slice(0, 2);
  return isLanguage(system) ? system : 'en';
}

const isLanguage = (text: string | undefined): text is Language => languages.some((language) => language === text);

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        sheet: { type: 'string' },
        lang: { type: 'string' },
        json: { type: 'boolean' },
        output: { type: 'string', short: 'o' },
        live: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const named = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new CliFailure('unknown-option', { value: named ?? args.find((arg) => arg.startsWith('-')) ?? '' });
  }
}
