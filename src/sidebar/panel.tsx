// The panel as a whole: title bar, the view that is open, foot, and the live region that tells of changes.
import { useEffect, useRef } from 'preact/hooks';
import { sidebarWords } from '../wording/sidebar';
import { verdictWords } from '../wording/verdict';
import { CheckView } from './check/check-view';
import { PreviewView } from './check/preview-view';
import { TypedOverView } from './check/typed-over-view';
import { ColumnsView } from './columns/columns-view';
import { FailureCard } from './parts/failure-card';
import { LanguageSelect } from './parts/language-select';
import { Loading } from './parts/loading';
import { SubTitle } from './parts/sub-title';
import type { Parts } from './session/session';
import { RemovalView } from './settings/removal-view';
import { SettingsView } from './settings/settings-view';
import { SummariesView } from './summaries/summaries-view';

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
