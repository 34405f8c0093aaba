// The Share dialog: what to do, and what is under way or was done.
import { errorText } from '../../wording/errors';
import type { ErrorText } from '../../wording/error-data';
import { failureWords, unansweredText } from '../../wording/failures';
import { namesOf } from '../../wording/names';
import { answerErrorText } from '../../wording/proposals';
import { shareDialogWords } from '../../wording/share-dialog';
import { backToPanel } from '../session/call';
import { AnswersView } from './answers-view';
import { CopyView } from './copy-view';
import { GiveView } from './give-view';
import type { Model, View } from './model';
import { ProposalsView } from './proposals-view';
import type { Parts } from './parts';

export function Dialog({ model, session }: Parts) {
  const { language, state, view, doing } = model;
  const say = shareDialogWords(language);
  const tabs: readonly (readonly [View, string, boolean])[] = [
    ['give', say.tabs.give, view === 'give' || view === 'copy'],
    ['answers', say.tabs.answers, view === 'answers' || view === 'proposals'],
  ];
  return (
    <div class="dialog">
      <header class="tabs">
        <h1 class="hidden">{say.title}</h1>
        <nav aria-label={say.tabs.label}>
          {tabs.map(([key, label, isCurrent]) => (
            <button
              class="tab"
              key={key}
              aria-current={isCurrent ? 'page' : undefined}
              onClick={() => session.show(key)}
            >
              {label}
            </button>
          ))}
        </nav>
        <button class="link" onClick={backToPanel}>
          {say.close}
        </button>
      </header>
      <main>
        {state === null && model.failure === null && (
          <p class="soft" aria-busy="true">
            {say.loading}
          </p>
        )}
        <FailureCard model={model} session={session} />
        {state !== null && <Body model={model} session={session} />}
      </main>
      <div class="status" role="status">
        {doing !== null && <Under model={model} session={session} />}
        {doing === null && <Done model={model} session={session} />}
      </div>
    </div>
  );
}

function Body({ model, session }: Parts) {
  switch (model.view) {
    case 'give':
      return <GiveView model={model} session={session} />;
    case 'copy':
      return <CopyView model={model} session={session} />;
    case 'answers':
      return <AnswersView model={model} session={session} />;
    case 'proposals':
      return <ProposalsView model={model} session={session} />;
  }
}

/** What is under way. */
function Under({ model: { language, doing, progress }, session }: Parts) {
  const say = shareDialogWords(language);
  if (doing === null) return null;
  return (
    <>
      <span>{say.busy[doing]}</span>
      {progress ? (
        <progress max={progress.of} value={progress.done} aria-label={say.busy[doing]} />
      ) : (
        <div class="progress" />
      )}
      {progress && (
        <>
          <span class="soft">{say.progress(progress.done, progress.of)}</span>
          <button class="link" onClick={() => session.cancel()}>
            {say.cancel}
          </button>
        </>
      )}
    </>
  );
}

function Done({ model: { language, view, told, made, file }, session }: Parts) {
  const say = shareDialogWords(language);
  return (
    <>
      {told.length > 0 && <span>{told.join(' ')}</span>}
      {made && (
        <button class="link" onClick={() => void session.goToMade()}>
          {say.goTo}
        </button>
      )}
      {file && view === 'give' && (
        <a href={file.url} download={file.name}>
          {say.notSaved}
        </a>
      )}
    </>
  );
}

function FailureCard({ model, session }: Parts) {
  const { failure, language, isForeign } = model;
  if (failure === null) return null;
  const say = shareDialogWords(language);
  const { what, where, todo } = wordsOf(model);
  const isLong = failure.kind === 'error' && failure.name === 'rows-not-asked';
  return (
    <section class="card bad" role="alert">
      <h2>{what}</h2>
      {where && <p class="where">{where}</p>}
      {todo && <p>{todo}</p>}
      {isForeign && (
        <button class="ghost" onClick={() => void session.readForeign()}>
          {say.foreign}
        </button>
      )}
      {isLong && (
        <button class="ghost" onClick={() => session.choose({ askEveryRow: true })}>
          {say.askEveryRow}
        </button>
      )}
      <button class="ghost" onClick={() => void session.retry()}>
        {failureWords(language).tryAgain}
      </button>
    </section>
  );
}

function wordsOf({ failure, language, state }: Model): ErrorText {
  if (failure === null) return { what: '', where: '', todo: '' };
  if (failure.kind === 'worded') return failure.text;
  if (failure.kind !== 'error') return unansweredText(language, failure);
  return answerErrorText(language, failure) ?? errorText(language, failure, namesOf(language, state?.method ?? null));
}
