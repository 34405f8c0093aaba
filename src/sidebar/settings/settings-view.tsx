// Second-level settings: what holds for everybody in the document, and the panel's language for this person.
import type { PanelState } from '../../addon/api';
import { removalWords } from '../../wording/removal';
import { sidebarWords } from '../../wording/sidebar';
import { FailureCard } from '../parts/failure-card';
import { LanguageSelect } from '../parts/language-select';
import { RadioGroup } from '../parts/radio-group';
import { ToldCard } from '../parts/told-card';
import type { Parts } from '../session/session';

export function SettingsView({ state, model, session }: Parts & { state: PanelState }) {
  const say = sidebarWords(state.language);
  return (
    <>
      <FailureCard model={model} session={session} />
      <ToldCard model={model} />
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
      <section>
        <RadioGroup
          title={say.settings.live}
          name="live"
          options={[
            ['values', say.settings.values],
            ['formulas', say.settings.formulas],
          ]}
          value={'live' in state && state.live ? 'formulas' : 'values'}
          isDisabled={model.checking}
          onChoose={(key) => void session.setLive(key === 'formulas')}
        />
        <p class="soft">{say.settings.liveHint}</p>
      </section>
      <section>
        <button class="ghost" aria-disabled={model.checking} onClick={() => void session.addFilter()}>
          {say.settings.filter}
        </button>
        <p class="soft">{say.settings.filterHint}</p>
      </section>
      <button class="link" onClick={() => void session.openRemoval()}>
        {removalWords(state.language).title}…
      </button>
    </>
  );
}
