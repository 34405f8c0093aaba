// The summaries of the document: each with its settings, and the way to another one.
import { useEffect, useRef } from 'preact/hooks';
import type { PanelState, PanelSummaries } from '../../addon/api';
import { summaryWords } from '../../wording/summaries';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { ToldCard } from '../parts/told-card';
import type { Parts } from '../session/session';
import { SummaryEntry } from './summary-entry';
import { SummaryForm } from './summary-form';

export function SummariesView({ state, model, session }: Parts & { state: PanelState }) {
  const { summaries, failure } = model;
  return (
    <>
      <FailureCard model={model} session={session} />
      <ToldCard model={model} />
      {model.doing && <div class="progress" aria-hidden="true" />}
      {summaries ? (
        <List {...{ state, summaries, model, session }} />
      ) : (
        !failure && <Loading language={model.language} />
      )}
    </>
  );
}

function List({ state, summaries, model, session }: Parts & { state: PanelState; summaries: PanelSummaries }) {
  const say = summaryWords(state.language);
  const { draft } = model;
  const { list } = summaries;
  const isNew = draft?.sheetId === null;
  const heading = useRef<HTMLHeadingElement>(null);
  // The button that opened the form is gone.
  useEffect(() => {
    if (isNew && list.length > 0) heading.current?.focus();
  }, [isNew]);
  return (
    <>
      {list.map((summary) => (
        <SummaryEntry key={summary.sheetId} {...{ state, summaries, summary, model, session }} />
      ))}
      {list.length === 0 && <p>{say.none}</p>}
      {isNew ? (
        <section class="group summary">
          {list.length > 0 && (
            <h2 class="entry" ref={heading} tabIndex={-1}>
              {say.fresh}
            </h2>
          )}
          <SummaryForm {...{ state, summaries, draft, model, session }} />
        </section>
      ) : (
        <button class="ghost" onClick={() => session.openDraft('new')}>
          {say.another}
        </button>
      )}
    </>
  );
}
