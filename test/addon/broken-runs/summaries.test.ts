// Summaries, their settings, charts and kept versions leave nothing behind that the next run does not mend.
import type { Envelope } from '../../../src/addon/api';
import type { Host } from '../../../src/host/host';
import { answer, sheetNamed, sheetOf, workbookOf } from '../workbook';
import {
  analyst,
  breaksOffAnywhere,
  type Call,
  type Case,
  changeScore,
  classify,
  hostWith,
  run,
  setLive,
  sheetName,
  summarise,
} from './sweep';

const summaryOf = async (host: Host): Promise<number> =>
  (await answer<{ list: { sheetId: number }[] }>(host, 'panelSummaries')).list[0]!.sheetId;
const settings = { group: null, only: null, off: ['league'], basis: null };
const keep: Call = ['panelKeepVersion', async (host) => ({ sheetId: await summaryOf(host) })];
const save: Call = ['panelSaveSummary', async (host) => ({ sheetId: await summaryOf(host), settings })];
const saveNew: Call = ['panelSaveSummary', () => ({ sheetId: null, settings })];
const restore: Call = ['panelRestoreCharts', async (host) => ({ sheetId: await summaryOf(host) })];

const cases: Case[] = [
  ['the first summary', summarise],
  ['the summary after a score changed', summarise, summarise, changeScore],
  [
    'the live summary after a score changed',
    summarise,
    ...[setLive(true), classify, summarise],
    (host) => host.settle(),
    changeScore,
  ],
  ['the summary of columns already filled in', summarise, classify],
  ['keeping a version', keep, summarise],
  ['new settings of a summary', save, summarise],
  ['a second summary', saveNew, summarise],
  ['charts asked for again', restore, summarise, (host) => void sheetNamed(host, 'Сводка').charts.splice(1, 1)],
];

describe.each(cases)('%s', breaksOffAnywhere);

test('where not even the undoing of a new summary’s sheet gets through, the next run takes that sheet', async () => {
  const host = hostWith(workbookOf(sheetOf(sheetName, analyst)));
  host.faults.failAt('Sheet.addDeveloperMetadata', 'timed-out', { always: true });
  expect(((await host.clientCall('panelSummarise', [{}])) as Envelope<unknown>).ok).toBe(false);
  host.faults.clear();
  host.workbook.activeSheetId = 1;
  await run(host, summarise);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([sheetName, 'Сводка']);
});
