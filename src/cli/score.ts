// `tendik score FILE -o OUT.xlsx`: fills in totals, classes and the summary, and writes a new file.
import type { NotRefreshed } from '../addon/api';
import type { Score, Unworded } from '../addon/contract';
import type { Language } from '../core/language';
import { guideline2015 } from '../core/method/guideline-2015';
import { lossesOf } from '../files/xlsx/losses';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import { cliWords } from '../wording/cli';
import { errorText } from '../wording/errors';
import { lossText } from '../wording/files';
import { namesOf } from '../wording/names';
import { cited } from '../wording/phrases';
import { CliFailure } from './cli-failure';
import { openHost, type Running } from './open-host';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { requireOther, writeOutput } from './output-file';
import { scoreReport } from './verdict-text';
import { worded } from './worded';

export async function score(options: Options, language: Language, running: Running): Promise<Outcome> {
  const words = cliWords(language);
  const { file } = options;
  const output = options.output ?? '';
  if (!/\.xlsx$/i.test(output)) throw new CliFailure('output-not-xlsx', { file: output });
  requireOther(output, file);
  const { workbook, host, call, notes } = await openHost(file, { sheet: options.sheet, language, running });
  running.step(words.steps.scoring);
  const wanted = { documentLanguage: options.lang, live: options.live };
  const { notRefreshed = [], ...scored } = await call<Unworded<Score> & { notRefreshed?: NotRefreshed[] }>(
    'dataScore',
    wanted,
  );
  const data = worded<Score>(scored, language);
  host.settle();
  running.step(words.steps.writing);
  const losses = lossesOf(workbook);
  writeOutput(output, await writeXlsx(workbook));
  return {
    data,
    text: `${scoreReport(data, file, language)}\n\n${words.written(output)}`,
    notes: [
      ...notes,
      ...(losses.length > 0 ? [words.losses(losses.map((loss) => lossText(language, loss)).join('; '))] : []),
      ...notRefreshed.map((each) =>
        words.notRefreshed(
          cited(language, each.sheetName),
          errorText(language, each, namesOf(language, guideline2015)).what,
        ),
      ),
    ],
  };
}
