// The real panel in a real Chromium, over an add-on that only answers: reflow, accessibility, the main button.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Browser, Page } from 'playwright-core';
import type { Envelope, PanelApi, PanelMapping } from '../../src/addon/api';
import { languages, type Language } from '../../src/core/language';
import { classesAre, doneState, outOfRangeGroup, stateWith, summaryIs } from '../sidebar/panel-state';
import { launchChromium } from './launch';

const source = (path: string) => readFileSync(join(__dirname, '../../', path), 'utf8');
const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

type Answers = { [N in keyof PanelApi]?: Envelope<ReturnType<PanelApi[N]>> };

/** Stands where google.script stands; runs on the page. */
function pretend(answers: Answers): void {
  const calls: unknown[] = [];
  const runner = (succeed: (answer: unknown) => void): object =>
    new Proxy(
      {},
      {
        get: (_, name: string) => {
          if (name === 'withSuccessHandler') return runner;
          if (name === 'withFailureHandler') return () => runner(succeed);
          return (...args: unknown[]) => {
            calls.push([name, ...args]);
            setTimeout(() => succeed(answers[name as keyof PanelApi] ?? { ok: true, data: null }), 10);
          };
        },
      },
    );
  Object.assign(window, { calls, google: { script: { run: runner(() => undefined) } } });
}

let browser: Browser;
let html: string;

beforeAll(async () => {
  browser = await launchChromium();
  const bundled = await build({
    entryPoints: [join(__dirname, '../../src/sidebar/main.tsx')],
    bundle: true,
    write: false,
    minify: true,
    charset: 'utf8',
    jsx: 'automatic',
    jsxImportSource: 'preact',
  });
  html = source('src/sidebar/panel.html')
    .replace('<!-- css -->', () => `<style>${source('src/sidebar/panel.css')}</style>`)
    .replace('<!-- js -->', () => `<script>${bundled.outputFiles[0]?.text}</script>`);
});

afterAll(() => browser?.close());

async function open(answers: Answers, width = 300): Promise<Page> {
  const page = await browser.newPage({ viewport: { width, height: 640 }, locale: 'ru' });
  const fake = `<script>(${pretend.toString()})(${JSON.stringify(answers)})</script>`;
  await page.setContent(html.replace('<head>', () => '<head>' + fake));
  await page.locator('main h2').first().waitFor();
  return page;
}

const states = (language: Language): [string, Answers][] => [
  ['first open', { panelState: { ok: true, data: stateWith({ language, findings: [outOfRangeGroup(60)] }) } }],
  ['done', { panelState: { ok: true, data: doneState({ language, between: 1 }) } }],
  ['sorted apart', { panelState: { ok: true, data: doneState({ language, classify: classesAre('misplaced', 1) }) } }],
  [
    'unreadable',
    { panelState: { ok: false, error: { name: 'no-table', data: { sheetName: 'Лист2', rowsLooked: 20 } } } },
  ],
];

/** Two columns that could be the budgeting score, one that is likely an oblast, and none with names. */
const twoBudgets: PanelMapping = {
  sheet: { id: 5, name: 'Оценка 2019' },
  method: stateWith().method,
  header: { first: 4, last: 5 },
  columns: [
    { letter: 'C', header: 'Регион', samples: ['Жаңы-Булак'], role: 'oblast', sureness: 'likely', couldBe: null },
    { letter: 'F', header: 'ГОБ', samples: ['2', '1'], role: null, sureness: null, couldBe: 'budgeting' },
    { letter: 'H', header: 'Бюджет, сом', samples: [], role: null, sureness: null, couldBe: 'budgeting' },
  ],
  roles: ['name', 'oblast', 'budgeting', 'evidence', 'evidence:budgeting', 'comment'],
  needed: ['name', 'budgeting'],
};

for (const language of languages) {
  for (const [name, answers] of states(language)) {
    test(`${name} in ${language}: fits 300 px and 200 % zoom, without a fault that axe can find`, async () => {
      for (const width of [300, 150]) {
        const page = await open(answers, width);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
        await page.evaluate(axe);
        const faults: string[] = await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].html))',
        );
        expect(faults).toEqual([]);
        await page.close();
      }
    });
  }
}

for (const language of languages) {
  test(`the columns in ${language}: an open choice fits 300 px and 200 % zoom, without a fault`, async () => {
    for (const width of [300, 150]) {
      const data = { sheetName: 'Оценка 2019', role: 'budgeting', headerRow: 5, candidates: [], language };
      const page = await open(
        {
          panelState: { ok: false, error: { name: 'column-ambiguous', data } },
          panelColumns: { ok: true, data: twoBudgets },
        },
        width,
      );
      await page.locator('.card .main').click();
      await page.locator('[aria-invalid=true]').first().waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      await page.evaluate(axe);
      expect(
        await page.evaluate(
          'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + nodes[0].html))',
        ),
      ).toEqual([]);
      await page.close();
    }
  });
}

test('the main button fills in and builds, keeps the keyboard, and the live region says so', async () => {
  const page = await open({
    panelState: { ok: true, data: stateWith() },
    panelClassify: { ok: true, data: { rows: 40 } },
    panelSummarise: { ok: true, data: doneState() },
  });
  await page.getByRole('button', { name: 'Заполнить категории и сводку' }).press('Enter');
  await page.getByRole('button', { name: 'Открыть сводку' }).waitFor();
  expect(await page.getByRole('status').textContent()).toBe('Готово: категории и сводка обновлены.');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('main');
  expect(await page.evaluate('calls')).toEqual([['panelState'], ['panelClassify', {}], ['panelSummarise', {}]]);
  await page.close();
});

test('the panel begins in the language that opened it, whatever the browser speaks', async () => {
  const page = await browser.newPage({ locale: 'en' });
  await page.setContent(html.replace('lang=""', 'lang="ky"'));
  await page.locator('main').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ky');
  await page.close();
});

test('a problem leads to its cell; another language shows at once', async () => {
  const findings = [outOfRangeGroup(1)];
  const page = await open({ panelState: { ok: true, data: stateWith({ findings, summary: summaryIs('absent') }) } });
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Кара-Дөбө, Нарынская' })
    .click({ position: { x: 20, y: 8 } });
  await page.getByLabel('Язык панели').selectOption('ky');
  await page.getByText('Балл шкаладан тышкары').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ky');
  expect(await page.evaluate('calls')).toEqual([
    ['panelState'],
    ['panelGoTo', { sheetId: 5, cell: 'F17' }],
    ['panelSetLanguage', { language: 'ky' }],
  ]);
  await page.close();
});
