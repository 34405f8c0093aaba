// The steps from the table to the summary, each with how it stands.
import type { PanelState } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import type { Session } from '../session/session';
import { stepLines, type StepLine } from '../session/view-model';

export function StepList({ state, session }: { state: PanelState; session: Session }) {
  const say = sidebarWords(state.language).steps;
  const leadsTo: Partial<Record<StepLine['key'], () => void>> = {
    columns: () => void session.openColumns(),
    summary: () => void session.openSummaries(),
    share: () => void session.openShare(),
  };
  return (
    <ol class="steps" aria-label={say.title}>
      {stepLines(state).map(({ key, status, due }) => (
        <li key={key}>
          {leadsTo[key] ? (
            <button class="link" onClick={leadsTo[key]}>
              {say[key]}
            </button>
          ) : (
            <span>{say[key]}</span>
          )}
          <span class={due ? 'status due' : 'status'}>{status}</span>
        </li>
      ))}
    </ol>
  );
}
