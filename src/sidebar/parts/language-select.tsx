// A choice of the three languages, each by its own name.
import { languages, type Language } from '../../core/language';
import { languageNames } from '../../wording/language-names';

interface Choice {
  label: string;
  value: Language;
  /** In the title bar: no frame, and the label only for those who cannot see it. */
  isQuiet?: boolean;
  onChoose(language: Language): void;
}

export function LanguageSelect({ label, value, isQuiet = false, onChoose }: Choice) {
  return (
    <label class={isQuiet ? 'choice quiet' : 'choice'}>
      <span class={isQuiet ? 'hidden' : ''}>{label}</span>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value, onChoose)}>
        {languages.map((language) => (
          <option key={language} value={language} lang={language} selected={language === value}>
            {languageNames[language]}
          </option>
        ))}
      </select>
    </label>
  );
}

function choose(value: string, onChoose: Choice['onChoose']): void {
  const language = languages.find((one) => one === value);
  if (language) onChoose(language);
}
