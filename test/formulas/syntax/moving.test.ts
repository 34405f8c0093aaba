import fc from 'fast-check';
import { fromR1C1, toR1C1 } from '../../../src/formulas/syntax/r1c1';
import { type GridChange, rebase, renameSheet } from '../../../src/formulas/syntax/rebase';
import { shift } from '../../../src/formulas/syntax/shift';
import { formulas } from './arbitrary-formula';

describe('copying', () => {
  test.each([
    ['=A1+$B$1', 1, 0, '=A2+$B$1'],
    ['=$A1+A$1', 2, 3, '=$A3+D$1'],
    ["='Лист 1'!A1:B2", 1, 1, "='Лист 1'!B2:C3"],
    ['=SUM(A:A)+SUM(2:2)', 1, 1, '=SUM(B:B)+SUM(3:3)'],
    ['=SUM(A2:A)', 1, 1, '=SUM(B3:B)'],
    ['=A1&"A1"&LOG10(A1)', 1, 0, '=A2&"A1"&LOG10(A2)'],
    ['=A1+B2', -1, 0, '=#REF!+B1'],
    ['=SUM(A1:B2)', 0, -1, '=SUM(#REF!)'],
  ])('%s moved by %i rows and %i columns is %s', (formula, rows, columns, moved) => {
    expect(shift(formula, rows, columns)).toBe(moved);
  });

  test('there and back is where it was', () => {
    fc.assert(
      fc.property(
        formulas,
        fc.integer({ min: 0, max: 99 }),
        fc.integer({ min: 0, max: 99 }),
        (formula, rows, columns) => {
          expect(shift(shift(formula, rows, columns), -rows, -columns)).toBe(formula);
        },
      ),
      { verbose: 1 },
    );
  });
});

describe('inserting and deleting', () => {
  const change = (kind: 'insert' | 'delete', axis: 'rows' | 'columns', at: number, count = 1): GridChange => ({
    sheet: 'S',
    kind,
    axis,
    at,
    count,
  });

  test.each([
    ['=A1+A2+$A$3', change('insert', 'rows', 2), '=A1+A3+$A$4'],
    ['=SUM(A1:A3)', change('insert', 'rows', 2, 5), '=SUM(A1:A8)'],
    ['=SUM(A1:A3)', change('insert', 'rows', 4), '=SUM(A1:A3)'],
    ['=SUM(A1:A3)', change('insert', 'rows', 1), '=SUM(A2:A4)'],
    ['=SUM(A:A)+SUM(A2:A)', change('insert', 'rows', 1), '=SUM(A:A)+SUM(A3:A)'],
    ['=SUM(A:C)', change('insert', 'columns', 2), '=SUM(A:D)'],
    ['=SUM(2:4)', change('delete', 'rows', 3), '=SUM(2:3)'],
    ['=A1+A2+A3', change('delete', 'rows', 2), '=A1+#REF!+A2'],
    ['=SUM(A1:A5)', change('delete', 'rows', 2, 2), '=SUM(A1:A3)'],
    ['=SUM(A1:A5)', change('delete', 'rows', 4, 9), '=SUM(A1:A3)'],
    ['=SUM(A3:A5)', change('delete', 'rows', 1, 3), '=SUM(A1:A2)'],
    ['=SUM(A3:A5)', change('delete', 'rows', 1, 9), '=SUM(#REF!)'],
    ['=SUM(A5:A3)', change('delete', 'rows', 1, 3), '=SUM(A2:A1)'],
    ['=SUM(B:B)', change('delete', 'columns', 2), '=SUM(#REF!)'],
    ['=SUM(B2:B)', change('delete', 'rows', 1, 3), '=SUM(B1:B)'],
    ["=Other!A5+s!A5+'S'!A5", change('insert', 'rows', 1), "=Other!A5+s!A6+'S'!A6"],
  ])('%s', (formula, edit, moved) => {
    expect(rebase(formula, 'S', edit)).toBe(moved);
  });

  test('a formula on another sheet follows only what names the changed sheet', () => {
    expect(rebase('=A5+S!A5', 'Other', change('insert', 'rows', 1))).toBe('=A5+S!A6');
  });

  test('deleting what was inserted brings every formula back', () => {
    fc.assert(
      fc.property(
        formulas,
        fc.constantFrom('rows' as const, 'columns' as const),
        fc.integer({ min: 1, max: 90 }),
        fc.integer({ min: 1, max: 9 }),
        (formula, axis, at, count) => {
          const inserted = rebase(formula, 'S', change('insert', axis, at, count));
          expect(rebase(inserted, 'S', change('delete', axis, at, count))).toBe(formula);
        },
      ),
      { verbose: 1 },
    );
  });

  test('renaming a sheet renames it in formulas, with quotes where the name needs them', () => {
    expect(renameSheet('=Лист1!A1+\'лист1\'!B2&"Лист1!A1"', 'Лист1', "O'Brien 2")).toBe(
      "='O''Brien 2'!A1+'O''Brien 2'!B2&\"Лист1!A1\"",
    );
    expect(renameSheet("='Лист 1'!A1", 'Лист 1', 'Итог')).toBe('=Итог!A1');
    expect(renameSheet('=Итог!A1', 'Итог', 'A1')).toBe("='A1'!A1");
  });
});

describe('references by distance', () => {
  // As Apps Script shows them: setFormulaR1C1 and getFormulaR1C1.
  test.each([
    ['=R[1]C[1]', 1, 1, '=B2', '=R[1]C[1]'],
    ['=R[1]C1', 4, 4, '=$A5', '=R[1]C1'],
    ['=R1C[1]', 4, 4, '=E$1', '=R1C[1]'],
    ['=R[-1]C[-1]+R1C1*R[1]C[1]', 7, 7, '=F6+$A$1*H8', '=R[-1]C[-1]+R1C1*R[1]C[1]'],
    ['=R[0]C[0]', 20, 10, '=J20', '=R[0]C[0]'],
    ['=R12C8', 6, 6, '=$H$12', '=R12C8'],
    ['=SUM(R[-1]C:R[-1]C[2])', 2, 1, '=SUM(A1:C1)', '=SUM(R[-1]C[0]:R[-1]C[2])'],
    ['=R[-5]C', 2, 1, '=#REF!', '=#REF!'],
    ['="R1C1"&R1C1', 2, 1, '="R1C1"&$A$1', '="R1C1"&R1C1'],
  ])('%s in row %i, column %i is %s', (distance, row, column, a1, shown) => {
    expect(fromR1C1(distance, row, column)).toBe(a1);
    expect(toR1C1(a1, row, column)).toBe(shown);
  });
});
