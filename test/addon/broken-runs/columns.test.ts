// Filling in columns, listing problems and taking away leave nothing behind that the next run does not mend.
import type { ProblemsFound } from '../../../src/addon/api';
import { problemRows } from '../../../src/sidebar/problem-rows';
import { answer } from '../workbook';
import { breaksOffAnywhere, type Call, type Case, classify, run, score, summarise } from './sweep';

const problems: Call = [
  'panelProblemsSheet',
  async (host) => {
    const { state } = await answer<ProblemsFound>(host, 'panelProblems', { sheetId: 1 });
    return { sheetId: 1, list: problemRows(state, '24.11.2026 14:05') };
  },
];
const remove: Call = ['panelRemove', async (host) => ({ shown: await answer(host, 'panelRemoval'), sheets: [] })];

const cases: Case[] = [
  ['the first filling in of columns', classify, () => Promise.resolve()],
  [
    'filling in again after a score changed',
    classify,
    async (host) => {
      await run(host, classify);
      score(host, 0);
    },
  ],
  [
    'formulas in the place of values',
    classify,
    async (host) => {
      await run(host, classify);
      await answer(host, 'panelSetLive', { live: true });
    },
  ],
  [
    'values in the place of formulas',
    classify,
    async (host) => {
      await answer(host, 'panelSetLive', { live: true });
      await run(host, classify);
      await answer(host, 'panelSetLive', { live: false });
    },
  ],
  ['the first list of problems', problems, () => Promise.resolve()],
  [
    'the list of problems after a score changed',
    problems,
    async (host) => {
      await run(host, problems);
      score(host, 0);
    },
  ],
  [
    'taking away what was added',
    remove,
    async (host) => {
      await run(host, classify);
      await run(host, summarise);
    },
  ],
];

describe.each(cases)('%s', breaksOffAnywhere);
