// How the table was understood: each column with its header and first values, and what it is, which can be changed.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelMapping } from '../../addon/api';
import { namesOf } from '../../wording/names';
import { quote } from '../../wording/numbers';
import { together } from '../../wording/phrases';
import { sidebarWords } from '../../wording/sidebar';
import { FailureCard } from '../parts/failure-card';
import { Loading } from '../parts/loading';
import { type Choices, choose, chosenColumns, missingRoles, roleNow } from '../session/mapping';
import type { Parts } from '../session/session';
import { ColumnSelect } from './column-select';
import { OurColumns } from './our-columns';

export function ColumnsView({ model, session }: Parts) {
  const { mapping, failure, language, state } = model;
  return (
    <>
      <FailureCard model={model} session={session} />
      {mapping ? (
        <Mapping mapping={mapping} model={model} session={session} />
      ) : (
        !failure && <Loading language={language} />
      )}
      {mapping && state && <OurColumns state={state} />}
    </>
  );
}

function Mapping({ mapping, model, session }: Parts & { mapping: PanelMapping }) {
  const { language } = model;
  const say = sidebarWords(language).columns;
  const names = namesOf(language, mapping.method);
  const [choices, setChoices] = useState<Choices>({});
  const list = useRef<HTMLUListElement>(null);
  const missing = missingRoles(mapping, choices).map((role) => quote(language, names.role(role)));
  const waiting = () => list.current?.querySelector<HTMLSelectElement>('[aria-invalid=true]');
  useEffect(() => waiting()?.scrollIntoView({ block: 'center' }), []);
  const remember = () => {
    const open = waiting();
    if (open) open.focus();
    else void session.confirmColumns(chosenColumns(mapping, choices));
  };
  return (
    <>
      <p>{say.intro}</p>
      <p class="ask" aria-live="polite">
        {missing.length > 0 && say.missing(together(language, missing))}
      </p>
      <ul class="columns" ref={list}>
        {mapping.columns.map((column) => (
          <ColumnSelect
            key={column.letter}
            language={language}
            mapping={mapping}
            column={column}
            role={roleNow(column, choices)}
            onChoose={(role) => {
              setChoices(choose(mapping, choices, column.letter, role));
              session.announce(say.isNow(column.letter, role === '' ? say.nothing : names.role(role)));
            }}
          />
        ))}
      </ul>
      <button class="main" aria-disabled={model.checking} onClick={remember}>
        {model.checking ? say.remembering : say.remember}
      </button>
    </>
  );
}
