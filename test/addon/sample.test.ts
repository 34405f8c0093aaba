import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Score } from '../../src/addon/contract';
import { openFile } from '../../src/files/open-file';
import { answer, hostOn, sheetNamed, stateOf } from './workbook';

/**
 * Counted apart from our code: the sample saved as csv by LibreOffice 7.4 (soffice --convert-to csv), its rows numbered 1 to 40 in
 * column A, scores taken as numbers where they are 0, 1, 2 or 3 (also as text), summed, bounded and counted by a dozen lines of
 * Python that know nothing of this program.
 */
const counted = {
  units: 40,
  classes: { blind: 12, oriented: 23, positive: 4, between: 0, undetermined: 1 },
  complete: 37,
  sumOfTotals: 118,
  scores: { documents: [2, 9, 20, 9], mechanism: [6, 22, 9, 2], budgeting: [28, 8, 2, 0] },
  classByPresent: { blind: [1, 5, 6, 0], oriented: [0, 0, 17, 6], positive: [0, 0, 0, 2] },
};

const sample = async () => {
  const bytes = readFileSync(join(__dirname, '..', '..', 'examples', 'sample.xlsx'));
  return hostOn(await openFile(new Uint8Array(bytes), 'sample.xlsx'));
};

test('the sample gives the figures that were counted by hand', async () => {
  const score = await answer<Score>(await sample(), 'dataScore', {});
  const { summary } = score;
  expect(summary).toMatchObject({
    units: counted.units,
    complete: counted.complete,
    classed: 39,
    classes: counted.classes,
  });
  for (const [key, counts] of Object.entries(counted.scores)) {
    expect(Object.values(summary.indicators[key]!.counts)).toEqual(counts);
  }
  expect(summary.classByPresent).toEqual(counted.classByPresent);
  const totals = score.scored.map(({ total }) => total ?? 0);
  expect(totals.reduce((a, b) => a + b, 0)).toBe(counted.sumOfTotals);
  expect(score.skipped.map(({ reason }) => reason).sort()).toEqual(['blank', 'total']);
  expect(summary.byGroup.map(({ group, units }) => [group, units])).toEqual([
    ['Баткенская', 6],
    ['Джалал-Абадская', 8],
    ['Иссык-Кульская', 5],
    ['Нарынская', 5],
    ['Ошская', 8],
    ['Таласская', 4],
    ['Чуйская', 4],
  ]);
});

test('the sample’s four broken scores are named with their cells, and so are its text numbers', async () => {
  const { findings, ok } = await answer<Score>(await sample(), 'dataCheck');
  const cells = (code: string) =>
    findings.filter((finding) => finding.code === code).map(({ cell, unit }) => `${cell} ${unit}`);
  expect(ok).toBe(false);
  expect(cells('C01')).toEqual([expect.stringMatching(/^F\d+ Ак-Кептер$/)]);
  expect(cells('C02')).toEqual([expect.stringMatching(/^G\d+ Кара-Дөбө$/)]);
  expect(cells('C10')).toEqual([expect.stringMatching(/^G\d+ г\. Суу-Башат$/)]);
  expect(cells('C04')).toHaveLength(6);
});

test('the summary sheet states the counts, and its headline the share with its denominator', async () => {
  const host = await sample();
  await answer(host, 'panelClassify', {});
  await answer(host, 'panelSummarise', {});
  const text = sheetNamed(host, 'Сводка')
    .rows.flat()
    .map((cell) => cell?.value)
    .join('\n');
  expect(text).toContain('23 из 39');
  expect(text).toContain('59,0\u00a0%');
  const state = await stateOf(host);
  expect(state.summary).toMatchObject({ state: 'current', sheetName: 'Сводка' });
  expect(state.counts).toMatchObject({ units: 40, toLookAt: 3 });
});
