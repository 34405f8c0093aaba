// Tells what went wrong, where we looked and what to do.
import type { Language } from '../../core/language';
import { errorText } from '../../wording/errors';
import type { ErrorText } from '../../wording/error-data';
import { failureWords, unansweredText } from '../../wording/failures';
import { namesOf, type NamedMethod } from '../../wording/names';
import { quote } from '../../wording/numbers';
import { sidebarWords } from '../../wording/sidebar';
import type { Failure } from '../session/call';
import type { Parts } from '../session/session';

export function FailureCard({ model, session }: Parts) {
  if (!model.failure) return null;
  const { what, where, todo } = failureText(model.language, model.failure, model.state?.method ?? null);
  return (
    <section class="card bad" role="alert">
      <h2>{what}</h2>
      {where && <p class="where">{where}</p>}
      <p>{todo}</p>
      <WaysOut model={model} session={session} />
      <button class="ghost" onClick={() => void session.retry()}>
        {failureWords(model.language).tryAgain}
      </button>
    </section>
  );
}

/** What can be done about it in the panel itself. */
function WaysOut({ model, session }: Parts) {
  const { failure, language, view } = model;
  if (failure?.kind !== 'error') return null;
  const say = sidebarWords(language).columns;
  const canChoose = view !== 'columns' && /^column-(ambiguous|missing)$/.test(failure.name);
  const sheets = sheetsIn(failure.data);
  return (
    <>
      {canChoose && (
        <button class="main" onClick={() => void session.openColumns()}>
          {say.open}
        </button>
      )}
      {sheets.map(({ id, name }) => (
        <button
          class={sheets.length === 1 && !canChoose ? 'main' : 'ghost'}
          key={id}
          onClick={() => void session.openSheet(id)}
        >
          {say.openSheet(quote(language, name))}
        </button>
      ))}
    </>
  );
}

const sheetsIn = (data: object): { id: number; name: string }[] =>
  'otherSheets' in data ? (data.otherSheets as { id: number; name: string }[]) : [];

/** The words for a failure; where there is no state yet, an error may bring the method whose columns it names. */
export function failureText(language: Language, failure: Failure, method: NamedMethod | null): ErrorText {
  if (failure.kind !== 'error') return unansweredText(language, failure);
  return errorText(language, failure, namesOf(language, method ?? methodIn(failure.data)));
}

function methodIn(data: object): NamedMethod | null {
  return 'method' in data ? (data.method as NamedMethod) : null;
}
