// Sorting, filling, moving and copying cells.
import { each, type Case, type Scene } from '../case';

const TABLE = [
  ['Name', 'Age', 'City'],
  ['C', 30, 'Z'],
  ['A', 10, 'Y'],
  ['B', 20, 'X'],
];
const [HEADER, C, A10, B] = TABLE;

/** The values of the whole sheet after `act` on it, with the table in A1:C4. */
function table(act: (scene: Scene) => unknown): (scene: Scene) => unknown {
  return (scene) => {
    scene.A('A1:C4').setValues(TABLE);
    act(scene);
    return scene.sheet.getDataRange().getValues();
  };
}

/** The values of a range after `act` on it. */
function block(notation: string, values: unknown[][], act: (range: Range, scene: Scene) => unknown) {
  return (scene: Scene): unknown => {
    const range = scene.A(notation).setValues(values);
    act(range, scene);
    return range.getValues();
  };
}
type Range = GoogleAppsScript.Spreadsheet.Range;

const PAIRS = [
  ['foo', 'bar'],
  ['bar', 'foo'],
  ['foo', 'foo'],
  ['bar', 'foo'],
];
const LABELS = [1, 2, 3, 4].map((row) => ['A', 'B', 'C', 'D'].map((column) => column + row));
const MIXED = [['b'], [true], [10], ['A'], [false], [9]];
const SORTED = [[9], [10], ['A'], ['b'], [false], [true]];

const sorting: Case[] = [
  { id: 'dataops-01', run: table(({ sheet }) => sheet.sort(2)), gives: [A10, B, C, HEADER] },
  { id: 'dataops-02', run: table(({ sheet }) => sheet.sort(1, false)), gives: [HEADER, C, B, A10] },
  {
    id: 'dataops-03',
    run: ({ sheet }) => sheet.sort(1).getDataRange().getValues(),
    gives: [['']],
  },
  {
    id: 'dataops-04',
    run({ A, sheet }) {
      A('A1:C2').setValues([
        ['H1', 'H2', 'H3'],
        ['B', 'A', 'C'],
      ]);
      return sheet.sort(1).getDataRange().getValues();
    },
    gives: [
      ['B', 'A', 'C'],
      ['H1', 'H2', 'H3'],
    ],
  },
  {
    id: 'dataops-05',
    run: block(
      'B21:F23',
      [
        ['a', 1, 1, 1, 10],
        ['b', 1, 1, 1, false],
        ['c', 1, 1, 1, 15],
      ],
      (range) => range.sort([{ column: 6, ascending: false }, { column: 2 }]),
    ),
    gives: [
      ['b', 1, 1, 1, false],
      ['c', 1, 1, 1, 15],
      ['a', 1, 1, 1, 10],
    ],
  },
  {
    id: 'dataops-06',
    run: block(
      'C1:G2',
      [
        [1, 1, 1, 1, 2],
        [2, 2, 2, 2, 1],
      ],
      (range) => range.sort(4 + 3),
    ),
    gives: [
      [2, 2, 2, 2, 1],
      [1, 1, 1, 1, 2],
    ],
  },
  {
    id: 'dataops-07',
    run: block(
      'A1:E4',
      [
        [2, '', '', 'q', 1],
        [1, '', '', 'q', 1],
        [3, '', '', 'p', 1],
        [4, '', '', 'z', 2],
      ],
      (range) => range.sort([{ column: 5, ascending: false }, { column: 4 }, 1] as object[]),
    ),
    gives: [
      [4, '', '', 'z', 2],
      [3, '', '', 'p', 1],
      [1, '', '', 'q', 1],
      [2, '', '', 'q', 1],
    ],
  },
  {
    id: 'dataops-28',
    run: (scene) => [
      block('A1:A6', MIXED, (range) => range.sort(1))(scene),
      block('A1:A6', MIXED, (range) => range.sort({ column: 1, ascending: false }))(scene),
    ],
    gives: [SORTED, [...SORTED].reverse()],
  },
];

const duplicates: Case[] = each({ missing: 'Range.removeDuplicates' }, [
  {
    id: 'dataops-08',
    run({ A }) {
      const left = A('A1:B4').setValues(PAIRS).removeDuplicates();
      return [left.getValues(), left.getA1Notation()];
    },
    gives: [PAIRS.slice(0, 3), 'A1:B3'],
  },
  {
    id: 'dataops-09',
    run: ({ A }) => A('A1:B3').setValues(PAIRS.slice(0, 3)).removeDuplicates().getA1Notation(),
    gives: 'A1:B3',
  },
  {
    id: 'dataops-10',
    run: ({ A }) => A('D16:E19').setValues(PAIRS).removeDuplicates([5]).getValues(),
    gives: [PAIRS[0], PAIRS[1]],
  },
]);

const moving: Case[] = [
  {
    id: 'dataops-13',
    missing: 'Range.autoFill',
    run({ A, SpreadsheetApp }) {
      A('E1:H1').setValues([[10, 8, 6, 4]]);
      A('E1:H1').autoFill(A('B1:H1'), SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return A('B1:H1').getValues()[0];
    },
    gives: [16, 14, 12, 10, 8, 6, 4],
  },
  {
    id: 'dataops-14',
    missing: 'Range.autoFillToNeighbor',
    run({ A, SpreadsheetApp }) {
      A('A1:A20').setValue(1);
      A('B1:B2').setValues([['Jan'], ['Feb']]);
      A('B1:B2').autoFillToNeighbor(SpreadsheetApp.AutoFillSeries.DEFAULT_SERIES);
      return [A('B3').getValue(), A('B20').getValue() !== ''];
    },
    gives: ['Mar', true],
  },
  {
    id: 'dataops-17',
    missing: 'Range.moveTo',
    run({ A }) {
      const pair = [
        [1, 2],
        [3, 4],
      ];
      A('A1:B2').setValues(pair).setBackground('#ff0000').setFontWeight('bold').moveTo(A('D1'));
      return [A('D1:E2').getValues(), A('E2').getBackground(), A('A1').getValue(), A('A1').getFontWeight()];
    },
    gives: [
      [
        [1, 2],
        [3, 4],
      ],
      '#ff0000',
      '',
      'normal',
    ],
  },
  {
    id: 'dataops-21',
    missing: 'Range.insertCells',
    run({ A, SpreadsheetApp }) {
      A('A1:D4').setValues(LABELS);
      A('B2:C2').insertCells(SpreadsheetApp.Dimension.COLUMNS);
      return A('A2:D2').getValues()[0];
    },
    gives: ['A2', '', '', 'B2'],
  },
  {
    id: 'dataops-22',
    missing: 'Range.insertCells',
    run({ A, SpreadsheetApp }) {
      A('A1:D4').setValues(LABELS);
      A('B2:B3').insertCells(SpreadsheetApp.Dimension.ROWS);
      return A('B1:B4')
        .getValues()
        .map((row) => row[0] as unknown);
    },
    gives: ['B1', '', '', 'B2'],
  },
  {
    id: 'dataops-24',
    documentation:
      'The documentation says that only the top left cell of the target counts. The host follows the fact.',
    run({ A }) {
      const source = A('A1:B2').setValues([
        ['a', 'b'],
        ['c', 'd'],
      ]);
      source.copyTo(A('E1:G4'));
      return A('E1:G4').getValues();
    },
    gives: [
      ['a', 'b', ''],
      ['c', 'd', ''],
      ['a', 'b', ''],
      ['c', 'd', ''],
    ],
  },
];

const copying: Case[] = [
  {
    id: 'copy onto itself as values',
    call: 'range.copyTo(range, { contentsOnly: true })',
    source: 'developers.google.com/apps-script/reference/spreadsheet/range',
    confidence: 'doc',
    run({ A }) {
      A('A1:C1')
        .setValues([['=1+1', "'007", 0.5]])
        .setNumberFormat('0.0')
        .setNote('n');
      A('A1:C1').copyTo(A('A1:C1'), { contentsOnly: true });
      return [A('A1:C1').getValues(), A('A1').getFormula(), A('C1').getNumberFormat(), A('C1').getNote()];
    },
    gives: [[[2, '007', 0.5]], '', '0.0', 'n'],
  },
  {
    id: 'copy of looks',
    call: 'range.copyTo(range, { formatOnly: true })',
    source: 'developers.google.com/apps-script/reference/spreadsheet/range',
    confidence: 'doc',
    run({ A }) {
      A('A1').setValue(1).setBackground('#ff0000');
      A('A1').copyTo(A('B1:B2'), { formatOnly: true });
      return [A('B1:B2').getValues(), A('B1:B2').getBackgrounds()];
    },
    gives: [
      [[''], ['']],
      [['#ff0000'], ['#ff0000']],
    ],
  },
  {
    id: 'copied formulas',
    call: 'range.copyTo(target)',
    source: 'developers.google.com/apps-script/reference/spreadsheet/range',
    confidence: 'doc',
    run({ A }) {
      A('A1:B1').setValues([[1, '=A1+$A$1']]);
      A('B1').copyTo(A('C1:C2'));
      return A('C1:C2').getFormulas();
    },
    gives: [['=B1+$A$1'], ['=B2+$A$1']],
  },
];

export const cases: Case[] = each({ leaves: 'cells' }, [...sorting, ...duplicates, ...moving, ...copying]);
