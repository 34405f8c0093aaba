// The title bar of a view one level deeper: its name and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { problemWords } from '../../wording/problems';
import { removalWords } from '../../wording/removal';
import { sidebarWords } from '../../wording/sidebar';
import type { Parts } from '../session/session';
import type { Model } from '../session/model';

export function SubTitle({ model, session }: Parts) {
  const say = sidebarWords(model.language);
  const title = model.typedOver ? say.typedOver.title : titleOf(model);
  const heading = useRef<HTMLHeadingElement>(null);
  // From one deeper view to another the title bar stays, but the keyboard begins anew.
  useEffect(() => heading.current?.focus(), [model.view, model.typedOver !== null]);
  const back = () => {
    if (model.typedOver) void session.leaveTyped();
    else session.show(model.view === 'removal' ? 'settings' : 'check');
  };
  return (
    <header class="title">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <button class="link" onClick={back}>
        {say.back}
      </button>
    </header>
  );
}

function titleOf({ view, language }: Model): string {
  const say = sidebarWords(language);
  switch (view) {
    case 'columns':
      return say.columns.title;
    case 'summaries':
      return say.steps.summary;
    case 'preview':
      return problemWords(language).title;
    case 'removal':
      return removalWords(language).title;
    default:
      return say.settings.title;
  }
}
