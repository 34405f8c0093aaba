// The panel as a whole: title bar, the view that is open, foot, and the live region that tells of changes.
import { useEffect, useRef } from 'preact/hooks';
import { sidebarWords } from '../wording/sidebar';
import { verdictWords } from '../wording/verdict';
import { CheckView } from './check-view';
import { ColumnsView } from './columns-view';
import { FailureCard } from './failure-card';
import { LanguageSelect } from './language-select';
import { Loading } from './loading';
import type { Model, Session } from './session';
import { PreviewView } from './preview-view';
import { RemovalView } from './removal-view';
import { SettingsView } from './settings-view';
import { SubTitle } from './sub-title';
import { SummariesView } from './summaries-view';
import { TypedOverView } from './typed-over-view';

export interface Parts {
  model: Model;
  session: Session;
}

export function Panel({ model, session }: Parts) {
  const say = sidebarWords(model.language);
  const isDeeper = model.typedOver !== null || model.view !== 'check';
  const heading = useRef<HTMLHeadingElement>(null);
  const wasDeeper = useRef(false);
  // What had the keyboard in the deeper view is gone.
  useEffect(() => {
    if (wasDeeper.current && !isDeeper) heading.current?.focus();
    wasDeeper.current = isDeeper;
  }, [isDeeper]);
  return (
    <>
      {isDeeper ? (
        <SubTitle model={model} session={session} />
      ) : (
        <header class="title">
          <h1 ref={heading} tabIndex={-1}>
            {verdictWords(model.language).addOn}
          </h1>
          <LanguageSelect
            label={say.panelLanguage}
            isQuiet
            value={model.language}
            onChoose={(language) => void session.setLanguage(language)}
          />
        </header>
      )}
      <main>
        <Body model={model} session={session} />
      </main>
      {model.state && !isDeeper && (
        <footer>
          <span>{say.method(model.state.method.name[model.language])}</span>
          <button class="link" onClick={() => session.show('settings')}>
            {say.settings.title}
          </button>
        </footer>
      )}
      <p class="hidden" role="status">
        {model.announcement}
      </p>
    </>
  );
}

function Body({ model, session }: Parts) {
  const { state, failure, typedOver } = model;
  if (typedOver) return <TypedOverView model={model} session={session} />;
  if (model.view === 'columns') return <ColumnsView model={model} session={session} />;
  if (!state) return failure ? <FailureCard model={model} session={session} /> : <Loading language={model.language} />;
  if (model.view === 'settings') return <SettingsView state={state} model={model} session={session} />;
  if (model.view === 'summaries') return <SummariesView state={state} model={model} session={session} />;
  if (model.view === 'removal') return <RemovalView model={model} session={session} />;
  if (model.view === 'preview') return <PreviewView model={model} session={session} />;
  return <CheckView state={state} model={model} session={session} />;
}
