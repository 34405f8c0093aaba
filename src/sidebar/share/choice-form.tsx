// What will leave: language, columns, rows.
import type { PartnerChoice, ShareState } from '../../addon/sharing/share-api';
import { shareDialogWords } from '../../wording/share-dialog';
import { LanguageSelect } from '../parts/language-select';
import { isChosen } from './choice';
import type { Parts } from './parts';

export function ChoiceForm({ state, choice, model, session }: Parts & { state: ShareState; choice: PartnerChoice }) {
  const { language, preview } = model;
  const say = shareDialogWords(language);
  const isPart = preview?.leftBehind.some(({ kind }) => kind === 'not-summarised') || choice.units === 'all';
  return (
    <section class="choices">
      <h2 class="small">{say.what}</h2>
      <LanguageSelect
        label={say.language}
        value={choice.language}
        onChoose={(chosen) => session.choose({ language: chosen })}
      />
      <fieldset>
        <legend>{say.columns}</legend>
        {state.columns.map((column) => (
          <label class="tick" key={column.key}>
            <input
              type="checkbox"
              checked={isChosen(choice, column)}
              onChange={() => session.toggleColumn(column.key)}
            />
            <span>
              {column.header.replace(/\s+/g, ' ')}
              {(column.hidden || column.part) && (
                <span class="soft">
                  {' '}
                  {[column.hidden ? say.hidden : '', column.part ? say.onlyTicked : ''].filter(Boolean).join(', ')}
                </span>
              )}
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset>
        <legend>{say.rows}</legend>
        <label class="tick">
          <input
            type="checkbox"
            checked={choice.hiddenRows}
            onChange={() => session.choose({ hiddenRows: !choice.hiddenRows })}
          />
          {say.hiddenRows}
        </label>
        {isPart && (
          <label class="tick">
            <input
              type="checkbox"
              checked={choice.units === 'all'}
              onChange={() => session.choose(choice.units === 'all' ? { units: undefined } : { units: 'all' })}
            />
            {say.allUnits}
          </label>
        )}
      </fieldset>
    </section>
  );
}
