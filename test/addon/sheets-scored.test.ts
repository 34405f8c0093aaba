// Every fixture sheet, scored: our columns beside the table change nothing of how the table is read.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Envelope } from '../../src/addon/api';
import type { Score, Unworded } from '../../src/addon/contract';
import { readCsv } from '../../src/files/csv/csv';
import { Host } from '../../src/host/host';
import { nodeBundle } from '../../src/host/script/node-bundle';

const folder = join(__dirname, '..', 'sheets');
const bundle = nodeBundle(join(__dirname, '..', '..', 'dist', 'Code.js'));

/** The sheet of a fixture as an analyst has it: without the line that tells of it and the column of what is expected. */
function bareSheet(file: string): Uint8Array {
  const [, ...lines] = readFileSync(join(folder, file), 'utf8').trimEnd().split('\n');
  return new TextEncoder().encode(lines.map((line) => line.slice(0, line.lastIndexOf(';'))).join('\n'));
}

const ofTable = ({ header, columns, rows, skipped, findings }: Unworded<Score>) => ({
  header,
  columns,
  rows,
  skipped,
  findings,
});

describe.each(readdirSync(folder).filter((file) => file.endsWith('.csv')))('%s', (file) => {
  it('is read the same with our columns beside it, and scoring it again changes nothing', async () => {
    const host = new Host({ workbook: readCsv(bareSheet(file), file), bundle });
    const call = (name: string) => host.clientCall(name, [{}]) as Promise<Envelope<Unworded<Score>>>;
    const before = await call('dataCheck');
    const first = await call('dataScore');
    if (!before.ok || !first.ok) {
      // A sheet that cannot be read is not written to either.
      expect([before.ok, first.ok]).toEqual([false, false]);
      return;
    }
    expect(ofTable(first.data)).toEqual(ofTable(before.data));
    expect(await call('dataScore')).toEqual(first);
  });
});
