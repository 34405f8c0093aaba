// A cell's address that takes one there; it covers its whole entry, so that a click anywhere on it will do.
import type { Language } from '../../core/language';
import { sidebarWords } from '../../wording/sidebar';
import type { Session } from '../session/session';

export function CellButton({ language, cell, session }: { language: Language; cell: string; session: Session }) {
  return (
    <button class="link cell" aria-label={sidebarWords(language).goTo(cell)} onClick={() => void session.goTo(cell)}>
      {cell}
    </button>
  );
}
