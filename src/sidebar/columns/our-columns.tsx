// Where we write: our columns, by their letters.
import type { PanelState } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import { tableWords } from '../../wording/table';

export function OurColumns({ state }: { state: PanelState }) {
  const ours = Object.values(tableWords(state.documentLanguage).columns);
  return (
    <section>
      <h2 class="small">{sidebarWords(state.language).columns.ours}</h2>
      <ul class="columns">
        {state.willWrite.letters.map((letter, index) => (
          <li key={letter}>
            <span class="letter">{letter}</span>
            <p lang={state.documentLanguage}>{ours[index]}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
