// The headline and the tables as text; where the clipboard is refused, the text stands selected.
import { useEffect, useRef } from 'preact/hooks';
import { shareDialogWords } from '../../wording/share-dialog';
import type { Parts } from './parts';

export function CopyView({ model, session }: Parts) {
  const { language, copyables, copied } = model;
  const say = shareDialogWords(language);
  return (
    <>
      <button class="link" onClick={() => session.show('give')}>
        ← {say.back}
      </button>
      <h2 class="small">{say.copyTitle}</h2>
      <ul class="ways">
        {copyables?.map(({ kind, title: found, text }, index) => {
          const title = kind === 'headline' ? say.headline : found;
          return (
            <li key={index}>
              <div>
                <h3>{title}</h3>
                <Piece text={text} isSelected={copied?.index === index && copied.refused} label={title} />
              </div>
              <div class="action">
                <button class="ghost" aria-label={`${say.copyOne}: ${title}`} onClick={() => void session.copy(index)}>
                  {say.copyOne}
                </button>
                {copied?.index === index && <p role="status">{copied.refused ? say.copyRefused : say.copied}</p>}
              </div>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function Piece({ text, isSelected, label }: { text: string; isSelected: boolean; label: string }) {
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (isSelected) {
      area.current?.focus();
      area.current?.select();
    }
  }, [isSelected]);
  return <textarea ref={area} readOnly rows={Math.min(6, text.split('\n').length)} value={text} aria-label={label} />;
}
