// Summaries, their settings, charts and kept versions leave nothing behind that the next run does not mend.
import type { Envelope } from '../../../src/addon/api';
import type { Host } from '../../../src/host/host';
import { answer, sheetNamed, sheetOf, workbookOf } from '../workbook';
import {
  analyst,
  breaksOffAnywhere,
  type Call,
  type Case,
  classify,
  hostWith,
  run,
  score,
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
  ['the first summary', summarise, () => Promise.resolve()],
  [
    'the summary after a score changed',
    summarise,
    async (host) => {
      await run(host, summarise);
      score(host, 0);
    },
  ],
  [
    'the live summary after a score changed',
    summarise,
    async (host) => {
      await answer(host, 'panelSetLive', { live: true });
      await run(host, classify);
      await run(host, summarise);
      host.settle();
      score(host, 0);
    },
  ],
  ['the summary of columns already filled in', summarise, (host) => run(host, classify)],
  ['keeping a version', keep, (host) => run(host, summarise)],
  ['new settings of a summary', save, (host) => run(host, summarise)],
  ['a second summary', saveNew, (host) => run(host, summarise)],
  [
    'charts asked for again',
    restore,
    async (host) => {
      await run(host, summarise);
      sheetNamed(host, 'Сводка').charts.splice(1, 1);
    },
  ],
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
