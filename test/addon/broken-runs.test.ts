// A run that Sheets breaks off at any of its calls leaves nothing behind that the next run does not mend.
import type { Envelope, ProblemsFound } from '../../src/addon/api';
import type { CellValue, WorkbookData } from '../../src/files/workbook';
import type { Host } from '../../src/host/host';
import { problemRows } from '../../src/sidebar/problem-rows';
import { oneScope } from './one-scope';
import { answer, hostOn, sheetNamed, sheetOf, valuesOf, workbookOf } from './workbook';

const analyst: CellValue[][] = [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Примечание'],
  ['Чүй', 'Жаңы-Булак', 2, 1, '2,0', '=x'],
  ['Чүй', 'Ак-Тилек', 3, 3, 3, ''],
  ['Ошская', 'Кара-Дөбө', 4, 3, '', ''],
  ['Ошская', 'Таш-Короо', 0, 0, 1, 'ещё раз'],
  ['Итого', '', 9, 7, 6, ''],
];

/** What is called, with options that may depend on the document. */
type Call = readonly [name: string, options: (host: Host) => object | Promise<object>];
const classify: Call = ['panelClassify', () => ({})];
const summarise: Call = ['panelSummarise', () => ({})];
const summaryOf = async (host: Host): Promise<number> =>
  (await answer<{ list: { sheetId: number }[] }>(host, 'panelSummaries')).list[0]!.sheetId;
const settings = { group: null, only: null, off: ['league'], basis: null };
const keep: Call = ['panelKeepVersion', async (host) => ({ sheetId: await summaryOf(host) })];
const save: Call = ['panelSaveSummary', async (host) => ({ sheetId: await summaryOf(host), settings })];
const saveNew: Call = ['panelSaveSummary', () => ({ sheetId: null, settings })];
const restore: Call = ['panelRestoreCharts', async (host) => ({ sheetId: await summaryOf(host) })];
const problems: Call = [
  'panelProblemsSheet',
  async (host) => {
    const { state } = await answer<ProblemsFound>(host, 'panelProblems', { sheetId: 1 });
    return { sheetId: 1, list: problemRows(state, '24.11.2026 14:05') };
  },
];
const remove: Call = ['panelRemove', async (host) => ({ shown: await answer(host, 'panelRemoval'), sheets: [] })];
const partner: Call = [
  'sharePartnerSheet',
  async (host) => ({ choice: { ...(await answer<{ choice: object }>(host, 'shareState')).choice, proposals: true } }),
];
const methodPage: Call = ['shareMethodSheet', () => ({ language: 'ky' })];

const sheetName = 'Оценка';

const hostWith = (workbook: WorkbookData): Host => hostOn(workbook, { bundle: oneScope });

const score = (host: Host, value: CellValue): void => {
  sheetNamed(host, sheetName).rows[1]![2] = { value };
};

/** What a partner writes keeps the look of the cell. */
function answered(host: Host, row: number, column: number, value: CellValue): void {
  const cells = sheetNamed(host, 'Для партнёров').rows[row - 1]!;
  cells[column - 1] = { ...cells[column - 1], value };
}

/** What comes before the run that is broken off, by the name of the case. */
const cases: [name: string, call: Call, before: (host: Host) => Promise<void>][] = [
  ['the first filling in of columns', classify, () => Promise.resolve()],
  [
    'filling in again after a score changed',
    classify,
    async (host) => {
      await run(host, classify);
      score(host, 0);
    },
  ],
  ['the first summary', summarise, () => Promise.resolve()],
  [
    'the summary after a score changed',
    summarise,
    async (host) => {
      await run(host, summarise);
      score(host, 0);
    },
  ],
  [
    'formulas in the place of values',
    classify,
    async (host) => {
      await run(host, classify);
      await answer(host, 'panelSetLive', { live: true });
    },
  ],
  [
    'values in the place of formulas',
    classify,
    async (host) => {
      await answer(host, 'panelSetLive', { live: true });
      await run(host, classify);
      await answer(host, 'panelSetLive', { live: false });
    },
  ],
  [
    'the live summary after a score changed',
    summarise,
    async (host) => {
      await answer(host, 'panelSetLive', { live: true });
      await run(host, classify);
      await run(host, summarise);
      host.settle();
      score(host, 0);
    },
  ],
  ['the summary of columns already filled in', summarise, (host) => run(host, classify)],
  ['keeping a version', keep, (host) => run(host, summarise)],
  ['new settings of a summary', save, (host) => run(host, summarise)],
  ['a second summary', saveNew, (host) => run(host, summarise)],
  [
    'charts asked for again',
    restore,
    async (host) => {
      await run(host, summarise);
      sheetNamed(host, 'Сводка').charts.splice(1, 1);
    },
  ],
  ['the first list of problems', problems, () => Promise.resolve()],
  [
    'the list of problems after a score changed',
    problems,
    async (host) => {
      await run(host, problems);
      score(host, 0);
    },
  ],
  ['the first partner sheet', partner, () => Promise.resolve()],
  [
    'a partner sheet whose rows move, with what partners wrote',
    partner,
    async (host) => {
      await run(host, partner);
      answered(host, 6, 8, 3);
      answered(host, 8, 11, 'приказ 17');
      answered(host, 9, 3, 1);
      const table = sheetNamed(host, sheetName).rows;
      table.splice(2, 0, ...table.splice(4, 1));
      table.splice(1, 1, ...[['Нарынская', 'Жаңы-Жол', 1, 1, 1].map((value) => ({ value }))]);
    },
  ],
  [
    'a partner sheet with other columns, in another language',
    [
      'sharePartnerSheet',
      async (host) => {
        const { choice } = await answer<{ choice: object }>(host, 'shareState');
        return { choice: { ...choice, columns: ['name', 'budgeting', 'class'], proposals: true, language: 'en' } };
      },
    ],
    async (host) => {
      await run(host, partner);
      answered(host, 6, 10, 2);
    },
  ],
  ['the page about the method', methodPage, () => Promise.resolve()],
  [
    'the page about the method in another language',
    methodPage,
    (host) => answer(host, 'shareMethodSheet', { language: 'ru' }),
  ],
  [
    'taking away what was added',
    remove,
    async (host) => {
      await run(host, classify);
      await run(host, summarise);
    },
  ],
];

describe.each(cases)('%s', (_name, call, before) => {
  let document: WorkbookData;
  const prepared = (): Host => hostWith(structuredClone(document));

  beforeAll(async () => {
    const host = hostWith(workbookOf(sheetOf(sheetName, analyst)));
    await before(host);
    document = host.workbook;
  });

  test.each([false, true])('may fail at any of its calls (the call itself done: %s)', async (done) => {
    const undisturbed = prepared();
    const options = await call[1](undisturbed);
    undisturbed.calls.reset();
    await answer(undisturbed, call[0], options);
    const calls = undisturbed.calls.total;
    const wanted = picture(undisturbed.workbook);
    const typed = ownCells(undisturbed);
    expect(calls).toBeGreaterThan(5);

    const wrong: string[] = [];
    for (let k = 1; k <= calls; k++) {
      const host = prepared();
      const first = await call[1](host);
      host.faults.failAt(k, 'timed-out', { done });
      const method = spied(host, k);
      const given = (await host.clientCall(call[0], [first])) as Envelope<unknown>;
      const place = (): string => `call ${k}, ${method()}`;
      if (given.ok || given.error.name !== 'unexpected' || host.faults.pending)
        wrong.push(`${place()}: answered ${JSON.stringify(given)}`);
      if (ownCells(host) !== typed) wrong.push(`${place()}: the analyst's cells changed`);
      const again = (await host.clientCall(call[0], [await call[1](host)])) as Envelope<unknown>;
      if (!again.ok) wrong.push(`${place()}: the next run answered ${JSON.stringify(again.error)}`);
      else if (ownCells(host) !== typed) wrong.push(`${place()}: the next run changed the analyst's cells`);
      else wrong.push(...differences(picture(host.workbook), wanted).map((text) => `${place()}: ${text}`));
    }
    expect(wrong).toEqual([]);
  });
});

async function run(host: Host, [name, options]: Call): Promise<void> {
  await answer(host, name, await options(host));
}

const ownCells = (host: Host): string =>
  JSON.stringify(valuesOf(sheetNamed(host, sheetName), 1, 1, analyst.length, analyst[0]!.length));

/** Gives the name of the k-th call once it was made. */
function spied(host: Host, k: number): () => string {
  let name = '';
  const before = { ...host.calls.byName };
  host.faults.interveneAt(k, () => {
    name = Object.keys(host.calls.byName)
      .filter((method) => host.calls.byName[method] !== before[method])
      .join(', ');
  });
  return () => name.split(', ').pop() ?? '';
}

/** All of a document that a person could see or that a later run would find, by place; without ids and times. */
function picture(workbook: WorkbookData): Record<string, string> {
  const found: Record<string, string> = {};
  const sheetNames = new Map(workbook.sheets.map(({ id, name }) => [id, name]));
  const charts = new Map<number, string>();
  for (const { name, rows, charts: own, validations, ...rest } of workbook.sheets) {
    own.forEach(({ id, ...chart }, at) => {
      charts.set(id, `chart ${at}`);
      found[`${name}, chart ${at}`] = text(chart);
    });
    rows.forEach((row, r) =>
      row?.forEach((cell, c) => {
        if (cell) found[`${name} R${r + 1}C${c + 1}`] = text(cell);
      }),
    );
    for (const { ranges, ...rule } of validations) {
      for (const { row, column, ...size } of ranges) {
        for (let at = 0; at < size.rows * size.columns; at++) {
          const [r, c] = [row + Math.floor(at / size.columns), column + (at % size.columns)];
          found[`${name}, dropdown at R${r}C${c}`] = text(rule);
        }
      }
    }
    for (const [key, value] of Object.entries(rest)) found[`${name}, ${key}`] = text(value);
  }
  for (const { key, value, location, visibility } of workbook.metadata) {
    const sheet = 'sheetId' in location ? sheetNames.get(location.sheetId) : '';
    const place = `mark ${key} at ${sheet} ${location.type} ${'index' in location ? location.index : ''}`;
    const known = value
      .replace(/"at":"[^"]*"/g, '')
      .replace(/"id":(\d+)/g, (_, id) => charts.get(Number(id)) ?? 'gone');
    found[place] = `${found[place] ?? ''}${known} ${visibility}`;
  }
  return found;
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part].sort();
    if (part !== null && typeof part === 'object' && !Array.isArray(part)) {
      return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)));
    }
    return part;
  });

/** Marks are long. */
const told = (value = 'absent'): string =>
  value.length > 300 ? `${value.slice(0, 100)} … ${value.slice(-200)}` : value;

function differences(got: Record<string, string>, wanted: Record<string, string>): string[] {
  const places = [...new Set([...Object.keys(got), ...Object.keys(wanted)])].filter((at) => got[at] !== wanted[at]);
  const shown = places.slice(0, 5).map((at) => `${at} is ${told(got[at])}, not ${told(wanted[at])}`);
  return places.length > shown.length ? [...shown, `and ${places.length - shown.length} more`] : shown;
}

test('where not even the undoing of a new summary’s sheet gets through, the next run takes that sheet', async () => {
  const host = hostWith(workbookOf(sheetOf(sheetName, analyst)));
  host.faults.failAt('Sheet.addDeveloperMetadata', 'timed-out', { always: true });
  expect(((await host.clientCall('panelSummarise', [{}])) as Envelope<unknown>).ok).toBe(false);
  host.faults.clear();
  host.workbook.activeSheetId = 1;
  await run(host, summarise);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual([sheetName, 'Сводка']);
});
