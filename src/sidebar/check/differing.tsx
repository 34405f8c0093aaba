// The municipalities beside which our columns show something else than their rows give.
import type { PanelState } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import { CellButton } from '../parts/cell-button';
import type { Session } from '../session/session';

const atFirst = 5;

export function Differing({ state, session }: { state: PanelState; session: Session }) {
  const { differing, differingCount } = state.classify;
  const say = sidebarWords(state.language);
  if (differingCount === 0) return null;
  const shown = differing.slice(0, atFirst);
  return (
    <section class="group">
      <h3>
        <span class={state.classify.state === 'misplaced' ? 'dot error' : 'dot warning'} aria-hidden="true" />
        <span>{say.differing}</span>
        <span class="count">{differingCount}</span>
      </h3>
      <ul>
        {shown.map(({ unit, cell }) => (
          <li key={cell}>
            <span>{unit}</span>
            <CellButton language={state.language} cell={cell} session={session} />
          </li>
        ))}
      </ul>
      {differingCount > shown.length && <p class="soft">{say.andMore(differingCount - shown.length)}</p>}
    </section>
  );
}
