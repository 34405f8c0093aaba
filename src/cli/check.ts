// `tendik check FILE`: what is wrong with the scores.
import type { Check, Unworded } from '../addon/contract';
import type { Language } from '../core/language';
import { openHost, type Running } from './open-host';
import { cliWords } from '../wording/cli';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { checkReport } from './verdict-text';
import { worded } from './worded';

export async function check(options: Options, language: Language, running: Running): Promise<Outcome> {
  const { call, notes } = await openHost(options.file, { sheet: options.sheet, language, running });
  running.step(cliWords(language).steps.checking);
  const data = worded(await call<Unworded<Check>>('dataCheck', {}), language);
  return { data, text: checkReport(data, options.file, language), notes };
}
