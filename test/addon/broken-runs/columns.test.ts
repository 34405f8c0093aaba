// Filling in columns, listing problems and taking away leave nothing behind that the next run does not mend.
import type { ProblemsFound } from '../../../src/addon/api';
import { problemRows } from '../../../src/sidebar/session/problem-rows';
import { answer } from '../workbook';
import { breaksOffAnywhere, type Call, type Case, changeScore, classify, setLive, summarise } from './sweep';

const problems: Call = [
  'panelProblemsSheet',
  async (host) => {
    const { state } = await answer<ProblemsFound>(host, 'panelProblems', { sheetId: 1 });
    return { sheetId: 1, list: problemRows(state, '24.11.2026 14:05') };
  },
];
const remove: Call = ['panelRemove', async (host) => ({ shown: await answer(host, 'panelRemoval'), sheets: [] })];

const cases: Case[] = [
  ['the first filling in of columns', classify],
  ['filling in again after a score changed', classify, classify, changeScore],
  ['formulas in the place of values', classify, classify, setLive(true)],
  ['values in the place of formulas', classify, setLive(true), classify, setLive(false)],
  ['the first list of problems', problems],
  ['the list of problems after a score changed', problems, problems, changeScore],
  ['taking away what was added', remove, classify, summarise],
];

describe.each(cases)('%s', breaksOffAnywhere);
