// The words after `tendik`: a command, one file, options.
import { parseArgs } from 'node:util';
import type { SharePart } from '../addon/sharing/share-types';
import { languages, type Language } from '../core/language';
import { CliFailure } from './cli-failure';

export interface Options {
  command: (typeof commands)[number];
  file: string;
  /** As asked for; null where nobody asked. */
  lang: Language | null;
  json: boolean;
  sheet: string | null;
  output: string | null;
  /** Formulas instead of values; otherwise as the file has it. */
  live: boolean;
  /** Where a report goes, by its kind. */
  report: Partial<Record<ReportKind, string>>;
  with: SharePart[];
}

const commands = ['check', 'score', 'report'] as const;
export const reportKinds = ['html', 'xlsx', 'csv'] as const;
export type ReportKind = (typeof reportKinds)[number];
const parts: readonly SharePart[] = ['evidence', 'barriers', 'comments', 'raters'];
/** Options that only one command has. */
const ownOptions = {
  output: 'score',
  live: 'score',
  html: 'report',
  xlsx: 'report',
  csv: 'report',
  with: 'report',
} as const;

/** Throws CliFailure for what cannot be understood. */
export function readOptions(args: readonly string[]): Options | 'help' | 'version' {
  const { values, positionals } = parsed(args);
  if (values.help || positionals[0] === 'help') return 'help';
  if (values.version) return 'version';
  const [word, ...files] = positionals;
  if (word === undefined) throw new CliFailure('no-command');
  const command = commands.find((known) => known === word);
  if (!command) throw new CliFailure('unknown-command', { value: word });
  const [file] = files;
  if (file === undefined || files.length > 1) throw new CliFailure('one-file', { command });
  const lang = values.lang ?? null;
  if (lang !== null && !isLanguage(lang)) throw new CliFailure('unknown-language', { value: lang });
  for (const [option, owner] of Object.entries(ownOptions)) {
    const given = values[option as keyof typeof ownOptions] !== undefined;
    if (given && owner !== command)
      throw new CliFailure('unknown-option', { value: option === 'output' ? '-o' : `--${option}` });
  }
  if (command === 'score' && values.output === undefined) throw new CliFailure('no-output');
  const report = Object.fromEntries(
    reportKinds.flatMap((kind) => (values[kind] === undefined ? [] : [[kind, values[kind]]])),
  );
  if (command === 'report' && Object.keys(report).length === 0) throw new CliFailure('no-report');
  return {
    command,
    file,
    lang,
    json: values.json === true,
    sheet: values.sheet ?? null,
    output: values.output ?? null,
    live: values.live === true,
    report,
    with: values.with === undefined ? [] : values.with.split(',').map(partOf),
  };
}

function partOf(text: string): SharePart {
  const part = parts.find((known) => known === text.trim());
  if (!part) throw new CliFailure('unknown-part', { value: text.trim(), parts: [...parts] });
  return part;
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
        html: { type: 'string' },
        xlsx: { type: 'string' },
        csv: { type: 'string' },
        with: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
      },
    });
  } catch (error) {
    const named = /'(-[^'\s]*)/.exec(error instanceof Error ? error.message : '')?.[1];
    throw new CliFailure('unknown-option', { value: named ?? args.find((arg) => arg.startsWith('-')) ?? '' });
  }
}
