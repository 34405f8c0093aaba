// Sets one problem aside: a link that opens a field for the reason.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Language } from '../../core/language';
import { problemWords } from '../../wording/problems';
import type { Session } from '../session/session';

interface Judging {
  language: Language;
  /** What is set aside, for those who hear the button apart from its entry. */
  name: string;
  findingKey: string;
  session: Session;
}

export function AsideForm({ language, name, findingKey, session }: Judging) {
  const say = problemWords(language);
  const [isOpen, open] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), [isOpen]);
  if (!isOpen) {
    return (
      <button class="link act" aria-label={`${say.aside.open} ${name}`} onClick={() => open(true)}>
        {say.aside.open}
      </button>
    );
  }
  const keep = () => {
    const reason = field.current?.value.trim() ?? '';
    if (reason === '') field.current?.focus();
    else void session.setAside(findingKey, reason);
  };
  return (
    <span class="aside act">
      <label>
        {say.aside.why}
        <input
          ref={field}
          maxLength={300}
          onKeyDown={({ key }) => {
            if (key === 'Enter') keep();
            if (key === 'Escape') open(false);
          }}
        />
      </label>
      <button class="link" onClick={keep}>
        {say.aside.keep}
      </button>{' '}
      <button class="link" onClick={() => open(false)}>
        {say.cancel}
      </button>
    </span>
  );
}
