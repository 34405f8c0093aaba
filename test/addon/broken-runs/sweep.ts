// What the tests of broken runs share: a table, the calls that are broken off, and the sweep over all service calls of one.
import type { Envelope } from '../../../src/addon/api';
import type { CellValue, WorkbookData } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { oneScope } from '../one-scope';
import { answer, hostOn, sheetNamed, sheetOf, valuesOf, workbookOf } from '../workbook';
import { differences, picture } from './picture';

export const analyst: CellValue[][] = [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет', 'Примечание'],
  ['Чүй', 'Жаңы-Булак', 2, 1, '2,0', '=x'],
  ['Чүй', 'Ак-Тилек', 3, 3, 3, ''],
  ['Ошская', 'Кара-Дөбө', 4, 3, '', ''],
  ['Ошская', 'Таш-Короо', 0, 0, 1, 'ещё раз'],
  ['Итого', '', 9, 7, 6, ''],
];

/** What is called, with options that may depend on the document. */
export type Call = readonly [name: string, options: (host: Host) => object | Promise<object>];
/** What came before: calls, and what people did in the cells. */
export type Step = Call | ((host: Host) => void);
export type Case = [name: string, call: Call, ...before: Step[]];

export const classify: Call = ['panelClassify', () => ({})];
export const summarise: Call = ['panelSummarise', () => ({})];
export const setLive = (live: boolean): Call => ['panelSetLive', () => ({ live })];

export const sheetName = 'Оценка';

export const hostWith = (workbook: WorkbookData): Host => hostOn(workbook, { bundle: oneScope });

export const changeScore: Step = (host) => {
  sheetNamed(host, sheetName).rows[1]![2] = { value: 0 };
};

export async function run(host: Host, [name, options]: Call): Promise<void> {
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

/** A call from the panel on a copy of the document, with nothing in its way, and how many service calls it made. */
export async function undisturbed(
  document: WorkbookData,
  name: string,
  ...asked: object[]
): Promise<{ host: Host; calls: number }> {
  const host = hostWith(structuredClone(document));
  await answer(host, name, ...asked);
  return { host, calls: host.calls.total };
}

/**
 * The same call broken off at each of its service calls in turn, each time on a new copy of the document.
 * @param done whether the service call itself was made before the run broke off
 */
export async function* brokenOff(
  document: WorkbookData,
  { calls, done }: { calls: number; done: boolean },
  name: string,
  ...asked: object[]
): AsyncGenerator<{ host: Host; place: string; given: Envelope<unknown> }> {
  for (let k = 1; k <= calls; k++) {
    const host = hostWith(structuredClone(document));
    host.faults.failAt(k, 'timed-out', { done });
    const method = spied(host, k);
    const given = (await host.clientCall(name, asked)) as Envelope<unknown>;
    yield { host, place: `call ${k}, ${method()}`, given };
  }
}

/** Wherever the call breaks off, running it again comes to the same end as an undisturbed run. */
export function breaksOffAnywhere(...[, [name, optionsOf], ...before]: Case): void {
  let document: WorkbookData;

  beforeAll(async () => {
    const host = hostWith(workbookOf(sheetOf(sheetName, analyst)));
    for (const step of before) await (typeof step === 'function' ? step(host) : run(host, step));
    document = host.workbook;
  });

  test.each([false, true])('may fail at any of its calls (the call itself done: %s)', async (done) => {
    const options = await optionsOf(hostWith(structuredClone(document)));
    const { host: wanted, calls } = await undisturbed(document, name, options);
    const end = picture(wanted.workbook);
    const typed = ownCells(wanted);
    expect(calls).toBeGreaterThan(5);

    const wrong: string[] = [];
    for await (const { host, place, given } of brokenOff(document, { calls, done }, name, options)) {
      if (given.ok || given.error.name !== 'unexpected' || host.faults.pending)
        wrong.push(`${place}: answered ${JSON.stringify(given)}`);
      if (ownCells(host) !== typed) wrong.push(`${place}: the analyst's cells changed`);
      const again = (await host.clientCall(name, [await optionsOf(host)])) as Envelope<unknown>;
      if (!again.ok) wrong.push(`${place}: the next run answered ${JSON.stringify(again.error)}`);
      else if (ownCells(host) !== typed) wrong.push(`${place}: the next run changed the analyst's cells`);
      else wrong.push(...differences(picture(host.workbook), end).map((text) => `${place}: ${text}`));
    }
    expect(wrong).toEqual([]);
  });
}
