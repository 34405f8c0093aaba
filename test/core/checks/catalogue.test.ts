import { catalogue, findingsOf } from '../../../src/core/checks/catalogue';
import { pages } from '../../../src/core/checks/pages';
import { type Check, type Example, type FindingName, plainFacts } from '../../../src/core/checks/finding';
import { a1 } from '../../../src/core/table/cells';
import { guideline2015 } from '../../../src/core/method/guideline-2015';
import { subjectOf, withStep } from '../sheet';

const checks = Object.values(catalogue) as Check<FindingName>[];

/** The cells where a check reports on an example; '' for the whole table. */
function reported(check: Check<FindingName>, example: Example): string[] {
  const method = example.step ? withStep(example.step) : guideline2015;
  const bare = subjectOf(example.cells, method, null, [...(example.facts?.merges ?? [])]);
  const managed = example.managed && {
    ...example.managed,
    fingerprint: example.managed.sameContent ? bare.fingerprint : 'of another table',
  };
  const subject = { ...bare, managed: managed ?? null, facts: { ...plainFacts, ...example.facts } };
  return findingsOf(check, subject).map(({ row, column }) => {
    const place = subject.table.header.columns[column ?? '']?.column;
    return row === null || place === undefined ? '' : a1(row, place);
  });
}

describe.each(checks.map((check) => [check.name, check] as const))('%s', (_, check) => {
  test('reports the places of its flagged example', () => {
    expect(reported(check, pages[check.name]().examples.flagged)).toEqual(pages[check.name]().examples.flagged.at);
  });
  test('reports nothing on its clean example', () => {
    expect(reported(check, pages[check.name]().examples.clean)).toEqual([]);
  });
});

test('codes are one letter and two digits, each used once', () => {
  const codes = checks.map((check) => check.code);
  expect(new Set(codes).size).toBe(codes.length);
  for (const code of codes) expect(code).toMatch(/^[THRCNM]\d\d$/);
});
