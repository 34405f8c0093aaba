// What came of a correction, and the way back.
import { problemWords } from '../../wording/problems';
import type { Parts } from '../session/session';
import { fewCells } from './preview-view';

export function NoteCard({ model, session }: Parts) {
  const { note, language, state } = model;
  const say = problemWords(language);
  if (!note) {
    if (!state || state.undoable === 0) return null;
    return (
      <button class="link" onClick={() => void session.undo()}>
        {say.undoLast(state.undoable)}
      </button>
    );
  }
  return (
    <section class="card">
      <p>
        {note.isUndone ? say.undone(note.done) : say.corrected(note.done)}
        {note.left.length > 0 && ` ${say.left(fewCells(note.left))}`}
      </p>
      {!note.isUndone && note.done > 0 && (
        <button class="link" onClick={() => void session.undo()}>
          {say.undo}
        </button>
      )}
    </section>
  );
}
