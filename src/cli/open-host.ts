// A file opened as a spreadsheet with the add-on in it, the very one that runs in Google Sheets.
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Envelope } from '../addon/api';
import { csvFacts } from '../files/csv/csv';
import { openFile } from '../files/open-file';
import type { WorkbookData } from '../files/workbook';
import { Host } from '../host/host';
import { nodeBundle } from '../host/script/node-bundle';
import type { Language } from '../core/language';
import { cliWords } from '../wording/cli';
import { unevenText } from '../wording/files';
import { AddOnFailure, CliFailure } from './cli-failure';

/** The add-on's code, and whom to tell what is being done. */
export interface Running {
  code: string;
  step: (text: string) => void;
}

export interface Opened {
  workbook: WorkbookData;
  host: Host;
  /** What is to be known of the file, whatever is done with it. */
  notes: string[];
  /** Calls one of the add-on's functions for the command line. Throws AddOnFailure where it answers with an error. */
  call<T>(name: string, options: Record<string, unknown>): Promise<T>;
}

export async function openHost(
  file: string,
  options: { sheet: string | null; language: Language; running: Running },
): Promise<Opened> {
  const { code, step } = options.running;
  if (!existsSync(code)) throw new CliFailure('not-built');
  step(cliWords(options.language).steps.reading);
  const workbook = await openFile(readBytes(file), basename(file));
  const sheets = workbook.sheets.filter((sheet) => !sheet.hidden).map((sheet) => sheet.name);
  if (options.sheet !== null) {
    const found = workbook.sheets.find((sheet) => sheet.name === options.sheet);
    if (!found) throw new CliFailure('no-such-sheet', { value: options.sheet, sheets });
    workbook.activeSheetId = found.id;
  }
  const csv = csvFacts(workbook);
  const told = (rows: readonly number[] = []) =>
    csv && rows.length > 0 ? [unevenText(options.language, basename(file), rows, csv.separator)] : [];
  const [overlong] = told(csv?.overlongRows);
  if (csv && overlong !== undefined) {
    throw new CliFailure('file-uneven', { file, rows: csv.overlongRows, separator: csv.separator, text: overlong });
  }
  const host = new Host({ workbook, bundle: nodeBundle(code), userLocale: options.language });
  return {
    workbook,
    host,
    notes: told(csv?.unevenRows),
    call: async <T>(name: string, sent: Record<string, unknown>) => {
      const answer = (await host.clientCall(name, [sent])) as Envelope<T>;
      if (!answer.ok) throw new AddOnFailure(answer.error, options.sheet === null ? sheets : []);
      return answer.data;
    },
  };
}

function readBytes(file: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(file));
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CliFailure(missing ? 'file-not-found' : 'file-unreadable', { file });
  }
}
