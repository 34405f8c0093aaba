// `tendik report FILE --html OUT.html`: what partners get, as a page, a workbook or a table.
import type { Check, Report, Unworded } from '../addon/contract';
import type { ShareData } from '../addon/sharing/share-types';
import type { Language } from '../core/language';
import { shareCsv } from '../share/csv';
import { reportPage } from '../share/report-page';
import { shareXlsx } from '../share/xlsx';
import { cliWords } from '../wording/cli';
import { shareWords } from '../wording/share';
import { CliFailure } from './cli-failure';
import { openHost, type Running } from './open-host';
import { type Options, type ReportKind, reportKinds } from './options';
import type { Outcome } from './outcome';
import { requireOther, writeOutput } from './output-file';
import { verdictText } from './verdict-text';
import { worded } from './worded';

const endings: Record<ReportKind, RegExp> = { html: /\.html?$/i, xlsx: /\.xlsx$/i, csv: /\.csv$/i };

export async function report(options: Options, language: Language, running: Running): Promise<Outcome> {
  const words = cliWords(language);
  const { file } = options;
  const wanted = reportKinds.flatMap((kind) => {
    const output = options.report[kind];
    return output === undefined ? [] : [{ kind, output }];
  });
  for (const { kind, output } of wanted) {
    if (!endings[kind].test(output)) {
      throw new CliFailure('wrong-ending', { option: `--${kind}`, file: output, ending: `.${kind}` });
    }
    requireOther(output, file);
  }
  const { call, notes } = await openHost(file, { sheet: options.sheet, language, running });
  running.step(words.steps.checking);
  const check = worded(await call<Unworded<Check>>('dataCheck', {}), language);
  const data = await call<ShareData>('dataShare', { language: options.lang, with: options.with });
  running.step(words.steps.writing);
  // All are made before any is written.
  const made = [];
  for (const { kind, output } of wanted) made.push({ kind, output, bytes: await makers[kind](data) });
  for (const { output, bytes } of made) writeOutput(output, bytes);
  const report: Report = {
    ...check,
    language: data.language,
    shared: { columns: data.columns.map(({ key }) => key), units: data.rows.length },
    written: made.map(({ kind, output, bytes }) => ({ kind, file: output, bytes: bytes.length })),
    leftBehind: data.leftBehind,
    absent: options.with.filter((part) => !data.columns.some((column) => column.part === part)),
  };
  return { data: report, text: textOf(report, file, language), notes };
}

const makers: Record<ReportKind, (data: ShareData) => Uint8Array | Promise<Uint8Array>> = {
  html: (data) => new TextEncoder().encode(reportPage(data)),
  xlsx: shareXlsx,
  csv: shareCsv,
};

function textOf(data: Report, file: string, language: Language): string {
  const words = cliWords(language);
  const { left } = shareWords(language);
  const written = data.written.map((one) => words.written(one.file)).join('\n');
  const list = data.leftBehind.map(({ kind, count }) => left[kind](count)).join('; ');
  const lines = [
    written,
    ...(list === '' ? [] : [words.leftBehind(list)]),
    ...(data.absent.length === 0 ? [] : [words.absent(data.absent.map((part) => words.parts[part]))]),
  ];
  return [verdictText(data, file, language), lines.join('\n')].join('\n\n');
}
