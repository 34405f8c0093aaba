// What happens in the panel between its buttons and the add-on; knows no page, so that a test can play it through.
import type { JsonObject, PanelState } from '../../addon/api';
import { languages, type Language } from '../../core/language';
import { sidebarWords } from '../../wording/sidebar';
import type { CallPanel, Failure } from './call';
import { columns, type Columns } from './columns';
import { type Corrections, corrections } from './corrections';
import { documentSettings, type DocumentSettings } from './document-settings';
import { places, type Places } from './places';
import { type Runs, runs } from './running';
import { firstModel, type Model, type View } from './model';
import type { SessionCore } from './session-core';
import { summaries, type Summaries } from './summaries';
import { type TypedOverAnswers, typedOverQuestion } from './typed-over';

export interface Session extends Corrections, Summaries, DocumentSettings, Columns, Runs, Places, TypedOverAnswers {
  readonly model: Model;
  check(): Promise<void>;
  /** As `check`, but only after a while and without a word where it fails: the panel has come back into view. */
  checkQuietly(): Promise<void>;
  /** For the live region. */
  announce(text: string): void;
  /** What failed, once more. */
  retry(): Promise<void>;
  show(view: View): void;
  setLanguage(language: Language): Promise<void>;
}

/** What every part of the panel is drawn from, and what its buttons do. */
export interface Parts {
  model: Model;
  session: Session;
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
  let model = firstModel(firstLanguage);
  let chosen = false;
  let answeredAt = -Infinity;
  let failed: () => Promise<void> = check;

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

  function fail(failure: Failure, again: () => Promise<void>): void {
    failed = again;
    update({ checking: false, running: null, doing: null, failure, announcement: '' });
  }

  const basis = { call, model: () => model, isBusy, update, take, fail, check };
  const { ask, ...typedOverAnswers } = typedOverQuestion(basis);
  const core: SessionCore = { ...basis, ask };
  const summaryPart = summaries(core);
  const placesPart = places(core, afterJump);
  return {
    get model() {
      return model;
    },
    check,
    checkQuietly,
    ...runs(core, placesPart),
    ...typedOverAnswers,
    ...placesPart,
    ...corrections(core),
    ...summaryPart,
    ...documentSettings(core),
    ...columns(core),
    announce: (announcement) => update({ announcement }),
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
  };
}

/** Before the first state an error may say which language this person uses. */
const languageIn = (data: JsonObject): Language | undefined => languages.find((language) => language === data.language);
