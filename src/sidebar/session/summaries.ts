// What is done with summaries from the panel: their list, their settings, kept versions, charts that were deleted.
import type { PanelSummaries } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import { summaryWords } from '../../wording/summaries';
import { noSummaries, type Told } from './model';
import type { SessionCore } from './session-core';
import { type Draft, draftOf, settingsOf, summaryOf } from './summary-draft';
import { toldText } from './told-text';

export interface Summaries {
  /** Shows the list of summaries, with the settings open where there is one or none. */
  openSummaries(): Promise<void>;
  /** Reads the list anew and leaves open what is open. */
  lookAgain(): Promise<void>;
  /** Opens the settings of a summary, of a new one, or of none. */
  openDraft(sheetId: number | 'new' | null): void;
  editDraft(part: Partial<Draft>): void;
  /** Keeps what was chosen and makes the summary by it. */
  saveSummary(): Promise<void>;
  keepVersion(sheetId: number): Promise<void>;
  restoreCharts(sheetId: number): Promise<void>;
}

export function summaries({ call, model, isBusy, update, take, fail, ask }: SessionCore): Summaries {
  async function openSummaries(): Promise<void> {
    if (isBusy()) return;
    update({ ...noSummaries, view: 'summaries', failure: null, announcement: '' });
    await read(openSummaries);
  }

  /** @returns whether they could be read */
  async function read(again: () => Promise<void>): Promise<PanelSummaries | null> {
    const answer = await call('panelSummaries');
    if (!answer.ok) {
      fail(answer.failure, again);
      return null;
    }
    const { list, groups } = answer.data;
    // There is nothing to choose between: the settings are open.
    const draft = list.length > 1 ? null : draftOf(list[0] ?? null, groups);
    update({ summaries: answer.data, draft });
    return answer.data;
  }

  async function lookAgain(): Promise<void> {
    const answer = await call('panelSummaries');
    if (answer.ok && model().summaries && !isBusy()) update({ summaries: answer.data });
  }

  function openDraft(sheetId: number | 'new' | null): void {
    const { summaries: shown } = model();
    if (!shown || isBusy()) return;
    const summary = shown.list.find((one) => one.sheetId === sheetId) ?? null;
    update({ draft: summary || sheetId === 'new' ? draftOf(summary, shown.groups) : null, told: null });
  }

  async function save(replaceTyped: boolean): Promise<void> {
    const { draft, summaries: before, language } = model();
    if (isBusy() || !draft || !before) return;
    const announcement = sidebarWords(language).doing.summarise;
    update({ checking: true, doing: 'saving', failure: null, told: null, announcement });
    const { sheetId } = draft;
    const wanted = { sheetId, settings: settingsOf(draft) };
    const answer = await call('panelSaveSummary', replaceTyped ? { ...wanted, replaceTyped } : wanted);
    if (!answer.ok) {
      if (!ask(answer.failure, () => save(true))) fail(answer.failure, () => save(replaceTyped));
      return;
    }
    take(answer.data);
    const after = await read(openSummaries);
    if (!after) return;
    const known = before.list.map((one) => one.sheetId);
    const saved = after.list.find((one) => (sheetId === null ? !known.includes(one.sheetId) : one.sheetId === sheetId));
    settle('saved', saved?.sheetName ?? '', saved && draftOf(saved, after.groups));
  }

  async function keepVersion(sheetId: number): Promise<void> {
    if (isBusy()) return;
    const announcement = summaryWords(model().language).keeping;
    update({ checking: true, doing: 'keeping', failure: null, told: null, announcement });
    const answer = await call('panelKeepVersion', { sheetId });
    if (answer.ok) settle('kept', answer.data.sheetName);
    else fail(answer.failure, () => keepVersion(sheetId));
  }

  async function restoreCharts(sheetId: number): Promise<void> {
    if (isBusy()) return;
    const { draft } = model();
    update({ checking: true, doing: 'saving', failure: null, told: null });
    const answer = await call('panelRestoreCharts', { sheetId });
    if (!answer.ok) {
      fail(answer.failure, () => restoreCharts(sheetId));
      return;
    }
    take(answer.data);
    const after = await read(openSummaries);
    // What was being chosen is not saved yet, and stays.
    if (after) settle('restored', '', (summaryOf(after, draft) && draft) ?? model().draft);
  }

  function settle(what: Told['what'], sheetName: string, draft: Draft | null = model().draft): void {
    const { language } = model();
    const told = { what, sheetName };
    update({ checking: false, doing: null, draft, told, announcement: toldText(language, told) });
  }

  return { openSummaries, lookAgain, openDraft, editDraft, saveSummary: () => save(false), keepVersion, restoreCharts };

  function editDraft(part: Partial<Draft>): void {
    const { draft } = model();
    if (draft) update({ draft: { ...draft, ...part }, told: null });
  }
}
