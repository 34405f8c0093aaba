// The title bar of a view one level deeper: its name and the way back.
import { useEffect, useRef } from 'preact/hooks';
import { problemWords } from '../wording/problems';
import { sidebarWords } from '../wording/sidebar';
import type { Parts } from './panel';

export function SubTitle({ model, session }: Parts) {
  const say = sidebarWords(model.language);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const title = model.typedOver
    ? say.typedOver.title
    : model.view === 'columns'
      ? say.columns.title
      : model.view === 'preview'
        ? problemWords(model.language).title
        : say.settings.title;
  return (
    <header class="title">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <button class="link" onClick={() => (model.typedOver ? void session.leaveTyped() : session.show('check'))}>
        {say.back}
      </button>
    </header>
  );
}
