// Formula cells in the host: computed lazily, following what moves.
import { emptyWorkbook } from '../../../src/host/cells/cells';
import { deleteRows, insertColumns, insertRows, sortRange, typeInto } from '../../../src/host/workbook/editing';
import { hostOf, ON_SHEET, outcome } from '../fixture';

const run = (body: string, locale = 'en_US') => outcome(ON_SHEET + body, { workbook: emptyWorkbook(locale) });

test('a formula is computed when it is read, and again after its cells change', () => {
  expect(
    run(`A('A1:A2').setValues([[1], [2]]); A('B1').setValue('=SUM(A1:A2)'); const before = A('B1').getValue();
         A('A1').setValue(10); return [before, A('B1').getValue(), A('B1').getDisplayValue()]`),
  ).toEqual([3, 12, '12']);
});

test('the Russian locale types and shows its own separators', () => {
  const workbook = emptyWorkbook('ru_RU');
  typeInto(workbook, 0, 1, 1, '=ЕСЛИ');
  typeInto(workbook, 0, 2, 1, '=IF(B1>0,5;1;2)');
  expect(workbook.sheets[0]?.rows[1]?.[0]?.formula).toBe('=IF(B1>0.5,1,2)');
  const host = hostOf(`function main() { ${ON_SHEET} return [A('A2').getFormula(), A('A2').getValue()] }`, {
    workbook,
  });
  expect(host.run('main')).toEqual(['=IF(B1>0,5;1;2)', 2]);
});

test.each(['=SUM(A1;', '=1+', '=A1 B1)'])('%s shows #ERROR! and stays as typed', (formula) => {
  expect(
    run(`A('C1').setValue(${JSON.stringify(formula)}); return [A('C1').getValue(), A('C1').getFormula()]`),
  ).toEqual(['#ERROR!', formula]);
});

test('an unknown function keeps the stored value, and the host names it', () => {
  const workbook = emptyWorkbook();
  workbook.sheets[0]?.rows.push([{ value: 7, formula: '=NEWFANGLED(1)' }]);
  const host = hostOf(`function main() { ${ON_SHEET} return A('A1').getValue() }`, { workbook });
  expect(host.run('main')).toBe(7);
  expect(host.uncomputed()).toEqual([{ sheetId: 0, row: 1, column: 1, unknownFunction: 'NEWFANGLED' }]);
});

test('references follow inserted and deleted rows and columns', () => {
  const workbook = emptyWorkbook();
  typeInto(workbook, 0, 5, 1, '=SUM(A1:A4)+$B$2');
  insertRows(workbook, 0, 2, 2);
  insertColumns(workbook, 0, 2);
  expect(workbook.sheets[0]?.rows[6]?.[0]?.formula).toBe('=SUM(A1:A6)+$C$4');
  deleteRows(workbook, 0, 4);
  expect(workbook.sheets[0]?.rows[5]?.[0]?.formula).toBe('=SUM(A1:A5)+#REF!');
});

test('sorting takes formulas along with their row', () => {
  const workbook = emptyWorkbook();
  ['3', '1', '2'].forEach((text, r) => {
    typeInto(workbook, 0, r + 1, 1, text);
    typeInto(workbook, 0, r + 1, 2, `=A${r + 1}*10`);
  });
  sortRange(workbook, 0, { row: 1, column: 1, rows: 3, columns: 2 }, 1);
  expect(workbook.sheets[0]?.rows.map((row) => [row[0]?.value, row[1]?.formula])).toEqual([
    [1, '=A1*10'],
    [2, '=A2*10'],
    [3, '=A3*10'],
  ]);
});
