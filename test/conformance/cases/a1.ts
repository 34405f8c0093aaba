// Ranges as they are written and read back.
import { each, type Case } from '../case';

const readsBack = (id: string, written: string, notation: string): Case => ({
  id,
  run: ({ A }) => A(written).getA1Notation(),
  gives: notation,
});

export const cases: Case[] = [
  ...each({ leaves: 'nothing' }, [
    {
      id: 'a1-01',
      run({ A }) {
        const r = A('B2:D5');
        return [r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns(), r.getA1Notation()];
      },
      gives: [2, 2, 4, 3, 'B2:D5'],
    },
    {
      id: 'a1-03',
      run({ A, sheet }) {
        const r = A('5:7');
        return [r.getNumRows(), r.getNumColumns() === sheet.getMaxColumns(), r.getA1Notation()];
      },
      gives: [3, true, '5:7'],
    },
    { id: 'a1-05', run: ({ A, sheet }) => A(`${sheet.getName()}!E10:F12`).getA1Notation(), gives: 'E10:F12' },
    {
      id: 'a1-06',
      run: ({ A }) => ['C5:B2', '5:2', 'D:B'].map((written) => A(written).getA1Notation()),
      gives: ['B2:C5', '2:5', 'B:D'],
    },
    { id: 'a1-07', run: ({ A }) => bounds(A('A5:C10')), gives: [true, true, true, true] },
    { id: 'a1-09', run: ({ A }) => bounds(A('B:D')), gives: [false, false, true, true] },
    readsBack('a1-10', 'R5C3', 'C5'),
    readsBack('a1-11', 'R2C2:R4C5', 'B2:E4'),
    readsBack('a1-12', 'R10C5:R1C2', 'B1:E10'),
    readsBack('a1-14', 'r1c1:r2c2', 'A1:B2'),
    {
      id: 'a1-17',
      run({ A, sheet }) {
        const r = A('c2:$d$4');
        return [r.toString(), r.getA1Notation(), r.getWidth(), r.getHeight(), r.getGridId() === sheet.getSheetId()];
      },
      gives: ['Range', 'C2:D4', 2, 3, true],
    },
    {
      id: 'a1-18',
      run({ A }) {
        const r = A('C2:D4');
        return [r.getCell(1, 1).getA1Notation(), r.getCell(2, 2).getA1Notation()];
      },
      gives: ['C2', 'D3'],
    },
    { id: 'a1-20', run: ({ A }) => A('B2').offset(0, 0, 0), throws: /number of rows/ },
    {
      id: 'a1-24',
      run: ({ sheet }) => sheet.getRange(1, 0),
      throws: 'The starting column of the range is too small.',
    },
    {
      id: 'a1-25',
      run: ({ sheet }) => sheet.getRange(1, 1, 0, 1),
      throws: 'The number of rows in the range must be at least 1.',
    },
  ]),
  {
    id: 'a1-15',
    run({ A, sheet }) {
      sheet.insertColumnsAfter(26, 4);
      const r = A('C11:AB20');
      const { getColumnIndex } = r as unknown as { getColumnIndex?: () => number };
      return [
        [r.getRow(), r.getColumn(), r.getLastRow(), r.getLastColumn()],
        [r.getRowIndex(), getColumnIndex?.call(r)],
      ];
    },
    gives: [
      [11, 3, 20, 28],
      [11, 3],
    ],
  },
  {
    id: 'a1-16',
    run({ A, sheet }) {
      sheet.insertColumnsAfter(26, 4);
      const r = A('$aa$11');
      return [r.getA1Notation(), r.getRow(), r.getColumn(), r.getNumRows(), r.getNumColumns()];
    },
    gives: ['AA11', 11, 27, 1, 1],
  },
];

function bounds(r: GoogleAppsScript.Spreadsheet.Range): boolean[] {
  return [r.isStartRowBounded(), r.isEndRowBounded(), r.isStartColumnBounded(), r.isEndColumnBounded()];
}
