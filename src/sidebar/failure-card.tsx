// Tells what went wrong, where we looked and what to do.
import type { Language } from '../core/language';
import type { Failure } from './call';
import { errorText, type ErrorText } from '../wording/errors';
import { namesOf, type NamedMethod } from '../wording/names';
import { sidebarWords } from '../wording/sidebar';
import type { Parts } from './panel';

export function FailureCard({ model, session }: Parts) {
  if (!model.failure) return null;
  const { what, where, todo } = failureText(model.language, model.failure, model.state?.method ?? null);
  return (
    <section class="card bad" role="alert">
      <h2>{what}</h2>
      {where && <p class="where">{where}</p>}
      <p>{todo}</p>
      <button class="ghost" onClick={() => void session.retry()}>
        {sidebarWords(model.language).tryAgain}
      </button>
    </section>
  );
}

/** The words for a failure; where there is no state yet, an error may bring the method whose columns it names. */
export function failureText(language: Language, failure: Failure, method: NamedMethod | null): ErrorText {
  const { failures } = sidebarWords(language);
  switch (failure.kind) {
    case 'error':
      return errorText(language, failure, namesOf(language, method ?? methodIn(failure.data)));
    case 'accounts':
    case 'broken':
      return { ...failures[failure.kind], where: failure.message && failures.message(failure.message) };
    case 'silent':
    case 'empty':
      return { ...failures[failure.kind], where: '' };
  }
}

function methodIn(data: object): NamedMethod | null {
  return 'method' in data ? (data.method as NamedMethod) : null;
}
