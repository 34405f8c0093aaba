// The report for partners in Chromium: with a keyboard, a screen reader's rules, a telephone, on paper.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { languages } from '../../src/core/language';
import { reportPage } from '../../src/share/report-page';
import { type Municipality, shareOf } from '../share/shared';
import { browserTests } from './launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'tendik-page-'));
afterAll(() => rmSync(folder, { recursive: true }));

const evidence = 'Постановление айыльного кенеша № 12 от 03.04.2019, https://example.org/doc/12';
const municipalities: Municipality[] = [
  ['Ошская', 'Алайский', 'Жаңы-Булак', 2, 2, 1, evidence, 'Дефицит бюджета'],
  ['Ошская', 'Алайский', 'Таш-Короо', 1, '', 0, `${evidence}. `.repeat(9), ''],
  ['Ошская', 'Алайский', 'Айыл '.repeat(60).trim(), 3, 3, '', evidence, 'Дефицит бюджета'],
  ['Чуйская', 'Кеминский', 'بلدية القدس', 3, 3, 3, '', ''],
  ['Чуйская', 'Кеминский', '<script>alert(1)</script>', 0, 1, 0, '', 'Нет воли'],
];

browserTests('the report for partners', (bench) => {
  async function report(language: string, options: BrowserContextOptions = {}): Promise<Page> {
    const data = await shareOf(municipalities, { language, with: ['evidence', 'barriers'] });
    const path = join(folder, `${language}.html`);
    writeFileSync(path, reportPage(data));
    const context = (await bench.open('', options)).context();
    const page = await context.newPage();
    page.on('console', (message) => bench.errors.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) bench.errors.push(request.url());
    });
    await page.goto(pathToFileURL(path).href);
    return page;
  }

  test.each(languages)(
    'has no serious accessibility fault in %s, on a wide screen and on a telephone',
    async (language) => {
      const page = await report(language, { bypassCSP: true });
      // What is far away is laid out only when it is looked at: its places, as axe takes them, are not yet those where it will stand.
      await page.addStyleTag({ content: 'article{content-visibility:visible!important}' });
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      for (const width of [1280, 360]) {
        await page.setViewportSize({ width, height: 800 });
        await page.evaluate(axe);
        const faults = await page.evaluate(async () => {
          const run = (globalThis as unknown as { axe: { run(): Promise<{ violations: object[] }> } }).axe;
          return (await run.run()).violations;
        });
        expect(faults).toEqual([]);
      }
    },
  );

  test.each([1280, 768, 360])('does not scroll sideways at %i pixels', async (width) => {
    const page = await report('ru', { viewport: { width, height: 800 } });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    // A word of a table's header is not torn.
    const head = page.locator('.scores thead th').nth(2);
    await head.scrollIntoViewIfNeeded();
    expect((await head.boundingBox())!.height).toBeLessThan(80);
  });

  test('is walked with the keyboard: past the contents, to a municipality and back', async () => {
    const page = await report('ru');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Содержание');
    await page.locator('#list a', { hasText: 'Таш-Короо' }).focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#m2');
    expect(await page.locator('#m2').isVisible()).toBe(true);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('К содержанию');
  });

  test.each(languages)('has one page of paper for each municipality in %s', async (language) => {
    const page = await report(language);
    const pages = async (): Promise<number> =>
      (
        (await page.pdf({ preferCSSPageSize: true, printBackground: true }))
          .toString('latin1')
          .match(/\/Type\s*\/Page\b/g) ?? []
      ).length;
    const all = await pages();
    await page.evaluate(() => document.querySelectorAll('article').forEach((article) => article.remove()));
    expect(all - (await pages())).toBe(municipalities.length);
  });

  test('nothing of a cell runs', async () => {
    const page = await report('ru');
    expect(await page.evaluate(() => document.scripts.length)).toBe(0);
    expect(await page.getByRole('heading', { name: '<script>alert(1)</script>' }).count()).toBe(1);
  });
});
