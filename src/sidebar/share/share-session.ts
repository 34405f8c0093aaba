// The flow of the Share dialog: what is chosen is shown as it will be, and given away only when asked.
import type { PartnerChoice } from '../../addon/sharing/share-api';
import type { ShareData } from '../../addon/sharing/share-types';
import type { Language } from '../../core/language';
import { copyables } from '../../share/copy-text';
import { fileName, type ShareFormat } from '../../share/file-name';
import { proposalWords } from '../../wording/proposals';
import { quote } from '../../wording/numbers';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Answer, CallOf } from '../session/call';
import { type Answers, answersPart } from './answers';
import { chosenWith } from './choice';
import { firstModel, type Doing, type MadeFile, type Model, type View } from './model';
import type { Browser, ShareApi, ShareCore } from './share-core';

export interface ShareSession extends Answers {
  readonly model: Model;
  start(): Promise<void>;
  show(view: View): void;
  /** Ticks a column, or takes the tick away. */
  toggleColumn(key: string): void;
  choose(part: Partial<PartnerChoice>): void;
  setAnother(another: boolean): void;
  makeSheet(): Promise<void>;
  makeMethodPage(replaceTyped?: boolean): Promise<void>;
  download(format: ShareFormat): Promise<void>;
  cancel(): void;
  openCopy(): Promise<void>;
  copy(index: number): Promise<void>;
  goToMade(): Promise<void>;
  retry(): Promise<void>;
}

export function createShareSession(
  call: CallOf<ShareApi>,
  language: Language,
  browser: Browser,
  draw: (model: Model) => void,
): ShareSession {
  let model = firstModel(language);
  let again: () => Promise<void> = start;
  let wanted = 0;
  let isCancelled = false;

  function update(part: Partial<Model>): void {
    model = { ...model, ...part };
    draw(model);
  }

  function fail(failure: NonNullable<Model['failure']>, retry: () => Promise<void>): void {
    again = retry;
    update({ failure, doing: null, progress: null });
  }

  function begin(doing: Doing): boolean {
    if (model.doing !== null) return false;
    update({ doing, failure: null, told: [], made: null, copied: null, isForeign: false });
    return true;
  }

  async function start(): Promise<void> {
    update({ failure: null });
    const answer = await call('shareState');
    if (!answer.ok) return fail(answer.failure, start);
    const state = answer.data;
    const [partner] = state.partners;
    update({ state, language: state.language, choice: model.choice ?? partner?.choice ?? state.choice });
    await preview();
  }

  async function preview(): Promise<void> {
    const { choice } = model;
    if (!choice) return;
    const mine = ++wanted;
    update({ isPreviewing: true });
    const answer = await call('sharePreview', wantedSheet(choice));
    // Another choice was made meanwhile: its own preview follows.
    if (mine !== wanted) return;
    if (answer.ok) update({ preview: answer.data, isPreviewing: false, failure: null });
    else {
      update({ preview: null, isPreviewing: false });
      fail(answer.failure, preview);
    }
  }

  const wantedSheet = (choice: PartnerChoice) => (model.another ? { choice, partnerSheetId: null } : { choice });

  function changed(part: Partial<Model>): void {
    dropFile();
    wanted++;
    update({ ...part, isPreviewing: true, failure: null, told: [], made: null, copyables: null });
    browser.later(() => void preview());
  }

  function choose(part: Partial<PartnerChoice>): void {
    const { choice } = model;
    if (choice && model.doing === null) changed({ choice: { ...choice, ...part } });
  }

  function toggleColumn(key: string): void {
    const { choice, state } = model;
    if (choice && state) choose(chosenWith(state.columns, choice, key));
  }

  async function makeSheet(): Promise<void> {
    const { choice, language: spoken } = model;
    if (!choice || !begin('sheet')) return;
    const answer = await call('sharePartnerSheet', wantedSheet(choice));
    if (!answer.ok) return fail(answer.failure, makeSheet);
    const { sheetId, sheetName, count, unchanged, kept, moved, columnsKept } = answer.data;
    const say = proposalWords(spoken);
    const told = [
      say.made({ sheetName, count }),
      ...(unchanged ? [say.unchanged] : []),
      ...(kept > 0 ? [say.kept(kept)] : []),
      ...(moved > 0 ? [say.moved(moved)] : []),
      ...(columnsKept ? [say.columnsKept] : []),
    ];
    update({ doing: null, told, made: { sheetId }, another: false });
    await refreshState();
  }

  /** After something was written: which partner sheets there are now. */
  async function refreshState(): Promise<void> {
    const answer = await call('shareState');
    if (answer.ok) update({ state: answer.data });
    await preview();
  }

  async function makeMethodPage(replaceTyped = false): Promise<void> {
    const { choice, language: spoken } = model;
    if (!choice || !begin('method')) return;
    const answer = await call('shareMethodSheet', { language: choice.language, replaceTyped });
    if (!answer.ok) return fail(answer.failure, () => makeMethodPage(isTypedOver(answer)));
    const { sheetId, sheetName } = answer.data;
    update({ doing: null, told: [shareDialogWords(spoken).method.made(quote(spoken, sheetName))], made: { sheetId } });
  }

  async function data(doing: Doing, retry: () => Promise<void>): Promise<ShareData | null> {
    const { choice } = model;
    if (!choice || !begin(doing)) return null;
    const answer = await call('shareDownload', { choice });
    if (answer.ok) return answer.data;
    fail(answer.failure, retry);
    return null;
  }

  async function download(format: ShareFormat): Promise<void> {
    const retry = () => download(format);
    const shared = await data(format, retry);
    if (!shared) return;
    dropFile();
    isCancelled = false;
    try {
      const bytes = await browser.makeFile(shared, format, {
        tell: (progress) => update({ progress }),
        isCancelled: () => isCancelled,
      });
      if (!bytes) return update({ doing: null, progress: null });
      const name = fileName(shared, format);
      const file: MadeFile = { name, format, url: browser.save(bytes, name, format) };
      const told = [shareDialogWords(model.language).saved(name)];
      update({ doing: null, progress: null, file, told });
    } catch (error) {
      fail({ kind: 'broken', message: error instanceof Error ? error.message : String(error) }, retry);
    }
  }

  function dropFile(): void {
    if (!model.file) return;
    browser.forget(model.file.url);
    update({ file: null });
  }

  async function openCopy(): Promise<void> {
    const shared = await data('copy', openCopy);
    if (shared) update({ doing: null, copyables: copyables(shared), view: 'copy' });
  }

  async function copy(index: number): Promise<void> {
    const text = model.copyables?.[index]?.text;
    if (text === undefined) return;
    update({ copied: { index, refused: !(await browser.copy(text)) } });
  }

  async function goToMade(): Promise<void> {
    const { made } = model;
    if (!made) return;
    const answer = await call('panelGoTo', { sheetId: made.sheetId, cell: 'A1' });
    if (answer.ok) browser.close();
    else fail(answer.failure, goToMade);
  }

  const core: ShareCore = { call, browser, model: () => model, update, fail, begin };
  return {
    get model() {
      return model;
    },
    start,
    show(view) {
      if (model.doing === null) update({ view, failure: null, told: [], made: null, copied: null });
    },
    toggleColumn,
    choose,
    setAnother: (another) => changed({ another }),
    makeSheet,
    makeMethodPage,
    download,
    cancel() {
      isCancelled = true;
    },
    openCopy,
    copy,
    goToMade,
    retry: () => again(),
    ...answersPart(core, refreshState),
  };
}

/** The page was changed by somebody: what stands in the way has been shown, so that trying again replaces it. */
const isTypedOver = (answer: Answer<unknown>): boolean =>
  !answer.ok && answer.failure.kind === 'error' && answer.failure.name === 'typed-over';
