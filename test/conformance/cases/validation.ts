// Dropdowns and checkboxes.
import { each, type Case, type Scene } from '../case';

type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

const criteria =
  (make: (builder: Builder, scene: Scene) => Builder) =>
  (scene: Scene): unknown => {
    const rule = make(scene.SpreadsheetApp.newDataValidation(), scene).build();
    return [String(rule.getCriteriaType()), rule.getCriteriaValues()];
  };

const checkboxes =
  (act: (scene: Scene) => unknown) =>
  (scene: Scene): unknown => {
    scene.A('A1:A2').insertCheckboxes();
    scene.A('B1:B2').insertCheckboxes('YES', 'NO');
    scene.A('C1:C2').setValue('other');
    return act(scene);
  };

export const cases: Case[] = [
  ...each({ leaves: 'nothing' }, [
    {
      id: 'validation-03',
      run: criteria((builder) => builder.requireValueInList([9, false, 'z'] as unknown as string[])),
      gives: ['VALUE_IN_LIST', [['9', 'false', 'z'], true]],
    },
    {
      id: 'validation-04',
      run: ({ A, SpreadsheetApp }) =>
        [true, false].map((arrow) => {
          const rule = SpreadsheetApp.newDataValidation().requireValueInRange(A('B1:B3'), arrow).build();
          const [range, shown] = rule.getCriteriaValues() as [GoogleAppsScript.Spreadsheet.Range, boolean];
          return [String(rule.getCriteriaType()), range.getA1Notation(), shown];
        }),
      gives: [
        ['VALUE_IN_RANGE', 'B1:B3', true],
        ['VALUE_IN_RANGE', 'B1:B3', false],
      ],
    },
    {
      id: 'validation-05',
      missing: 'DataValidationBuilder.requireFormulaSatisfied',
      run: criteria((builder) => builder.requireFormulaSatisfied('=ISNUMBER(A1)')),
      gives: ['CUSTOM_FORMULA', ['=ISNUMBER(A1)']],
    },
    {
      id: 'validation-06',
      missing: 'DataValidationBuilder.requireTextIsEmail',
      run: ({ SpreadsheetApp }) =>
        [
          SpreadsheetApp.newDataValidation().requireTextIsEmail(),
          SpreadsheetApp.newDataValidation().requireTextIsUrl(),
          SpreadsheetApp.newDataValidation().requireDate(),
        ].map((builder) => String(builder.build().getCriteriaType())),
      gives: ['TEXT_IS_VALID_EMAIL', 'TEXT_IS_VALID_URL', 'DATE_IS_VALID_DATE'],
    },
    {
      id: 'validation-13',
      missing: 'DataValidationBuilder.requireDate',
      run({ SpreadsheetApp }) {
        const builder = SpreadsheetApp.newDataValidation() as unknown as { requireDate(date: string): unknown };
        return builder.requireDate('=i1');
      },
      throws:
        "The parameters (String) don't match the method signature for SpreadsheetApp.DataValidationBuilder.requireDate.",
    },
  ]),
  ...each({ missing: 'Range.insertCheckboxes' }, [
    {
      id: 'validation-09',
      run: checkboxes(({ A }) => A('A1:C2').check().getValues()),
      gives: [
        [true, 'YES', 'other'],
        [true, 'YES', 'other'],
      ],
    },
    {
      id: 'validation-10',
      run: checkboxes(({ A }) => {
        const cells = A('A1:B2').removeCheckboxes();
        return [cells.getDataValidations(), cells.getValues()];
      }),
      gives: [
        [
          [null, null],
          [null, null],
        ],
        [
          ['', ''],
          ['', ''],
        ],
      ],
    },
  ]),
  {
    id: 'validation-12',
    run({ A, SpreadsheetApp }) {
      const cells = A('A1:B2');
      cells.setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(['1']).build());
      const before = cells.getDataValidations().every((row) => row.every((rule) => rule !== null));
      return [before, cells.clearDataValidations().getDataValidations()];
    },
    gives: [
      true,
      [
        [null, null],
        [null, null],
      ],
    ],
  },
];
