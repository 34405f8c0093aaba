// `tendik score FILE -o OUT.xlsx`: fills in totals, classes and the summary, and writes a new file.
import { existsSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { Score, Unworded } from '../addon/contract';
import type { Language } from '../core/language';
import { lossesOf } from '../files/losses';
import { writeXlsx } from '../files/write-xlsx';
import { cliWords } from '../wording/cli';
import { lossText } from '../wording/files';
import { CliFailure } from './cli-failure';
import { openHost, type Running } from './open-host';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { scoreReport } from './report';
import { worded } from './worded';

export async function score(options: Options, language: Language, running: Running): Promise<Outcome> {
  const words = cliWords(language);
  const { file } = options;
  const output = options.output ?? '';
  if (!/\.xlsx$/i.test(output)) throw new CliFailure('output-not-xlsx', { file: output });
  if (realPath(output) === realPath(file)) throw new CliFailure('output-is-input', { file });
  const { workbook, host, call } = await openHost(file, { sheet: options.sheet, language, running });
  running.step(words.steps.scoring);
  const data = worded(
    await call<Unworded<Score>>('dataScore', { documentLanguage: options.lang, live: options.live }),
    language,
  );
  host.settle();
  running.step(words.steps.writing);
  const losses = lossesOf(workbook);
  const bytes = await writeXlsx(workbook);
  try {
    writeFileSync(output, bytes);
  } catch {
    throw new CliFailure('cannot-write', { file: output });
  }
  return {
    data,
    text: `${scoreReport(data, file, language)}\n\n${words.written(output)}`,
    notes: losses.length > 0 ? [words.losses(losses.map((loss) => lossText(language, loss)).join('; '))] : [],
  };
}

/** The same file reached by another name is still the same file. */
function realPath(path: string): string {
  if (existsSync(path)) return realpathSync(path);
  const folder = dirname(resolve(path));
  return join(existsSync(folder) ? realpathSync(folder) : folder, basename(path));
}
