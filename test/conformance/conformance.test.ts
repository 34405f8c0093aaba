// Every recorded fact about Sheets, on the local host: held, or refused by the name of what the host lacks.
import { emptyWorkbook } from '../../src/host/cells/cells';
import { Host } from '../../src/host/host';
import { sourceBundle } from '../../src/host/script/node-bundle';
import { asExpected, outcomeText, expectedText } from './outcome';
import { isSheetCase, type Case, type SheetCase } from './case';
import { casesByArea } from './cases';
import { factOf, facts } from './facts';
import { onLocalHost } from './on-local-host';

const all: Case[] = Object.values(casesByArea).flat();
const make = (source: string, options: object = {}) =>
  new Host({ workbook: emptyWorkbook(), ...options, bundle: sourceBundle(source) });

describe.each(Object.entries(casesByArea))('%s', (_area, cases) => {
  test.each(cases.map((one) => [one.id, factOf(one).call, one] as const))('%s %s', async (_id, _call, one) => {
    if (!isSheetCase(one)) return expect(await one.onHost(make)).toEqual(one.gives);
    if (one.missing !== undefined) return expectMissing(one, one.missing);
    const outcome = onLocalHost(one);
    if (one.here) return expect(outcome).toEqual({ gave: one.here.gives });
    if (!asExpected(one, outcome)) throw new Error(`expected ${expectedText(one)}, seen ${outcomeText(outcome)}`);
  });
});

const ids = (list: readonly Case[]) => list.map(({ id }) => id).join(', ');

function expectMissing(one: SheetCase, missing: string): void {
  expect(onLocalHost(one)).toEqual({ threw: `not implemented in host: ${missing}` });
}

test('every fact has its case, and no case stands twice', () => {
  const ids = all.map(({ id }) => id);
  expect(facts.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
});

test('the count', () => {
  const known = all.filter(({ id }) => facts.some((fact) => fact.id === id));
  const missing = known.filter((one) => one.missing !== undefined);
  const own = all.filter((one) => !known.includes(one) && one.here === undefined);
  const disputed = all.filter((one) => factOf(one).confidence === 'disputed');
  const lines = [
    `${facts.length} facts: ${known.length - missing.length} held, ${missing.length} not implemented`,
    `${own.length} cases of our own held; ${own.filter((one) => factOf(one).confidence === 'unseen').length} of them seen by nobody yet`,
    `${disputed.length} disputed: ${ids(disputed)}`,
    `knowingly otherwise: ${ids(all.filter((one) => one.here !== undefined))}`,
    `documentation says otherwise or less: ${ids(all.filter((one) => one.documentation !== undefined))}`,
    `not implemented: ${[...new Set(missing.map((one) => one.missing))].sort().join(', ')}`,
  ];
  process.stdout.write(`${lines.join('\n')}\n`);
  expect(known.length).toBe(facts.length);
});
