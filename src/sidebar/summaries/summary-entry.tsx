// One summary in the list: the way to it, what it is of, how it stands, and its settings where they are open.
import type { PanelState, PanelSummaries, PanelSummary } from '../../addon/api';
import { namesOf } from '../../wording/names';
import { cited } from '../../wording/phrases';
import { sidebarWords } from '../../wording/sidebar';
import { summaryWords } from '../../wording/summaries';
import type { Parts } from '../session/session';
import { columnLabel } from '../session/summary-draft';
import { SummaryForm } from './summary-form';

interface Entry extends Parts {
  state: PanelState;
  summaries: PanelSummaries;
  summary: PanelSummary;
}

export function SummaryEntry({ state, summaries, summary, model, session }: Entry) {
  const { language } = state;
  const say = summaryWords(language);
  const panel = sidebarWords(language);
  const { sheetId, sheetName, at, deletedCharts } = summary;
  const draft = model.draft?.sheetId === sheetId ? model.draft : null;
  const isOrphan = summary.state === 'orphan';
  const status = {
    current: panel.states.made(at).trim(),
    changed: panel.states.outOfDate,
    orphan: say.orphan,
  }[summary.state];
  return (
    <section class="group summary">
      <h2 class="entry">
        <button
          class="link"
          aria-label={panel.columns.openSheet(sheetName)}
          onClick={() => void session.goTo('A1', sheetId)}
        >
          {sheetName}
        </button>
        <span class={summary.state === 'current' ? 'status' : 'status due'}>{status}</span>
      </h2>
      <p class="soft">{isOrphan ? say.orphanHint : subject(state, summaries, summary)}</p>
      {summaries.list.length > 1 && !isOrphan && (
        <button
          class="link"
          aria-expanded={draft !== null}
          aria-label={`${panel.settings.title}: ${sheetName}`}
          onClick={() => session.openDraft(draft ? null : sheetId)}
        >
          {panel.settings.title}
        </button>
      )}
      {draft && !isOrphan && <SummaryForm {...{ state, summaries, draft, model, session }} />}
      {(draft ?? isOrphan) && (
        <div class="action">
          {deletedCharts > 0 && (
            <p>
              {say.lostCharts(deletedCharts)}{' '}
              <button class="link" aria-disabled={model.checking} onClick={() => void session.restoreCharts(sheetId)}>
                {say.restore}
              </button>
            </p>
          )}
          <button class="ghost" aria-disabled={model.checking} onClick={() => void session.keepVersion(sheetId)}>
            {model.doing === 'keeping' ? say.keeping : say.keep}
          </button>
          <p class="soft">{say.keepHint}</p>
        </div>
      )}
    </section>
  );
}

/** "Sheet “2019”, by the column “Oblast”, only “Naryn”" */
function subject(state: PanelState, { groups }: PanelSummaries, { sourceName, settings }: PanelSummary): string {
  const { language } = state;
  const say = summaryWords(language);
  const { role } = namesOf(language, state.method);
  const { group, only } = settings;
  return [
    sourceName === null ? '' : say.of(cited(language, sourceName)),
    group ? say.by(cited(language, columnLabel(groups, group, role))) : say.ungrouped,
    only ? say.only(cited(language, only.value)) : '',
  ]
    .filter(Boolean)
    .join(', ');
}
