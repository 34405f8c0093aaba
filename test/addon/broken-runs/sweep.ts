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
export type Case = [name: string, call: Call, before: (host: Host) => Promise<void>];

export const classify: Call = ['panelClassify', () => ({})];
export const summarise: Call = ['panelSummarise', () => ({})];

export const sheetName = 'Оценка';

export const hostWith = (workbook: WorkbookData): Host => hostOn(workbook, { bundle: oneScope });

export const score = (host: Host, value: CellValue): void => {
  sheetNamed(host, sheetName).rows[1]![2] = { value };
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

/**
 * Breaks the call off at each of its service calls and runs it again: the end is the same as undisturbed.
 * @param before what comes before the run that is broken off
 */
export function breaksOffAnywhere(...[, call, before]: Case): void {
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
      host.faults.failAt(k, 'timed-out', { done });
      const method = spied(host, k);
      const given = (await host.clientCall(call[0], [options])) as Envelope<unknown>;
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
}
