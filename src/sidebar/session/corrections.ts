// What is done about problems from the panel: corrections with their preview and the way back, and setting aside.
import type { CorrectedCells } from '../../addon/api';
import { problemWords } from '../../wording/problems';
import type { Answer } from './call';
import { problemRows } from './problem-rows';
import type { SessionCore } from './session-core';
import { toldText } from './told-text';

export interface Corrections {
  /** Shows what would be corrected of a kind, or in one cell. */
  preview(kind: { code: string; name: string }, cell?: string): Promise<void>;
  /** Corrects what is shown. */
  correct(): Promise<void>;
  undo(): Promise<void>;
  /** Takes a problem out of the list, for a reason. */
  setAside(key: string, reason: string): Promise<void>;
  takeBack(key: string): Promise<void>;
  /** Fetches all problems, where only the first of each kind are there to be looked through. */
  findAll(): Promise<void>;
  /** Writes all problems onto a sheet. */
  listProblems(): Promise<void>;
}

export function corrections({ call, model, isBusy, update, take, fail }: SessionCore): Corrections {
  async function preview(kind: { code: string; name: string }, cell?: string): Promise<void> {
    const { state, language } = model();
    if (isBusy() || !state) return;
    update({ checking: true, failure: null, note: null, announcement: '' });
    const answer = await call('panelPreview', { sheetId: state.sheet.id, code: kind.code });
    if (!answer.ok) return fail(answer.failure, () => preview(kind, cell));
    const { data } = answer;
    const cells = cell === undefined ? data.cells : data.cells.filter((one) => one.cell === cell);
    const count = cell === undefined ? data.count : cells.length;
    const computed = data.computed.filter((one) => cell === undefined || one === cell);
    const announcement = problemWords(language).title;
    update({ checking: false, view: 'preview', preview: { ...kind, cells, count, computed }, announcement });
  }

  async function correct(): Promise<void> {
    const { state, preview: shown } = model();
    if (isBusy() || !state || !shown) return;
    update({ checking: true, failure: null });
    const cells = shown.cells.map(({ cell, before, after }) => ({ cell, before, after }));
    settle(await call('panelCorrect', { sheetId: state.sheet.id, code: shown.code, cells }), false);
  }

  async function undo(): Promise<void> {
    if (isBusy()) return;
    update({ checking: true, failure: null });
    settle(await call('panelUndo'), true);
  }

  function settle(answer: Answer<CorrectedCells>, isUndone: boolean): void {
    if (!answer.ok) return fail(answer.failure, isUndone ? undo : correct);
    const { done, left, state } = answer.data;
    const say = problemWords(model().language);
    const announcement = isUndone ? say.undone(done) : say.corrected(done);
    take(state, { checking: false, view: 'check', preview: null, note: { done, left, isUndone }, announcement });
  }

  async function judge(key: string, reason: string | null): Promise<void> {
    const { state, language } = model();
    if (isBusy() || !state) return;
    update({ checking: true, failure: null });
    const sheetId = state.sheet.id;
    const answer = await (reason === null
      ? call('panelTakeBack', { sheetId, key })
      : call('panelSetAside', { sheetId, key, reason }));
    if (!answer.ok) return fail(answer.failure, () => judge(key, reason));
    const say = problemWords(language).aside;
    take(answer.data, { checking: false, announcement: reason === null ? say.again : say.done });
  }

  async function findAll(): Promise<void> {
    const { state } = model();
    if (isBusy() || !state) return;
    update({ checking: true, failure: null });
    const found = await call('panelProblems', { sheetId: state.sheet.id });
    if (!found.ok) return fail(found.failure, findAll);
    take(found.data.state, { checking: false });
  }

  async function listProblems(): Promise<void> {
    const { state, language } = model();
    if (isBusy() || !state) return;
    update({ checking: true, failure: null, told: null });
    const sheetId = state.sheet.id;
    const found = await call('panelProblems', { sheetId });
    if (!found.ok) return fail(found.failure, listProblems);
    const list = problemRows(found.data.state, found.data.at);
    const answer = await call('panelProblemsSheet', { sheetId, list });
    if (!answer.ok) return fail(answer.failure, listProblems);
    const told = { what: 'listed', sheetName: answer.data.sheetName } as const;
    update({ checking: false, told, announcement: toldText(language, told) });
  }

  return { preview, correct, undo, setAside: judge, takeBack: (key) => judge(key, null), findAll, listProblems };
}
