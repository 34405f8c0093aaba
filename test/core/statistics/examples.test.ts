import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { competitionRanks } from '../../../src/core/statistics/competition-ranks';
import { wilson } from '../../../src/core/statistics/wilson';

const folder = join(__dirname, '../../../src/core/statistics');
const examples = readdirSync(folder).flatMap((file) =>
  Array.from(readFileSync(join(folder, file), 'utf8').matchAll(/@example (.+) \/\/=> (.+)/g), (match) => [
    match[1]!,
    match[2]!,
  ]),
);

test.each(examples)('%s gives %s', (call, result) => {
  const context = { competitionRanks, wilson };
  const value = (code: string): unknown => JSON.parse(JSON.stringify(runInNewContext(`(${code})`, context)));
  expect(value(call)).toEqual(value(result));
});
