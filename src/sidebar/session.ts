// What happens in the panel between its buttons and the add-on; knows no page, so that a test can play it through.
import type { ColumnChoice, JsonObject, NotRefreshed, PanelMapping, PanelState, TypedOver } from '../addon/api';
import { languages, type Language } from '../core/language';
import { sidebarWords } from '../wording/sidebar';
import type { CallPanel, Failure } from './call';
import { type CorrectionModel, type Corrections, corrections, noCorrection } from './corrections';
import { documentSettings, type DocumentSettings, noRemoval, type RemovalModel } from './document-settings';
import type { SessionCore } from './session-core';
import { noSummaries, summaries, type Summaries, type SummaryModel } from './summaries';
import { mainAction, type Step } from './view-model';

export type View = 'check' | 'columns' | 'settings' | 'preview' | 'summaries' | 'removal';

export interface Running {
  step: Step;
  number: number;
  of: number;
}

/** Everything that the panel is drawn from. */
export interface Model extends CorrectionModel, SummaryModel, RemovalModel {
  language: Language;
  state: PanelState | null;
  view: View;
  /** The columns as they were understood, while they are shown. */
  mapping: PanelMapping | null;
  /** An answer to a check is awaited. */
  checking: boolean;
  running: Running | null;
  failure: Failure | null;
  /** Cells that somebody typed into, while it is asked whether they may be replaced. */
  typedOver: { cells: TypedOver[] } | null;
  /** Summaries that the last run could not refresh. */
  notRefreshed: NotRefreshed[];
  /** For the live region. */
  announcement: string;
}

export interface Session extends Corrections, Summaries, DocumentSettings {
  readonly model: Model;
  check(): Promise<void>;
  /** As `check`, but only after a while and without a word where it fails: the panel has come back into view. */
  checkQuietly(): Promise<void>;
  /** The main button: all that is due, or the summary where nothing is. */
  run(): Promise<void>;
  /** Classes and summary, due or not. */
  runAll(): Promise<void>;
  replaceTyped(): Promise<void>;
  leaveTyped(): Promise<void>;
  /** Opens a cell of the sheet that was checked, or of another. */
  goTo(cell: string, sheetId?: number): Promise<void>;
  openSummary(): Promise<void>;
  openShare(): Promise<void>;
  /** Shows how the columns were understood, so that it can be corrected. */
  openColumns(): Promise<void>;
  /** Keeps what the columns are and checks again. */
  confirmColumns(choice: ColumnChoice): Promise<void>;
  /** Another sheet instead of the one that could not be read. */
  openSheet(sheetId: number): Promise<void>;
  /** For the live region. */
  announce(text: string): void;
  /** What failed, once more. */
  retry(): Promise<void>;
  show(view: View): void;
  setLanguage(language: Language): Promise<void>;
  setDocumentLanguage(language: Language): Promise<void>;
}

/** A panel that looks again sooner than this after the last answer would only ask what it knows. */
const quietPause = 3000;

export function createSession(
  call: CallPanel,
  firstLanguage: Language,
  changed: (model: Model) => void,
  afterJump: () => void = () => undefined,
  now: () => number = Date.now,
): Session {
  let model: Model = {
    language: firstLanguage,
    state: null,
    view: 'check',
    ...noCorrection,
    ...noSummaries,
    ...noRemoval,
    mapping: null,
    checking: false,
    running: null,
    failure: null,
    typedOver: null,
    notRefreshed: [],
    announcement: '',
  };
  let chosen = false;
  let answeredAt = -Infinity;
  let failed: () => Promise<void> = check;
  let replacing: () => Promise<void> = check;

  function update(part: Partial<Model>): void {
    model = { ...model, ...part };
    changed(model);
  }

  function take(state: PanelState, part: Partial<Model> = {}): void {
    answeredAt = now();
    // A language chosen while the answer was under way is newer than the answer.
    const language = chosen ? model.language : state.language;
    update({ state: { ...state, language }, language, failure: null, ...part });
  }

  const isBusy = () => model.checking || model.running !== null;

  async function check(): Promise<void> {
    if (isBusy()) return;
    update({
      checking: true,
      failure: null,
      typedOver: null,
      note: null,
      told: null,
      notRefreshed: [],
      announcement: '',
    });
    const answer = await call('panelState');
    if (!answer.ok) {
      // What was shown belongs to another sheet, or is no longer so.
      if (answer.failure.kind === 'error') {
        const language = (!chosen && languageIn(answer.failure.data)) || model.language;
        model = { ...model, language, state: null, view: 'check' };
      }
      fail(answer.failure, check);
    } else {
      take(answer.data, { checking: false });
      // Only now the language is the person's own.
      update({ announcement: sidebarWords(model.language).checked });
    }
  }

  async function checkQuietly(): Promise<void> {
    if (isBusy() || !model.state || model.failure || model.typedOver || now() - answeredAt < quietPause) return;
    answeredAt = now();
    const answer = await call('panelState');
    if (!answer.ok || isBusy() || model.typedOver) return;
    const isOther = answer.data.sheet.id !== model.state?.sheet.id;
    take(answer.data);
    // The columns to choose from are those of the sheet that is open.
    if (isOther && model.view === 'summaries') await summaryPart.lookAgain();
  }

  async function perform(steps: Step[], replaceTyped: boolean): Promise<void> {
    if (isBusy()) return;
    update({ failure: null, typedOver: null, told: null, notRefreshed: [] });
    for (const [index, step] of steps.entries()) {
      // What was agreed to is what the step that asked has shown; the steps after it ask for themselves.
      const mayReplace = replaceTyped && index === 0;
      const { doing } = sidebarWords(model.language);
      update({ running: { step, number: index + 1, of: steps.length }, announcement: doing[step] });
      const answer = await call(
        step === 'classify' ? 'panelClassify' : 'panelSummarise',
        mayReplace ? { replaceTyped } : {},
      );
      if (!answer.ok) {
        const remaining = steps.slice(index);
        if (!ask(answer.failure, () => perform(remaining, true))) {
          fail(answer.failure, () => perform(remaining, mayReplace));
        }
        return;
      }
      if ('sheet' in answer.data) {
        const { notRefreshed = [], ...state } = answer.data;
        take(state, { notRefreshed });
      }
    }
    // What was not done is told by its card.
    const announcement = model.notRefreshed.length === 0 ? sidebarWords(model.language).done : '';
    update({ running: null, announcement });
  }

  function fail(failure: Failure, again: () => Promise<void>): void {
    failed = again;
    update({ checking: false, running: null, doing: null, failure, announcement: '' });
  }

  function ask(failure: Failure, replace: () => Promise<void>): boolean {
    const cells = typedCells(failure);
    if (cells.length === 0) return false;
    replacing = replace;
    update({ checking: false, running: null, doing: null, typedOver: { cells }, announcement: '' });
    return true;
  }

  async function openSummary(): Promise<void> {
    const answer = await call('panelOpenSummary');
    if (!answer.ok) fail(answer.failure, check);
    else afterJump();
  }

  /** The dialog takes the panel's place. */
  async function openShare(): Promise<void> {
    const answer = await call('panelOpenShare');
    if (!answer.ok) fail(answer.failure, openShare);
  }

  async function goTo(cell: string, sheetId = model.state?.sheet.id): Promise<void> {
    if (sheetId === undefined) return;
    const answer = await call('panelGoTo', { sheetId, cell });
    if (!answer.ok) fail(answer.failure, check);
    else afterJump();
  }

  async function openColumns(): Promise<void> {
    if (isBusy()) return;
    update({ view: 'columns', mapping: null, failure: null, announcement: '' });
    const answer = await call('panelColumns');
    if (answer.ok) update({ mapping: answer.data });
    else fail(answer.failure, openColumns);
  }

  async function confirmColumns(choice: ColumnChoice): Promise<void> {
    if (isBusy()) return;
    update({ checking: true, failure: null, announcement: sidebarWords(model.language).columns.remembering });
    const answer = await call('panelConfirmColumns', choice);
    if (!answer.ok) {
      fail(answer.failure, openColumns);
      return;
    }
    update({ checking: false, view: 'check', mapping: null });
    await check();
    if (!model.failure) announce(sidebarWords(model.language).columns.remembered);
  }

  async function openSheet(sheetId: number): Promise<void> {
    const answer = await call('panelGoTo', { sheetId, cell: 'A1' });
    if (answer.ok) await check();
    else fail(answer.failure, check);
  }

  const announce = (announcement: string) => update({ announcement });

  async function setDocumentLanguage(language: Language): Promise<void> {
    const answer = await call('panelSetDocumentLanguage', { language });
    if (answer.ok) take(answer.data);
    else fail(answer.failure, () => setDocumentLanguage(language));
  }

  const core: SessionCore = { call, model: () => model, isBusy, update, take, fail, ask, check };
  const summaryPart = summaries(core);
  return {
    get model() {
      return model;
    },
    check,
    checkQuietly,
    async run() {
      if (!model.state) return;
      const { steps } = mainAction(model.state);
      await (steps.length > 0 ? perform(steps, false) : openSummary());
    },
    runAll: () => perform(['classify', 'summarise'], false),
    async replaceTyped() {
      if (!model.typedOver) return;
      update({ typedOver: null });
      await replacing();
    },
    async leaveTyped() {
      update({ typedOver: null });
      await check();
    },
    goTo,
    openSummary,
    openShare,
    ...corrections(core),
    ...summaryPart,
    ...documentSettings(core),
    openColumns,
    confirmColumns,
    openSheet,
    announce,
    retry: () => failed(),
    show(view) {
      update({ view, told: null, announcement: '' });
      // There is nothing to come back to: the columns were opened from an error.
      if (view === 'check' && !model.state) void check();
    },
    async setLanguage(language) {
      chosen = true;
      update({ language, state: model.state && { ...model.state, language }, announcement: '' });
      // The panel has changed already; where it cannot be remembered, it will ask the locale again next time.
      await call('panelSetLanguage', { language });
    },
    setDocumentLanguage,
  };
}

/** Before the first state an error may say which language this person uses. */
const languageIn = (data: JsonObject): Language | undefined => languages.find((language) => language === data.language);

/** The cells that a `typed-over` error lists; none for any other failure. */
function typedCells(failure: Failure): TypedOver[] {
  if (failure.kind !== 'error' || failure.name !== 'typed-over' || !Array.isArray(failure.data.cells)) return [];
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return failure.data.cells.flatMap((item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? [{ sheetName: text(item.sheetName), cell: text(item.cell), old: text(item.old), new: text(item.new) }]
      : [],
  );
}
