// From cell to cell by the arrow keys, and the block around a cell.
import { each, type Case, type Scene } from '../case';

type Way = 'UP' | 'DOWN' | 'NEXT' | 'PREVIOUS';

const arrives = (id: string, filled: string[], from: string, way: Way, at: string): Case => ({
  id,
  missing: 'Range.getNextDataCell',
  run({ A, SpreadsheetApp }) {
    for (const cell of filled) A(cell).setValue('x');
    return A(from).getNextDataCell(SpreadsheetApp.Direction[way]).getA1Notation();
  },
  gives: at,
});

const blocks =
  (read: (scene: Scene) => unknown) =>
  (scene: Scene): unknown => {
    scene.A('B2:D4').setValue('x');
    scene.A('F6:G7').setValue('x');
    return read(scene);
  };

export const cases: Case[] = each({ leaves: 'cells' }, [
  arrives('nav-02', ['B2', 'B5'], 'B2', 'DOWN', 'B5'),
  arrives('nav-03', ['D2:D4'], 'D2', 'DOWN', 'D4'),
  arrives('nav-07', ['B2'], 'B2', 'UP', 'B1'),
  arrives('nav-08', [], 'A1', 'UP', 'A1'),
  arrives('nav-09', ['B2', 'E2'], 'B2', 'NEXT', 'E2'),
  arrives('nav-10', ['B4:D4'], 'B4', 'NEXT', 'D4'),
  arrives('nav-11', ['E2'], 'E2', 'NEXT', 'Z2'),
  arrives('nav-14', ['B2'], 'B2', 'PREVIOUS', 'A2'),
  ...each({ missing: 'Range.getDataRegion' }, [
    { id: 'nav-15', run: blocks(({ A }) => A('C3').getDataRegion().getA1Notation()), gives: 'B2:D4' },
    { id: 'nav-18', run: blocks(({ A }) => A('E3').getDataRegion().getA1Notation()), gives: 'B2:E4' },
    {
      id: 'nav-19',
      run: blocks(({ A, SpreadsheetApp }) => [
        A('C3').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation(),
        A('C3').getDataRegion(SpreadsheetApp.Dimension.COLUMNS).getA1Notation(),
      ]),
      gives: ['C2:C4', 'B3:D3'],
    },
  ]),
]);
