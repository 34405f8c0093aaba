// How many municipalities have which class: a bar, and beside it counts and shares with their denominator.
import type { PanelState } from '../../addon/api';
import { namesOf } from '../../wording/names';
import { decimal } from '../../wording/numbers';
import { sidebarWords } from '../../wording/sidebar';
import { capitalised, classShares } from '../session/view-model';

export function ClassBar({ state }: { state: PanelState }) {
  const say = sidebarWords(state.language);
  const names = namesOf(state.language, state.method);
  const { classed } = state.counts;
  if (classed === 0) return <p class="soft">{say.nothingClassed}</p>;
  const number = (count: number) => decimal(state.language, count);
  const shares = classShares(state);
  const without = { between: state.between, undetermined: state.undetermined };
  return (
    <section>
      <div class="bar" aria-hidden="true">
        {shares
          .filter(({ count }) => count > 0)
          .map(({ key, count, shade }) => (
            <span key={key} class={shade} style={{ flexGrow: count }}>
              {count / classed > 0.07 ? number(count) : ''}
            </span>
          ))}
      </div>
      <table class="legend">
        <tbody>
          {shares.map(({ key, label, count, share, shade }) => (
            <tr key={key}>
              <th scope="row">
                <span class={`swatch ${shade}`} aria-hidden="true" />
                {label}
              </th>
              <td>{number(count)}</td>
              <td class="soft">{share}</td>
            </tr>
          ))}
          {Object.entries(without)
            .filter(([, count]) => count > 0)
            .map(([key, count]) => (
              <tr key={key}>
                <th scope="row">
                  <span class="swatch none" aria-hidden="true" />
                  {capitalised(names.outcome(key))}
                </th>
                <td>{number(count)}</td>
                <td />
              </tr>
            ))}
        </tbody>
      </table>
      <p class="soft">{say.shares(classed, state.between + state.undetermined)}</p>
    </section>
  );
}
