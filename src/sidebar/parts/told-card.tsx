// What was done, to be read for as long as nothing else is.
import { useEffect, useRef } from 'preact/hooks';
import type { Model } from '../session/model';
import { toldText } from '../session/told-text';

export function ToldCard({ model: { told, language } }: { model: Model }) {
  const card = useRef<HTMLParagraphElement>(null);
  // What had the keyboard may be gone with what was done.
  useEffect(() => {
    if (told && document.activeElement === document.body) card.current?.focus();
  }, [told]);
  return told ? (
    <p class="card" ref={card} tabIndex={-1}>
      {toldText(language, told)}
    </p>
  ) : null;
}
