// The problems that were judged, folded: each with the reason and the way back into the list.
import type { PanelState } from '../../addon/api';
import { findingTitle } from '../../wording/finding-titles';
import { problemWords } from '../../wording/problems';
import { sidebarWords } from '../../wording/sidebar';
import { CellButton } from '../parts/cell-button';
import type { Session } from '../session/session';

export function AsideList({ state, session }: { state: PanelState; session: Session }) {
  const { language, aside } = state;
  if (aside.count === 0) return null;
  const say = problemWords(language).aside;
  return (
    <details class="group">
      <summary>{say.title(aside.count)}</summary>
      <p class="soft">{say.hint}</p>
      <ul>
        {aside.shown.map(({ key, name, unit, cell, reason }) => (
          <li key={key}>
            <span>{[findingTitle(language, name), unit].filter(Boolean).join(': ')}</span>
            {cell && <CellButton language={language} cell={cell} session={session} />}
            <p class="soft">
              {reason}{' '}
              <button
                class="link act"
                aria-label={`${say.back}: ${cell ?? unit ?? name}`}
                onClick={() => void session.takeBack(key)}
              >
                {say.back}
              </button>
            </p>
          </li>
        ))}
      </ul>
      {aside.count > aside.shown.length && (
        <p class="soft">{sidebarWords(language).andMore(aside.count - aside.shown.length)}</p>
      )}
    </details>
  );
}
