import type { PanelApi } from '../../../src/addon/api';
import type { Answer, CallPanel } from '../../../src/sidebar/session/call';
import { createSession } from '../../../src/sidebar/session/session';
import { classesAre, doneState, stateWith, summaryIs } from '../panel-state';

type Answers = { [N in keyof PanelApi]?: Answer<ReturnType<PanelApi[N]>>[] };

const good = <T>(data: T): Answer<T> => ({ ok: true, data });
const bad = (name: string, data = {}): Answer<never> => ({ ok: false, failure: { kind: 'error', name, data } });

/** A panel whose add-on gives these answers in turn, and the calls it made. */
function play(answers: Answers) {
  const calls: unknown[][] = [];
  let clock = 0;
  const call = ((name: keyof PanelApi, ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answers[name]?.shift() ?? good(null));
  }) as CallPanel;
  const spoken: string[] = [];
  const jumps: string[] = [];
  const session = createSession(
    call,
    'en',
    ({ announcement }) => announcement && spoken[spoken.length - 1] !== announcement && spoken.push(announcement),
    () => jumps.push('grid'),
    () => clock,
  );
  return { session, calls, spoken, jumps, wait: (ms: number) => (clock += ms) };
}

test('one call on opening; the language is the one that the add-on remembers', async () => {
  const { session, calls, spoken } = play({ panelState: [good(stateWith())] });
  await session.check();
  expect(calls).toEqual([['panelState']]);
  expect(session.model.language).toBe('ru');
  expect(spoken).toEqual(['Проверено.']);
  expect(session.model.state?.counts.units).toBe(40);
});

test('the main button fills in the classes, then builds the summary, and says so', async () => {
  const { session, calls, spoken } = play({
    panelState: [good(stateWith())],
    panelClassify: [good({ rows: 40 })],
    panelSummarise: [good(doneState())],
  });
  await session.check();
  await session.run();
  expect(calls.slice(1)).toEqual([
    ['panelClassify', {}],
    ['panelSummarise', {}],
  ]);
  expect(session.model.state?.summary.state).toBe('current');
  expect(session.model.running).toBeNull();
  expect(spoken.slice(-3)).toEqual([
    'Заполняем категории…',
    'Собираем сводку…',
    'Готово: категории и сводка обновлены.',
  ]);
});

test('with nothing due the main button opens the summary and gives the keyboard back to the grid', async () => {
  const { session, calls, jumps } = play({ panelState: [good(doneState())] });
  await session.check();
  await session.run();
  expect(calls[1]).toEqual(['panelOpenSummary']);
  expect(jumps).toEqual(['grid']);
});

describe('cells that somebody typed into', () => {
  const cells = [{ sheetName: 'Оценка 2019', cell: 'J8', old: 'позитивная?', new: 'гендерно-ориентированная' }];
  const start = async () => {
    const played = play({
      panelState: [good(stateWith()), good(stateWith())],
      panelClassify: [bad('typed-over', { cells }), good({ rows: 40 })],
      panelSummarise: [good(doneState())],
    });
    await played.session.check();
    await played.session.run();
    return played;
  };

  test('are shown before anything goes on', async () => {
    const { session, calls } = await start();
    expect(session.model.typedOver?.cells).toEqual(cells);
    expect(session.model.failure).toBeNull();
    expect(calls).toHaveLength(2);
  });

  test('are replaced when the person says so, and the rest follows without a leave to replace what was not shown', async () => {
    const { session, calls } = await start();
    await session.replaceTyped();
    expect(calls.slice(2)).toEqual([
      ['panelClassify', { replaceTyped: true }],
      ['panelSummarise', {}],
    ]);
    expect(session.model.typedOver).toBeNull();
    expect(session.model.state?.classify.state).toBe('current');
  });

  test('stay when the person says so, and the sheet is read anew', async () => {
    const { session, calls } = await start();
    await session.leaveTyped();
    expect(calls.slice(2)).toEqual([['panelState']]);
    expect(session.model.typedOver).toBeNull();
  });
});

test('after a failure half-way only what remains is tried again', async () => {
  const { session, calls } = play({
    panelState: [good(stateWith())],
    panelClassify: [good({ rows: 40 })],
    panelSummarise: [{ ok: false, failure: { kind: 'silent' } }, good(doneState())],
  });
  await session.check();
  await session.run();
  expect(session.model.failure).toEqual({ kind: 'silent' });
  await session.retry();
  expect(calls.slice(3)).toEqual([['panelSummarise', {}]]);
  expect(session.model.failure).toBeNull();
});

test('what cannot be read takes the place of what another sheet gave', async () => {
  const { session } = play({ panelState: [good(stateWith()), bad('no-table', { sheetName: 'Лист2' })] });
  await session.check();
  await session.check();
  expect(session.model.state).toBeNull();
  expect(session.model.failure).toMatchObject({ name: 'no-table' });
});

test('an error on opening is told in the language that it says this person uses', async () => {
  const { session } = play({ panelState: [bad('no-table', { sheetName: 'Лист2', rowsLooked: 20, language: 'ky' })] });
  await session.check();
  expect(session.model.language).toBe('ky');
});

describe('when the hand comes back to the panel', () => {
  test('it looks again after a while, not at once', async () => {
    const changed = doneState({ classify: classesAre('changed', 1), summary: summaryIs('changed') });
    const { session, calls, wait } = play({ panelState: [good(doneState()), good(changed)] });
    await session.check();
    await session.checkQuietly();
    expect(calls).toHaveLength(1);
    wait(5000);
    await session.checkQuietly();
    expect(session.model.state?.summary.state).toBe('changed');
  });

  test('a sheet that cannot be read leaves the panel as it was', async () => {
    const { session, wait } = play({ panelState: [good(doneState()), bad('no-table')] });
    await session.check();
    wait(5000);
    await session.checkQuietly();
    expect(session.model.state).not.toBeNull();
    expect(session.model.failure).toBeNull();
  });
});

test('another language shows at once and is remembered; an answer on its way does not change it back', async () => {
  const { session, calls } = play({ panelState: [good(stateWith()), good(stateWith())] });
  await session.check();
  const answer = session.check();
  await session.setLanguage('ky');
  await answer;
  expect(session.model.language).toBe('ky');
  expect(session.model.state?.language).toBe('ky');
  expect(calls).toContainEqual(['panelSetLanguage', { language: 'ky' }]);
});

test('a problem leads to its cell on the sheet that was checked', async () => {
  const { session, calls, jumps } = play({ panelState: [good(stateWith())] });
  await session.check();
  await session.goTo('F17');
  expect(calls[1]).toEqual(['panelGoTo', { sheetId: 5, cell: 'F17' }]);
  expect(jumps).toEqual(['grid']);
});

test('what the run could not refresh is told by name until the next run, and is no success', async () => {
  const left = [{ sheetName: 'Сводка 2', name: 'partner-source-gone', data: {} }];
  const { session, spoken } = play({
    panelState: [good(stateWith({ classify: classesAre('current') }))],
    panelClassify: [good({ rows: 40 })],
    panelSummarise: [good({ ...doneState(), notRefreshed: left }), good(doneState())],
  });
  await session.check();
  await session.run();
  expect(session.model.notRefreshed).toEqual(left);
  expect(spoken).not.toContain('Готово: категории и сводка обновлены.');
  await session.runAll();
  expect(session.model.notRefreshed).toEqual([]);
});
