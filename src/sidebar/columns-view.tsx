// How the table was understood: each column with its role, header and first values, and where we write.
import type { PanelState } from '../addon/api';
import { namesOf } from '../wording/names';
import { firstFew } from '../wording/phrases';
import { sheetWords } from '../wording/sheet';
import { sidebarWords } from '../wording/sidebar';

export function ColumnsView({ state }: { state: PanelState }) {
  const { language } = state;
  const say = sidebarWords(language).columns;
  const names = namesOf(language, state.method);
  const ours = Object.values(sheetWords(state.documentLanguage).columns);
  return (
    <>
      <p>{say.intro}</p>
      <ul class="columns">
        {state.columns.map(({ role, letter, header, samples }) => (
          <li key={letter}>
            <span class="letter">{letter}</span>
            <div>
              <p class="role">{names.role(role)}</p>
              <p class="soft">
                {header}
                {samples.length > 0 && `: ${firstFew(samples, 4)}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <section>
        <h2 class="small">{say.ours}</h2>
        <ul class="columns">
          {state.willWrite.letters.map((letter, index) => (
            <li key={letter}>
              <span class="letter">{letter}</span>
              <p lang={state.documentLanguage}>{ours[index]}</p>
            </li>
          ))}
        </ul>
      </section>
      <p class="soft">{say.mend}</p>
    </>
  );
}
