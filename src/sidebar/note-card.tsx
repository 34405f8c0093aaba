// What came of a correction, and the way back.
import { problemWords } from '../wording/problems';
import type { Parts } from './panel';
import { fewCells } from './preview-view';

export function NoteCard({ model, session }: Parts) {
  const { note, language } = model;
  if (!note) return null;
  const say = problemWords(language);
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
