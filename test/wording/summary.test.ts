// A whole summary as text, one file per language, in the ways in which it can be asked for: for a speaker to read.
// After a wanted change: UPDATE_GOLDEN=1 npx jest test/wording
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, type Language } from '../../src/core/language';
import { shown } from '../../src/report/grid';
import type { Part } from '../../src/report/plan';
import { planSummary, switchable } from '../../src/report/plan-summary';
import type { ReportInput } from '../../src/report/report-input';
import { study } from '../report/fixture';

function lines(language: Language, part: Part): string[] {
  if (part.kind === 'text') return [part.text];
  const rows = part.rows.map(({ cells }) => cells.map((cell) => shown(language, cell)));
  const chart = part.chart ? [`[${part.chart.title}]`] : [];
  return [part.columns.map(({ head }) => head), ...rows].map((row) => row.join(' | ')).concat(chart);
}

const texts = (input: ReportInput): string[] =>
  planSummary(input).blocks.flatMap(({ id, parts }) => [
    '',
    id,
    ...parts.flatMap((part) => lines(input.language, part)),
  ]);

/** The lines that the first summary does not have. */
const others = (input: ReportInput): string[] => {
  const plain = new Set(texts(study(input.language)));
  return texts(input).filter((line) => !plain.has(line));
};

/** What stands above the blocks where all that have a class have the same one. */
const ofOneClass = (input: ReportInput, classed: number, units: number): ReportInput => ({
  ...input,
  off: [...switchable],
  summary: {
    ...input.summary,
    read: units,
    units,
    skipped: 0,
    classed,
    classes: { blind: 0, oriented: classed, positive: 0, between: 0, undetermined: units - classed },
    excluded: { ...input.summary.excluded, 'score-missing': units - classed },
  },
});

const nobodyComplete = (input: ReportInput): ReportInput => ({
  ...input,
  summary: {
    ...input.summary,
    complete: 0,
    byGroup: input.summary.byGroup.map((group) => ({ ...group, complete: 0, meanTotal: { none: 'no-complete-rows' } })),
    classByPresent: {},
    meanTotal: { none: 'no-complete-rows' },
    borderline: { units: 0, up: 0, down: 0 },
  },
  borderline: [],
  league: { rows: [], unranked: [] },
});

function allOf(language: Language): string {
  const input = study(language);
  const part = (outside: number, group: ReportInput['selection']): ReportInput => ({
    ...input,
    summary: { ...input.summary, read: input.summary.read + outside, outside },
    selection: group,
  });
  const unit = { ru: 'айылные аймаки', ky: 'айыл аймактары', en: 'ayil aimaks' }[language];
  const sample = { kind: 'sample', population: 231, unit, asOf: '01.01.2025' } as const;
  const [first] = input.league.rows;
  const shared = [{ ...first!, place: { first: 1, last: 3 } }];
  return [
    ...['SUMMARY', ...texts(input), '', 'BY RAION', ...others({ ...input, groupBy: { role: 'raion' } })],
    ...['', 'BY ANY COLUMN', ...others({ ...input, groupBy: { header: 'Зона' } })],
    ...['', 'ONE OBLAST', ...others(part(1, { column: { role: 'oblast' }, value: 'Ошская' }))],
    ...['', 'ONE RAION', ...others(part(2, { column: { role: 'raion' }, value: 'Алайский' }))],
    ...['', 'ONE VALUE', ...others(part(5, { column: { header: 'Зона' }, value: 'Юг' }))],
    ...['', 'A SAMPLE', ...others({ ...input, basis: sample })],
    ...['', 'ALL OF THEM', ...others({ ...input, basis: { kind: 'census' } })],
    ...['', 'ALL OF ONE CLASS, SOME WITHOUT', ...others(ofOneClass(input, 5, 8))],
    ...['', 'ALL OF ONE CLASS', ...others(ofOneClass(input, 5, 5))],
    ...['', 'THE ONLY ONE', ...others(ofOneClass(input, 1, 1))],
    ...['', 'SCORED SEVERAL TIMES', ...others({ ...input, severalScorings: 12 })],
    ...['', 'ONE SCORED SEVERAL TIMES', ...others({ ...input, severalScorings: 1 })],
    ...['', 'NOBODY COMPLETE', ...others(nobodyComplete(input))],
    ...['', 'A SHARED FIRST PLACE', ...others({ ...input, league: { ...input.league, rows: shared } })],
    '',
  ].join('\n');
}

test.each(languages)('a summary reads as it stands in the golden file, in %s', (language) => {
  const path = join(__dirname, 'golden', `summary-${language}.txt`);
  const text = allOf(language);
  if (process.env.UPDATE_GOLDEN) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
  expect(text).not.toMatch(/undefined|null|NaN|\[object|\$\{/);
});
