// Summaries and partner sheets that the last run could not refresh: each by name, with the reason and what to do.
import type { PanelState } from '../../addon/api';
import { errorText } from '../../wording/errors';
import { namesOf } from '../../wording/names';
import { quote } from '../../wording/numbers';
import { verdictWords } from '../../wording/verdict';
import type { Model } from '../session/model';

export function NotRefreshedCard({ state, model }: { state: PanelState; model: Model }) {
  const { language } = model;
  if (model.notRefreshed.length === 0) return null;
  return (
    <section class="card bad" role="alert">
      <h2>{verdictWords(language).notRefreshed}</h2>
      {model.notRefreshed.map((one) => {
        const { what, where, todo } = errorText(language, one, namesOf(language, state.method));
        return (
          <div key={one.sheetName}>
            <h3>{quote(language, one.sheetName)}</h3>
            <p>{[what, where, todo].filter(Boolean).join(' ')}</p>
          </div>
        );
      })}
    </section>
  );
}
