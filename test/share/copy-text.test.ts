import type { ShareData } from '../../src/addon/sharing/share-types';
import { copyables } from '../../src/share/copy-text';
import { study } from '../report/fixture';

const headline = (changes: Partial<ReturnType<typeof study>>): string =>
  copyables({ report: { ...study('en'), ...changes } } as ShareData)[0]!.text;

test('a copied headline says which of its municipalities are counted more than once', () => {
  const [plain, twice, rounds] = [
    headline({ duplicates: [] }),
    headline({}),
    headline({ duplicates: [], severalScorings: 12 }),
  ];
  expect(plain).toMatch(/^Policy is gender-oriented in 23 of 39 municipalities .*gender-positive in 4\.$/);
  expect(twice).toMatch(`${plain} Mind: one municipality stands in the table more than once`);
  expect(rounds).toMatch(`${plain} Mind: 12 municipalities are scored more than once`);
});
