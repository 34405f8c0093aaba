// Corrections and taking them back: a run that breaks off changes no cell that the journal does not tell of.
import type { CorrectionPreview, PanelState } from '../../../src/addon/api';
import type { CellValue, WorkbookData } from '../../../src/files/workbook';
import type { Host } from '../../../src/host/host';
import { answer, sheetOf, stateOf, workbookOf } from '../workbook';
import { brokenOff, hostWith, undisturbed } from './sweep';

const rows: CellValue[][] = [
  ['Область', 'Муниципалитет', 'Документы', 'Механизм', 'Бюджет'],
  ['Чүй', 'Жаңы-Булак', '2,0', 1, '1'],
  ['Чүй', 'Ак-Тилек', 3, ' 2 ', 3],
  ['Ошская', 'Кара-Дөбө', 4, 3, ''],
];

const codeOf = (state: PanelState, name: string): string => state.findings.find((group) => group.name === name)!.code;

/** What the panel sends. */
async function correction(host: Host): Promise<object> {
  const code = codeOf(await stateOf(host), 'score-text-number');
  const { cells } = await answer<CorrectionPreview>(host, 'panelPreview', { sheetId: 1, code });
  return { sheetId: 1, code, cells: cells.map(({ cell, before, after }) => ({ cell, before, after })) };
}

/** Cells that differ between two documents, with what stands there now. */
function changed(before: WorkbookData, after: WorkbookData): Map<string, CellValue> {
  const found = new Map<string, CellValue>();
  before.sheets[0]!.rows.forEach((cells, row) =>
    cells?.forEach((cell, column) => {
      const now = after.sheets[0]!.rows[row]?.[column]?.value ?? null;
      if ((cell?.value ?? null) !== now) found.set(`${'ABCDE'[column]}${row + 1}`, now);
    }),
  );
  return found;
}

/** Cells that the journal tells of and that were not taken back, with what it says that was written. */
function told(host: Host): Map<string, string> {
  const found = new Map<string, string>();
  const journal = host.workbook.sheets.find(({ name }) => name === 'Теңдик · журнал');
  for (const cells of journal?.rows.slice(1) ?? []) {
    const [what, cell, after] = [1, 3, 7].map((column) => String(cells?.[column]?.value ?? ''));
    if (what === 'исправлено') found.set(cell!, after!);
    else if (what === 'возвращено') found.delete(cell!);
  }
  return found;
}

describe.each([
  ['a correction', 'panelCorrect', false],
  ['taking a correction back', 'panelUndo', true],
])('%s', (_name, call, corrected) => {
  test.each([false, true])('changes no cell without a line in the journal (the call itself done: %s)', async (done) => {
    const original = workbookOf(sheetOf('Оценка', rows));
    original.sheets[0]!.rows[1]![2]!.style = { numberFormat: '@' };
    const start = hostWith(structuredClone(original));
    const options = await correction(start);
    if (corrected) await answer(start, 'panelCorrect', options);
    const document = structuredClone(start.workbook);
    const asked = corrected ? [] : [options];

    const now = (host: Host): string =>
      JSON.stringify([...changed(original, host.workbook)].map(([cell, value]) => [cell, String(value)]).sort());
    const noted = (host: Host): string => JSON.stringify([...told(host)].sort());
    const { calls } = await undisturbed(document, call, ...asked);
    expect(calls).toBeGreaterThan(20);

    const wrong: string[] = [];
    for await (const { host, place, given } of brokenOff(document, { calls, done }, call, ...asked)) {
      if (given.ok && host.faults.pending) wrong.push(`${place}: did not fail`);
      if (now(host) !== noted(host)) wrong.push(`${place}: cells ${now(host)}, journal ${noted(host)}`);
    }
    expect(wrong).toEqual([]);
  });
});
