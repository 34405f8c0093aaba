// What holds for the whole document: its language, values or formulas, the filter, and taking away what was added.
import type { Language } from '../../core/language';
import { removalWords } from '../../wording/removal';
import { sidebarWords } from '../../wording/sidebar';
import type { SessionCore } from './session-core';

export interface DocumentSettings {
  /** Whether columns and counts are formulas. */
  setLive(live: boolean): Promise<void>;
  setDocumentLanguage(language: Language): Promise<void>;
  addFilter(): Promise<void>;
  /** Shows what would be taken away. */
  openRemoval(): Promise<void>;
  /** Takes away what is shown, and these sheets of those that would stay. */
  remove(sheets: string[]): Promise<void>;
}

export function documentSettings({ call, model, isBusy, update, take, fail, check }: SessionCore): DocumentSettings {
  async function setLive(live: boolean): Promise<void> {
    if (isBusy()) return;
    update({ checking: true, failure: null, told: null });
    const answer = await call('panelSetLive', { live });
    if (answer.ok) take(answer.data, { checking: false });
    else fail(answer.failure, () => setLive(live));
  }

  async function setDocumentLanguage(language: Language): Promise<void> {
    const answer = await call('panelSetDocumentLanguage', { language });
    if (answer.ok) take(answer.data);
    else fail(answer.failure, () => setDocumentLanguage(language));
  }

  async function addFilter(): Promise<void> {
    const { state, language } = model();
    if (isBusy() || !state) return;
    update({ checking: true, failure: null, told: null });
    const answer = await call('panelAddFilter', { sheetId: state.sheet.id });
    if (!answer.ok) return fail(answer.failure, addFilter);
    const told = { what: 'filterAdded', sheetName: '' } as const;
    update({ checking: false, told, announcement: sidebarWords(language).settings.filterAdded });
  }

  async function openRemoval(): Promise<void> {
    if (isBusy()) return;
    update({ view: 'removal', removal: null, failure: null, told: null, announcement: '' });
    const answer = await call('panelRemoval');
    if (answer.ok) update({ removal: answer.data });
    else fail(answer.failure, openRemoval);
  }

  async function remove(sheets: string[]): Promise<void> {
    const { removal: shown, language } = model();
    if (isBusy() || !shown) return;
    const say = removalWords(language);
    update({ checking: true, failure: null, announcement: say.removing });
    const answer = await call('panelRemove', { shown, sheets });
    // What is there now may be something else than what was shown.
    if (!answer.ok) return fail(answer.failure, openRemoval);
    update({ checking: false, view: 'check', removal: null });
    await check();
    if (!model().failure) update({ told: { what: 'removed', sheetName: '' }, announcement: say.removed });
  }

  return { setLive, setDocumentLanguage, addFilter, openRemoval, remove };
}
