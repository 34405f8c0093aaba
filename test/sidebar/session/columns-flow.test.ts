// The columns step as the panel plays it: opened, confirmed, left again, and where it fails.
import type { ColumnChoice, PanelApi, PanelMapping } from '../../../src/addon/api';
import type { Answer, CallPanel } from '../../../src/sidebar/session/call';
import { createSession } from '../../../src/sidebar/session/session';
import { stateWith } from '../panel-state';

const good = <T>(data: T): Answer<T> => ({ ok: true, data });
const bad = (name: string, data = {}): Answer<never> => ({ ok: false, failure: { kind: 'error', name, data } });

const mapping: PanelMapping = {
  sheet: { id: 5, name: 'Оценка 2019' },
  method: stateWith().method,
  header: { first: 4, last: 5 },
  columns: [],
  roles: [],
  needed: [],
};
const choice: ColumnChoice = { sheetId: 5, columns: { F: { role: 'budgeting', header: 'ГОБ' } } };

function play(answers: { [N in keyof PanelApi]?: Answer<ReturnType<PanelApi[N]>>[] }) {
  const calls: unknown[][] = [];
  const call = ((name: keyof PanelApi, ...args: unknown[]) => {
    calls.push([name, ...args]);
    return Promise.resolve(answers[name]?.shift() ?? good(null));
  }) as CallPanel;
  return { session: createSession(call, 'ru', () => undefined), calls };
}

test('the columns are asked for when they are opened, not before', async () => {
  const { session, calls } = play({ panelState: [good(stateWith())], panelColumns: [good(mapping)] });
  await session.check();
  expect(session.model.mapping).toBeNull();
  await session.openColumns();
  expect(session.model).toMatchObject({ view: 'columns', mapping });
  expect(calls).toEqual([['panelState'], ['panelColumns']]);
  session.show('check');
  expect(calls).toHaveLength(2);
});

test('from an error: the choice is kept, the sheet is checked again, and both are told', async () => {
  const { session, calls } = play({
    panelState: [bad('column-ambiguous'), good(stateWith())],
    panelColumns: [good(mapping)],
    panelConfirmColumns: [good(mapping)],
  });
  await session.check();
  await session.openColumns();
  expect(session.model.failure).toBeNull();
  await session.confirmColumns(choice);
  expect(calls.slice(2)).toEqual([['panelConfirmColumns', choice], ['panelState']]);
  expect(session.model).toMatchObject({ view: 'check', mapping: null, announcement: 'Столбцы запомнены.' });
  expect(session.model.state?.counts.units).toBe(40);
});

test('what could not be kept leads back to the columns as they are now', async () => {
  const { session } = play({
    panelState: [good(stateWith())],
    panelColumns: [good(mapping), good({ ...mapping, header: { first: 5, last: 6 } })],
    panelConfirmColumns: [bad('columns-changed', { sheetName: 'Оценка 2019' })],
  });
  await session.check();
  await session.openColumns();
  await session.confirmColumns(choice);
  expect(session.model).toMatchObject({ view: 'columns', checking: false, failure: { name: 'columns-changed' } });
  await session.retry();
  expect(session.model).toMatchObject({ failure: null, mapping: { header: { first: 5 } } });
});

test('the way back from columns that were opened from an error checks again', async () => {
  const { session, calls } = play({
    panelState: [bad('column-missing'), good(stateWith())],
    panelColumns: [good(mapping)],
  });
  await session.check();
  await session.openColumns();
  session.show('check');
  expect(calls.at(-1)).toEqual(['panelState']);
});

test('another sheet is opened and checked', async () => {
  const { session, calls } = play({ panelState: [bad('no-table'), good(stateWith())] });
  await session.check();
  await session.openSheet(5);
  expect(calls.slice(1)).toEqual([['panelGoTo', { sheetId: 5, cell: 'A1' }], ['panelState']]);
  expect(session.model.state?.sheet.id).toBe(5);
});
