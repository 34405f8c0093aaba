// Live formulas on the page: a score typed by hand is followed at once, without the panel.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/main';
import { cellText, enter, openFile } from './grid-page';
import { browserTests } from './launch';

const root = join(__dirname, '..', '..');

browserTests('a workbook scored with live formulas', (bench) => {
  const folder = mkdtempSync(join(tmpdir(), 'tendik-live-'));
  const scored = join(folder, 'live.xlsx');
  afterAll(() => rmSync(folder, { recursive: true }));
  beforeAll(async () => {
    const args = ['score', join(root, 'examples', 'sample.xlsx'), '-o', scored, '--live', '--lang', 'ru'];
    const silent = { out: () => undefined, error: () => undefined };
    await run(args, silent, {}, { code: join(root, 'dist', 'Code.js'), version: '0' });
    expect(existsSync(scored)).toBe(true);
  });

  test('total, class, counts and headline follow a score, and the summary says that the rest does not', async () => {
    const page = await bench.open();
    await openFile(page, 'live.xlsx', readFileSync(scored));
    await page.locator('.file-name', { hasText: 'live' }).waitFor();
    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    expect([await cellText(page, 'I7'), await cellText(page, 'J7')]).toEqual(['2', 'гендерно «слепая»']);
    await enter(page, 'E7', '2');
    expect([await cellText(page, 'I7'), await cellText(page, 'J7')]).toEqual(['3', 'гендерно-ориентированная']);
    await enter(page, 'E7', 'н/д');
    expect([await cellText(page, 'I7'), await cellText(page, 'J7')]).toEqual(['', '']);
    await enter(page, 'E7', '2');
    await page.getByRole('tab', { name: 'Сводка' }).click();
    expect(await cellText(page, 'A2')).toMatch(
      /^У\s24 из 39 муниципалитетов \(61,5\s%\) политика гендерно-ориентированная/,
    );
    expect(await cellText(page, 'A4')).toMatch(/^Данные изменились после/);
  });
});
