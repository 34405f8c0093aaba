// Correcting from the panel, with an add-on that only answers.
import type { PanelApi } from '../../../src/addon/api';
import type { CallPanel } from '../../../src/sidebar/session/call';
import { createSession } from '../../../src/sidebar/session/session';
import { stateWith } from '../panel-state';

const cells = [
  { cell: 'C8', unit: 'Жаңы-Булак', before: '2,0', after: 2 },
  { cell: 'D9', unit: 'Таш-Короо', before: ' 1', after: 1 },
];
const textNumbers = { code: 'C04', name: 'score-text-number' };

async function panel(answers: { [N in keyof PanelApi]?: ReturnType<PanelApi[N]> } = {}) {
  const calls: unknown[][] = [];
  const known = {
    panelState: stateWith(),
    panelPreview: { count: 2, cells, computed: ['E9'] },
    panelCorrect: { done: 1, left: ['D9'], state: stateWith() },
    panelUndo: { done: 1, left: [], state: stateWith() },
    ...answers,
  };
  const call = ((name: keyof typeof known, ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve({ ok: true, data: known[name] });
  }) as CallPanel;
  const session = createSession(call, 'ru', () => undefined);
  await session.check();
  calls.splice(0);
  return { session, calls };
}

test('what is shown is what is corrected, and the note tells what was left', async () => {
  const { session, calls } = await panel();
  await session.preview(textNumbers);
  expect(session.model).toMatchObject({ view: 'preview', preview: { count: 2, cells, computed: ['E9'] } });
  await session.correct();
  expect(calls[1]).toEqual([
    'panelCorrect',
    {
      sheetId: 5,
      code: 'C04',
      cells: [
        { cell: 'C8', before: '2,0', after: 2 },
        { cell: 'D9', before: ' 1', after: 1 },
      ],
    },
  ]);
  expect(session.model).toMatchObject({
    view: 'check',
    preview: null,
    note: { done: 1, left: ['D9'], isUndone: false },
  });
  expect(session.model.announcement).toBe('Исправлено ячеек: 1.');
});

test('one cell alone is shown and corrected', async () => {
  const { session, calls } = await panel();
  await session.preview(textNumbers, 'D9');
  expect(session.model.preview).toMatchObject({ count: 1, cells: [cells[1]], computed: [] });
  await session.correct();
  expect(calls[1]).toMatchObject(['panelCorrect', { cells: [{ cell: 'D9' }] }]);
});

test('undo is told as such', async () => {
  const { session } = await panel();
  await session.undo();
  expect(session.model.note).toEqual({ done: 1, left: [], isUndone: true });
});

test('all problems are fetched to be looked through, and stay until the next check', async () => {
  const all = stateWith({ findings: [] });
  const { session, calls } = await panel({ panelProblems: { state: all, at: '24.11.2026 14:05' } });
  await session.findAll();
  expect(calls).toEqual([['panelProblems', { sheetId: 5 }]]);
  expect(session.model).toMatchObject({ checking: false, state: all });
});
