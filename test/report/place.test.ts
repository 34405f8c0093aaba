import { languages } from '../../src/core/language';
import { shownValue } from '../../src/host/cells/number-format';
import { contrast, classColor, scoreColors, textOn } from '../../src/report/colors';
import { pageWidth, sum } from '../../src/report/grid';
import { toHtml } from '../../src/report/html';
import { place } from '../../src/report/place';
import { planSummary } from '../../src/report/plan-summary';
import { wrapText, textWidth } from '../../src/report/text-width';
import { grow, study } from './fixture';

const placed = (input = study()) => place(planSummary(input));

describe('placing', () => {
  test.each(languages)('fills a landscape page and no more in %s', (language) => {
    const { widths } = placed(study(language));
    expect(sum(widths)).toBeGreaterThan(pageWidth - 20);
    expect(sum(widths)).toBeLessThanOrEqual(pageWidth);
  });

  test('gives no cell to two texts and every cell a row and a column of its block', () => {
    for (const { cells, rows, columns, heights } of placed().blocks) {
      const seen = new Set(cells.map(({ row, column }) => `${row}:${column}`));
      expect(seen.size).toBe(cells.length);
      expect(cells.every(({ row, column }) => row < rows && column < columns)).toBe(true);
      expect(heights).toHaveLength(rows);
    }
  });

  test('stands charts beside their table or below it, never on it', () => {
    for (const { charts, tables, heights } of placed().blocks) {
      for (const { row, column, picture } of charts) {
        const [table] = tables;
        const below = row >= table!.row + table!.rows;
        expect(below || column >= table!.columns).toBe(true);
        expect(sum(heights.slice(row))).toBeGreaterThanOrEqual(picture.height);
      }
    }
  });

  test.each([
    ['ru', 'ru_RU', '59,0\u00a0%'],
    ['ky', 'ky_KG', '59,0\u00a0%'],
    ['en', 'en_US', '59.0%'],
  ] as const)('a figure reads the same in its cell as in the sentences, in %s', (language, locale, share) => {
    const figures = placed(study(language))
      .blocks.flatMap(({ cells }) => cells)
      .filter(({ format }) => format !== null);
    expect(figures.map(({ shown }) => shown)).toContain(share);
    for (const { value, format, shown } of figures) expect(shownValue(value, format!, locale)).toBe(shown);
  });

  test('charts draw what their cells hold', () => {
    for (const { charts, cells } of placed().blocks) {
      for (const { range, picture } of charts) {
        const at = (row: number, column: number) => cells.find((cell) => cell.row === row && cell.column === column);
        picture.series.forEach(({ name, values }, series) => {
          expect(at(range.row, series + 1)?.value).toBe(name);
          values.forEach((value, row) => expect(at(range.row + row + 1, series + 1)?.value).toBe(value));
        });
      }
    }
  });

  test('a name of 300 letters gets the height of its lines', () => {
    const name = 'Очень-длинное название '.repeat(13);
    const groups = placed(grow(study(), [name])).blocks.find(({ id }) => id === 'groups')!;
    const cell = groups.cells.find(({ value }) => value === name)!;
    expect(cell.lines).toBeGreaterThan(5);
    expect(groups.heights[cell.row]).toBeGreaterThanOrEqual(cell.lines * 17);
  });
});

test.each(languages)(
  'every class stands on one line in the league table, before it a stroke of its colour, in %s',
  (language) => {
    const league = placed(study(language)).blocks.find(({ id }) => id === 'league')!;
    const classes = league.cells.filter(({ mark }) => mark !== null);
    expect(classes.map(({ mark }) => mark)).toEqual([2, 1, 1, 0].map((rank) => classColor(rank, 3)));
    for (const { lines, column } of classes) expect([lines, column]).toEqual([1, 1]);
  },
);

test('rows of a long table get one height where many of them need two lines', () => {
  const [first] = study().league.rows;
  const named = (unit: string) => ({ ...first!, unit });
  const long = 'Абсамат Масалиевский айылный аймак';
  const rows = Array.from({ length: 40 }, (_, at) => named(at % 2 === 0 ? long : 'Ак-Суу'));
  const { heights, tables } = placed({ ...study(), league: { rows, unranked: [] } }).blocks.find(
    ({ id }) => id === 'league',
  )!;
  const { row } = tables[0]!;
  expect(new Set(heights.slice(row + 1, row + 41))).toEqual(new Set([41]));
});

describe('colours', () => {
  test('are those agreed on for three classes', () => {
    expect([0, 1, 2].map((rank) => classColor(rank, 3))).toEqual(['#4f5563', '#e0a030', '#137a70']);
  });

  test('bear text at 4.5 : 1 for any number of classes and scores', () => {
    for (let n = 1; n <= 12; n++) {
      const classes = Array.from({ length: n }, (_, rank) => classColor(rank, n));
      const scores = scoreColors(
        Array.from({ length: n }, (_, at) => at),
        1,
      );
      expect(new Set(classes).size).toBe(n);
      for (const color of [...classes, ...scores]) expect(contrast(color, textOn(color))).toBeGreaterThanOrEqual(4.5);
    }
  });
});

describe('wrapping', () => {
  test('loses no letter and keeps every line within the width', () => {
    const text = `Ак-Суу ${'щ'.repeat(120)} и ещё слова\nвторая строка`;
    const lines = wrapText(text, 200, 13);
    expect(lines.join('').replace(/[\s]/g, '')).toBe(text.replace(/\s/g, ''));
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(200);
  });
});

describe('the page', () => {
  test('lets only a block that is longer than a page go on over the next, its heads repeated', () => {
    const [first] = study().league.rows;
    const rows = Array.from({ length: 40 }, () => first!);
    const html = toHtml(placed({ ...study(), league: { rows, unranked: [] } }));
    expect(html.match(/<section id="[^"]*" class="long">/g)).toEqual(['<section id="league" class="long">']);
    expect(html).toMatch('thead{display:table-header-group}');
    expect(html).toMatch(/@page\{size:A4 landscape/);
  });

  test('escapes whatever stands in cells', () => {
    const html = toHtml(placed({ ...grow(study(), ['<script>alert(1)</script>']), title: '"><img src=x onerror=1>' }));
    expect(html).not.toMatch(/<script|<img/);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test.each(languages)('has a table for each table and a picture for each chart in %s', (language) => {
    const html = toHtml(placed(study(language)));
    expect(html.match(/<table/g)).toHaveLength(5);
    expect(html.match(/<figure>/g)).toHaveLength(3);
    expect(html).toContain(`lang="${language}"`);
  });
});
