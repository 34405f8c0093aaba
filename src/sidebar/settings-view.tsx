// Second-level settings: the panel's language for this person, the document's for everybody.
import type { PanelState } from '../addon/api';
import { sidebarWords } from '../wording/sidebar';
import { FailureCard } from './failure-card';
import { LanguageSelect } from './language-select';
import type { Parts } from './panel';

export function SettingsView({ state, model, session }: Parts & { state: PanelState }) {
  const say = sidebarWords(state.language);
  return (
    <>
      <FailureCard model={model} session={session} />
      <section>
        <LanguageSelect
          label={say.settings.documentLanguage}
          value={state.documentLanguage}
          onChoose={(language) => void session.setDocumentLanguage(language)}
        />
        <p class="soft">{say.settings.documentLanguageHint}</p>
      </section>
      <section>
        <LanguageSelect
          label={say.panelLanguage}
          value={state.language}
          onChoose={(language) => void session.setLanguage(language)}
        />
        <p class="soft">{say.settings.panelLanguageHint}</p>
      </section>
    </>
  );
}
