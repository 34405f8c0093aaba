// A correction before it is made: each cell with what stands there and what will.
import { findingTitle } from '../../wording/finding-titles';
import { quote } from '../../wording/numbers';
import { problemWords } from '../../wording/problems';
import { FailureCard } from '../parts/failure-card';
import type { Parts } from '../session/session';

const shownAtMost = 50;

export function PreviewView({ model, session }: Parts) {
  const { preview, language } = model;
  if (!preview) return null;
  const say = problemWords(language);
  const { cells, count, computed, name } = preview;
  const shown = cells.slice(0, shownAtMost);
  return (
    <>
      <FailureCard model={model} session={session} />
      <section>
        <p>
          <b>{findingTitle(language, name)}</b>
        </p>
        <p class="soft">
          {cells.length === 0 ? say.nothing : name === 'score-text-number' ? say.sameValue : say.sameName}
        </p>
      </section>
      {shown.length > 0 && (
        <table class="changes">
          <thead class="hidden">
            <tr>
              <th scope="col" />
              <th scope="col">{say.before}</th>
              <th scope="col">{say.after}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ cell, before, after }) => (
              <tr key={cell}>
                <th scope="row">{cell}</th>
                <td class="old">{quote(language, before)}</td>
                <td class="new">{typeof after === 'string' ? quote(language, after) : after}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {cells.length > shown.length && <p class="soft">{say.more(cells.length - shown.length)}</p>}
      {computed.length > 0 && <p class="soft">{say.computed(fewCells(computed))}</p>}
      {count > cells.length && <p class="soft">{say.first(cells.length)}</p>}
      {cells.length > 0 && (
        <button class="main" aria-disabled={model.checking} onClick={() => void session.correct()}>
          {say.correct(cells.length)}
        </button>
      )}
      <button class="ghost" onClick={() => session.show('check')}>
        {say.cancel}
      </button>
    </>
  );
}

/** Cells by name, as many as fit into a sentence. */
export const fewCells = (cells: readonly string[]): string =>
  cells.slice(0, 8).join(', ') + (cells.length > 8 ? ' …' : '');
