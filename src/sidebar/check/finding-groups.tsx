// The problems, grouped by kind: how grave, what to do, and each place with what stands there.
import { useEffect, useState } from 'preact/hooks';
import type { FindingGroup, PanelFinding, PanelState } from '../../addon/api';
import { findingTitle, severityWord } from '../../wording/finding-titles';
import { findingFix, findingMessage } from '../../wording/findings';
import { namesOf, type Names } from '../../wording/names';
import { problemWords } from '../../wording/problems';
import { sidebarWords } from '../../wording/sidebar';
import { CellButton } from '../parts/cell-button';
import { filterProblems } from '../session/filter-problems';
import type { Parts } from '../session/session';
import type { Session } from '../session/session';
import { capitalised, problemGroups } from '../session/view-model';
import { AsideForm } from './aside-form';

const atFirst = 4;
/** More of a kind are not drawn, however many are found: all of them fit on a sheet. */
const most = 50;
/** Up to so many problems are found by looking. */
const fewProblems = 10;

export function FindingGroups({ state, model, session }: Parts & { state: PanelState }) {
  const [query, look] = useState('');
  const groups = problemGroups(state);
  const isLong = groups.reduce((sum, { count }) => sum + count, 0) > fewProblems;
  const wanted = isLong ? query.trim() : '';
  const isCut = groups.some(({ count, shown }) => count > shown.length);
  const wantsAll = wanted !== '' && isCut && !model.checking && !model.running && !model.failure;
  useEffect(() => {
    if (wantsAll) void session.findAll();
  }, [wantsAll]);
  if (groups.length === 0) return null;
  const { language } = state;
  const say = problemWords(language);
  const names = namesOf(language, state.method);
  const row = sidebarWords(language).row;
  const found = filterProblems(groups, wanted, (finding) =>
    [
      findingTitle(language, finding.name),
      place(finding, row),
      finding.cell,
      findingMessage(language, finding, names),
    ].join(' '),
  );
  return (
    <div role="group" aria-label={sidebarWords(state.language).problems}>
      {isLong && (
        <label class="choice filter soft">
          {say.filter}
          <input type="search" value={query} onInput={({ currentTarget }) => look(currentTarget.value)} />
        </label>
      )}
      {found.map((group) => (
        <OneKind
          key={`${state.sheet.id} ${group.code}`}
          isFiltered={wanted !== ''}
          {...{ group, state, session, names }}
        />
      ))}
      {found.length === 0 && <p class="soft">{isCut ? sidebarWords(language).loading : say.noneFound}</p>}
      <button class="link" aria-disabled={model.checking} onClick={() => void session.listProblems()}>
        {say.list}
      </button>
    </div>
  );
}

interface Kind {
  /** Only what was looked for is listed. */
  isFiltered: boolean;
  group: FindingGroup;
  state: PanelState;
  session: Session;
  names: Names;
}

function OneKind({ isFiltered, group, state, session, names }: Kind) {
  const { language } = state;
  const say = sidebarWords(language);
  const fixes = problemWords(language);
  const [isOpen, open] = useState(false);
  // Notes ask for nothing: they stay folded.
  const few = group.severity === 'note' ? 0 : atFirst;
  const listed = group.shown.slice(0, most);
  const shown = isOpen || isFiltered ? listed : listed.slice(0, few);
  const folded = listed.length - shown.length;
  const all = isFiltered ? group.shown.length : group.count;
  return (
    <section class="group">
      <h3>
        <span class={`dot ${group.severity}`} aria-hidden="true" />
        <span>{findingTitle(language, group.name)}</span>
        <span class="count">{all}</span>
        {group.correctable > 0 && (
          <button
            class="link"
            aria-label={`${group.correctable > 1 ? fixes.all : fixes.one}: ${findingTitle(language, group.name)}`}
            onClick={() => void session.preview(group)}
          >
            {group.correctable > 1 ? fixes.all : fixes.one}
          </button>
        )}
      </h3>
      <p class="soft">
        <span class={`severity ${group.severity}`}>{capitalised(severityWord(language, group.severity))}.</span>{' '}
        {findingFix(language, group.name)}
      </p>
      <ul>
        {shown.map((finding, index) => (
          <li key={finding.key + index}>
            <span>{place(finding, say.row)}</span>
            {finding.cell && <CellButton language={language} cell={finding.cell} session={session} />}
            <p class="soft">
              {findingMessage(language, finding, names)}
              {finding.correctable && finding.cell !== null && group.count > 1 && (
                <>
                  {' '}
                  <button
                    class="link act"
                    aria-label={`${fixes.one}: ${finding.cell}`}
                    onClick={() => void session.preview(group, finding.cell ?? undefined)}
                  >
                    {fixes.one}
                  </button>
                </>
              )}{' '}
              <AsideForm
                language={language}
                name={[place(finding, say.row), finding.cell].filter(Boolean).join(' ')}
                findingKey={finding.key}
                session={session}
              />
            </p>
          </li>
        ))}
      </ul>
      {folded > 0 && (
        <button class="link" onClick={() => open(true)}>
          {say.showMore(folded)}
        </button>
      )}
      {folded === 0 && all > listed.length && <p class="soft">{fixes.firstOf(listed.length, all)}</p>}
    </section>
  );
}

/** "Кара-Дөбө, Нарынская"; the row where the municipality has no name. */
function place({ unit, group, row }: PanelFinding, rowWord: (row: number) => string): string {
  const name = unit || (row === null ? '' : rowWord(row));
  return [name, group].filter(Boolean).join(', ');
}
