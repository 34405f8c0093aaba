import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue } from '../../src/core/checks/catalogue';
import { textOf } from '../../src/core/table/cells';
import { findingTitle } from '../../src/wording/finding-titles';
import { readSheetFile, type SheetFile } from './sheet-file';
import { type Verdicts, verdictsOf } from './verdicts';

const folder = join(__dirname, '..', 'sheets');
const files = readdirSync(folder).filter((file) => file.endsWith('.csv'));

const titles = new Map(Object.values(catalogue).map(({ code, name }) => [code, findingTitle('en', name)]));

/** `C02:documents (Score outside the scale)` */
function explained(word: string): string {
  const title = titles.get(word.split(':')[0] ?? '');
  return title ? `${word} (${title})` : word;
}

/** What is expected and not there, and what is there and not expected, each with its line of the file. */
function differences(file: SheetFile, found: Verdicts): string[] {
  const told: string[] = [];
  const compare = (where: string, expected: string[], actual: string[], facts: string[]) => {
    const wanted = expected.filter((word) => !word.includes('='));
    const missing = wanted.filter((word) => !actual.includes(word));
    const extra = actual.filter((word) => !wanted.includes(word));
    const others = expected.filter((word) => word.includes('=') && !facts.includes(word));
    for (const word of missing) told.push(`${where}: expected ${explained(word)}, but it is not so`);
    for (const word of extra) told.push(`${where}: found ${explained(word)}, which is not expected`);
    for (const word of others) told.push(`${where}: expected ${word}, but it is ${facts.join(' ') || 'not read'}`);
    if (new Set(expected).size < expected.length) told.push(`${where}: something is expected twice`);
  };
  compare('the whole sheet', file.whole, found.whole, []);
  file.cells.forEach((cells, index) => {
    const row = index + 1;
    const label = cells.map(textOf).filter((text) => text !== '' && Number.isNaN(Number(text)))[0];
    const where = `line ${row + 1} of the file${label ? ` («${label.slice(0, 40)}»)` : ''}`;
    compare(where, file.rows[index] ?? [], found.rows.get(row) ?? [], found.facts.get(row) ?? []);
  });
  return told;
}

const sheets = files.map((name) => ({ name, file: readSheetFile(join(folder, name)) }));

describe.each(sheets)('$name: $file.about', ({ file }) => {
  const found = verdictsOf(file.cells);
  test('each row is judged as its last column says', () => {
    expect(differences(file, found)).toEqual([]);
  });
  test('rows read are municipalities and rows left out, none lost', () => {
    const { read, municipalities, leftOut } = found.counts;
    expect(municipalities + leftOut).toBe(read);
  });
});

test('there are sheets to judge', () => {
  expect(files.length).toBeGreaterThanOrEqual(30);
});
