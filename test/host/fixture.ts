// A bundle of a few lines and a host on it, for the tests of the host.
import type { WorkbookData } from '../../src/files/workbook';
import { emptyWorkbook } from '../../src/host/cells/cells';
import type { HostOptions } from '../../src/host/host';
import { Host } from '../../src/host/host';
import { sourceBundle } from '../../src/host/script/node-bundle';

/** Runs the body of a function in a host of its own and gives what it returns. */
export function inHost(body: string, options: Partial<HostOptions> = {}): { result: unknown; host: Host } {
  const host = hostOf(`function main() { ${body} }`, options);
  return { result: host.run('main'), host };
}

export function hostOf(source: string, options: Partial<HostOptions> = {}): Host {
  const workbook: WorkbookData = options.workbook ?? emptyWorkbook();
  return new Host({ now: () => new Date('2026-11-24T02:00:00Z'), ...options, workbook, bundle: sourceBundle(source) });
}

/** What the body returns, or the error's text. */
export function outcome(body: string, options: Partial<HostOptions> = {}): unknown {
  try {
    return inHost(body, options).result;
  } catch (error) {
    return (error as Error).message;
  }
}

/** For the first lines of bodies: the sheet, and a short `A('B2:C3')` for its ranges. */
export const ON_SHEET = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const A = (a1) => sheet.getRange(a1);
`;
