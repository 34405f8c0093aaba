// How cells look, and how that reads back.
import { each, said, type Case, type Scene } from '../case';

type Theme = 'BLUE' | 'LIGHT_GREY';
const banding =
  (theme: Theme) =>
  ({ A, SpreadsheetApp }: Scene): unknown => {
    const banded = A('A1:C5').applyRowBanding(SpreadsheetApp.BandingTheme[theme], true, true);
    return [
      banded.getHeaderRowColor(),
      banded.getFirstRowColor(),
      banded.getSecondRowColor(),
      banded.getFooterRowColor(),
    ];
  };

export const cases: Case[] = [
  ...each({ leaves: 'cells' }, [
    {
      id: 'format-02',
      missing: 'Range.getTextStyle',
      run: ({ A }) => A('A1').getTextStyle().getFontFamily(),
      gives: 'arial,sans,sans-serif',
    },
    {
      id: 'format-04',
      run: ({ A }) =>
        A('A1:B1')
          .setWraps([[true, false]])
          .getWrapStrategies()[0]!
          .map((strategy) => String(strategy)),
      gives: ['WRAP', 'OVERFLOW'],
    },
    {
      id: 'format-07',
      run({ A }) {
        const r = A('A1:B1').setNumberFormat('0.#');
        return [r.getNumberFormat(), r.getNumberFormats()];
      },
      gives: ['0.#', [['0.#', '0.#']]],
    },
    {
      id: 'format-09',
      run: ({ A }) => [A('A1').setBackground('LIGHTCORAL').getBackground(), A('A2').getBackground()],
      gives: ['#f08080', '#ffffff'],
    },
    {
      id: 'format-11',
      missing: 'Range.setBackgroundRGB',
      run: ({ A }) => A('A1').setBackgroundRGB(171, 205, 239).getBackground(),
      gives: '#abcdef',
    },
    {
      id: 'format-12',
      missing: 'Range.setFontLine',
      run: ({ A }) => A('A1').setFontLine('line-through').getFontLine(),
      gives: 'line-through',
    },
    {
      id: 'format-13',
      missing: 'Range.setTextRotation',
      run({ A }) {
        const rotation = A('A1').setTextRotation(45).getTextRotation();
        return [rotation.getDegrees(), rotation.isVertical()];
      },
      gives: [45, false],
    },
    {
      id: 'format-14',
      missing: "Range.setHorizontalAlignment('normal')",
      documentation:
        "The documentation lists 'left', 'center' and 'normal' to be set and does not say that 'normal' reads back as " +
        "'general-left'. Neither is imitated: the host refuses 'normal'.",
      run: ({ A }) => [
        A('A1').setHorizontalAlignment('normal').getHorizontalAlignment(),
        A('A2').setHorizontalAlignment(null).getHorizontalAlignment(),
      ],
      gives: ['general-left', 'general'],
    },
    {
      id: 'format-15',
      missing: 'SpreadsheetApp.newColor',
      run({ SpreadsheetApp }) {
        const color = SpreadsheetApp.newColor() as unknown as GoogleAppsScript.Spreadsheet.Color;
        return [said(() => color.asRgbColor()), said(() => color.asThemeColor()), String(color.getColorType())];
      },
      gives: ['Object is not of type RgbColor.', 'Object is not of type ThemeColor.', 'UNSUPPORTED'],
    },
  ]),
  ...each({ missing: 'Range.applyRowBanding' }, [
    { id: 'format-18', run: banding('LIGHT_GREY'), gives: ['#bdbdbd', '#ffffff', '#f3f3f3', '#dedede'] },
    { id: 'format-19', run: banding('BLUE'), gives: ['#5b95f9', '#ffffff', '#e8f0fe', '#acc9fe'] },
  ]),
];
