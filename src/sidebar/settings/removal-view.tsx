// Taking away what was added: first what goes and what stays, then the button.
import { useState } from 'preact/hooks';
import type { Removal } from '../../addon/api';
import { quote } from '../../wording/numbers';
import { firstFew, lettersOf } from '../../wording/phrases';
import { removalStays, removalWords } from '../../wording/removal';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import type { Parts } from '../session/session';

export function RemovalView({ model, session }: Parts) {
  const { removal, failure, language } = model;
  return (
    <>
      <FailureCard model={model} session={session} />
      {removal ? (
        <Shown removal={removal} model={model} session={session} />
      ) : (
        !failure && <Loading language={language} />
      )}
    </>
  );
}

function Shown({ removal, model, session }: Parts & { removal: Removal }) {
  const { language } = model;
  const say = removalWords(language);
  const [ticked, tick] = useState<readonly string[]>([]);
  const sheet = (name: string) => say.sheet(quote(language, name));
  const goes = [
    ...removal.columns.map(({ sheetName, letters }) => say.columns(lettersOf(letters), quote(language, sheetName))),
    ...[...removal.summaries, ...removal.problems].map(sheet),
    ...(removal.rules > 0 ? [say.rules(removal.rules)] : []),
  ];
  const stays = removalStays(language, removal);
  if (goes.length + stays.length === 0) return <p>{say.nothing}</p>;
  return (
    <>
      {goes.length > 0 && (
        <section>
          <h2 class="small">{say.goes}</h2>
          <ul class="goes">
            {goes.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      )}
      {stays.length > 0 && (
        <fieldset>
          <legend>{say.stays}</legend>
          {stays.map(({ name, text }) => (
            <label class="tick" key={name}>
              <input
                type="checkbox"
                checked={ticked.includes(name)}
                onChange={({ currentTarget: { checked } }) =>
                  tick(checked ? [...ticked, name] : ticked.filter((one) => one !== name))
                }
              />
              {text}
            </label>
          ))}
        </fieldset>
      )}
      <p class="soft">
        {say.yours}
        {removal.stays.map(({ sheetName, cells }) => ` ${say.written(quote(language, sheetName), firstFew(cells, 8))}`)}
      </p>
      <button
        class="main"
        aria-disabled={model.checking || goes.length + ticked.length === 0}
        onClick={() => goes.length + ticked.length > 0 && void session.remove([...ticked])}
      >
        {model.checking ? say.removing : say.remove}
      </button>
    </>
  );
}
