// Takes the pictures in docs/pictures: the workbench before and after a run, and the summary, in three languages.
// Needs a finished build and an installed Chromium (CHROMIUM_PATH, or /usr/bin/chromium).
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, 'docs', 'pictures');
const port = String(20000 + (process.pid % 20000));
const address = `http://localhost:${port}/`;
const summaries = { ru: 'Сводка', ky: 'Жыйынтык', en: 'Summary' };
const hides = { ru: 'Скрыть панель', ky: 'Панелди жашыруу', en: 'Hide the panel' };

const server = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs')], {
  env: { ...process.env, PORT: port, DISPLAY: '', WAYLAND_DISPLAY: '' },
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
  ],
});
mkdirSync(folder, { recursive: true });
try {
  for (const [language, summary] of Object.entries(summaries)) {
    const hide = hides[language];
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    const panel = page.frameLocator('.panel iframe');
    const picture = (name, clip) => page.screenshot({ path: join(folder, `${name}-${language}.png`), clip });
    await page.goto(`${address}?lang=${language}`);
    await panel.locator('button.main').waitFor();
    await picture('before');
    await panel.locator('button.main').click();
    await panel.locator('.bar').first().waitFor();
    await page.waitForTimeout(500);
    await picture('after');
    await page.setViewportSize({ width: 1220, height: 3000 });
    await page.getByRole('tab', { name: summary }).click();
    await page.getByRole('button', { name: hide }).click();
    await page.waitForTimeout(300);
    await picture('summary-whole');
    await picture('summary', { x: 0, y: 0, width: 1220, height: 1186 });
    await page.close();
  }
} finally {
  await browser.close();
  server.kill();
}
