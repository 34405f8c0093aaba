// Typing in the grid comes to the same as writing by a script.
import { emptyWorkbook } from '../../../src/host/cells/cells';
import { typeInto } from '../../../src/host/workbook/editing';
import { readBack, readsIn, TYPED_TEXTS, TYPING_LOCALES } from '../../conformance/typed-texts';
import { hostOf, ON_SHEET } from '../fixture';

const NOW = new Date('2026-11-24T02:00:00Z');

describe.each(TYPING_LOCALES)('in %s', (locale) => {
  test.each(TYPED_TEXTS.map((row) => [row.text, row] as const))('%j', (text, row) => {
    const workbook = emptyWorkbook(locale);
    typeInto(workbook, 0, 1, 1, text, NOW);
    const host = hostOf(`function read() { ${ON_SHEET} return A('A1').getValue(); }`, { workbook });
    const seen = readBack(host.run('read'), (date) => {
      const parts = new Intl.DateTimeFormat('en-CA', { timeZone: workbook.timeZone, month: '2-digit', day: '2-digit' });
      return parts.format(date as unknown as Date);
    });
    expect(seen).toEqual(row.here ? row.here.gives : readsIn(row, locale));
  });

  test('a cell of plain text keeps every text', () => {
    const workbook = emptyWorkbook(locale);
    workbook.sheets[0]!.rows.push(TYPED_TEXTS.map(() => ({ value: null, style: { numberFormat: '@' } })));
    TYPED_TEXTS.forEach(({ text }, at) => typeInto(workbook, 0, 1, at + 1, text, NOW));
    expect(workbook.sheets[0]?.rows[0]?.map((cell) => cell?.value)).toEqual(TYPED_TEXTS.map(({ text }) => text));
  });
});
