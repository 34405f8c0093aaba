// What partners wrote stays with its municipality through any history of the table and of the partner sheet: against a simple model.
import fc from 'fast-check';
import type { SheetData } from '../../../src/files/workbook';
import { sortRows } from '../../../src/host/workbook/sort-rows';
import { oneScope } from '../one-scope';
import { hostOn, sheetNamed, sheetOf, workbookOf } from '../workbook';
import { dataRows, make, write } from './partners';

const names = ['Жаңы-Булак', 'Бөрү-Төр', '=Таш-Короо', 'Кара-Дөбө', 'Ак-Суу', 'Көк-Таш', 'Төрт-Гүл', 'Кызыл-Туу'];
const nobody = 'Выше больше не показываются; предложенное сохранено здесь:';

type Step =
  | { does: 'add' | 'remove' | 'rename' | 'move'; at: number; name: number }
  | { does: 'write'; at: number; text: string }
  | { does: 'sort'; column: number; whole: boolean }
  | { does: 'score'; at: number; score: number };

const index = fc.nat({ max: 7 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ does: fc.constantFrom('add', 'remove', 'rename', 'move'), at: index, name: index }),
  fc.record({ does: fc.constant('write'), at: index, text: fc.constantFrom('приказ 7', '=1+1', '@', 'https://ky.kg') }),
  fc.record({ does: fc.constant('sort'), column: fc.constantFrom(2, 3, 6), whole: fc.boolean() }),
  fc.record({ does: fc.constant('score'), at: index, score: fc.nat({ max: 3 }) }),
) as fc.Arbitrary<Step>;

const header = ['Область', 'Айылный аймак', 'Документы', 'Механизм', 'Бюджет'];
const line = (name: string) => ['Ошская', name, name.length % 4, 2, 1].map((value) => ({ value }));

function change(source: SheetData['rows'], { does, at, name }: { does: string; at: number; name: number }): void {
  const first = 1;
  const count = source.length - first;
  const wanted = names[name]!;
  const isFree = !source.some((cells) => cells?.[1]?.value === wanted);
  const row = first + (at % count);
  if (does === 'add' && isFree) source.splice(row, 0, line(wanted));
  if (does === 'remove' && count > 1) source.splice(row, 1);
  if (does === 'rename' && isFree) source[row]![1] = { value: wanted };
  if (does === 'move') source.splice(first + (name % count), 0, source.splice(row, 1)[0]!);
}

/** Gone when the rows were sorted without their codes, and back at once. */
const gone: Step[][] = [
  [{ does: 'write', at: 0, text: 'приказ 7' }],
  [
    { does: 'remove', at: 0, name: 0 },
    { does: 'sort', column: 2, whole: false },
    { does: 'add', at: 0, name: 0 },
  ],
];

test('rows sorted, added, removed, renamed and sorted without their codes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 3 }), { minLength: 1, maxLength: 5 }), async (rounds) => {
      const start = sheetOf('Баллы', [
        header,
        ...names.slice(0, 4).map((name) => line(name).map(({ value }) => value)),
      ]);
      const host = hostOn(workbookOf(start), { bundle: oneScope });
      await make(host, { proposals: true });
      const sheet = sheetNamed(host, 'Для партнёров');
      const table = () => start.rows.slice(1).map((cells) => String(cells![1]!.value));
      const model = new Map<string, string>();
      const standing = table();
      for (const steps of rounds) {
        for (const one of steps) {
          if (one.does === 'write') {
            const unit = standing[one.at % standing.length]!;
            write(host, unit, 'Причина или ссылка', one.text);
            model.set(unit, one.text);
          } else if (one.does === 'sort') {
            const columns = one.whole ? 20 : 11;
            sortRows(sheet, { row: 6, column: 1, rows: standing.length, columns }, one.column, false);
            if (!one.whole) await make(host, { proposals: true });
            if (!one.whole) standing.splice(0, standing.length, ...table());
          } else if (one.does === 'score') {
            start.rows[1 + (one.at % (start.rows.length - 1))]![3] = { value: one.score };
          } else change(start.rows, one);
        }
        await make(host, { proposals: true });
        const rows = dataRows(sheet);
        const [said, lost] = [rows.slice(0, table().length), rows.slice(table().length)];
        expect(said.map((cells) => [cells[1], cells[10]])).toEqual(
          table().map((name) => [name, model.get(name) ?? '']),
        );
        const gone = [...model].filter(([name]) => !table().includes(name));
        expect(lost.slice(1).map((cells) => [cells[1], cells[10]])).toEqual(expect.arrayContaining(gone));
        expect(lost).toHaveLength(gone.length === 0 ? 0 : gone.length + 1);
        if (gone.length > 0) expect(lost[0]![0]).toBe(nobody);
        standing.splice(0, standing.length, ...table());
      }
    }),
    { numRuns: 60, examples: [[gone]] },
  );
}, 60_000);
