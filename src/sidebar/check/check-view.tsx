// What a person sees first: the verdict, one button, the problems; below them the steps.
import type { PanelState } from '../../addon/api';
import { quote } from '../../wording/numbers';
import { lettersOf, together } from '../../wording/phrases';
import { sidebarWords } from '../../wording/sidebar';
import { FailureCard } from '../parts/failure-card';
import { ToldCard } from '../parts/told-card';
import type { Parts } from '../session/session';
import { mainAction, verdict } from '../session/view-model';
import { AsideList } from './aside-list';
import { ClassBar } from './class-bar';
import { Differing } from './differing';
import { FindingGroups } from './finding-groups';
import { NotRefreshedCard } from './not-refreshed';
import { NoteCard } from './note-card';
import { StepList } from './step-list';

export function CheckView({ state, model, session }: Parts & { state: PanelState }) {
  const say = sidebarWords(state.language);
  const { tone, headline, lines, read } = verdict(state);
  const { classify, summary } = state;
  const isDone = classify.state === 'current' && summary.state === 'current';
  return (
    <>
      <section>
        <h2 class={`verdict ${tone}`}>{headline}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        <p class="soft">{read}</p>
        <button class="link" aria-disabled={model.checking} onClick={() => void session.check()}>
          {model.checking ? say.loading : say.checkAgain}
        </button>
      </section>
      <FailureCard model={model} session={session} />
      <NotRefreshedCard state={state} model={model} />
      <NoteCard model={model} session={session} />
      <ToldCard model={model} />
      {isDone && <ClassBar state={state} />}
      <section class="action">
        <MainButton state={state} model={model} session={session} />
        {isDone && !model.running && (
          <button class="ghost" onClick={() => void session.runAll()}>
            {say.again}
          </button>
        )}
        {!isDone && !model.running && <p class="soft">{willWrite(state)}</p>}
      </section>
      <Differing state={state} session={session} />
      <FindingGroups state={state} model={model} session={session} />
      <AsideList state={state} session={session} />
      <StepList state={state} session={session} />
    </>
  );
}

function willWrite({ language, willWrite: { letters, sheets } }: PanelState): string {
  const names = sheets.map((name) => quote(language, name));
  return sidebarWords(language).willWrite(lettersOf(letters), together(language, names), names.length);
}

/** Stays in its place while it works, so that the keyboard does not lose it. */
function MainButton({ state, model, session }: Parts & { state: PanelState }) {
  const say = sidebarWords(state.language);
  const { running } = model;
  return (
    <>
      <button class="main" aria-disabled={running !== null || model.checking} onClick={() => void session.run()}>
        {running ? say.doing[running.step] : say.main[mainAction(state).label]}
      </button>
      {running && (
        <>
          <div class="progress" role="progressbar" aria-label={say.doing[running.step]} />
          {running.of > 1 && <p class="soft">{say.step(running.number, running.of)}</p>}
        </>
      )}
    </>
  );
}
