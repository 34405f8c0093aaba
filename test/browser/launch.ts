// Starts the built workbench in an installed Chromium for the browser tests.
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

const root = join(__dirname, '..', '..');

const CANDIDATES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const executablePath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

export interface Bench {
  /** A fresh workbench; whatever the page reports as an error fails the test that reads `errors`. */
  open(query?: string, options?: BrowserContextOptions): Promise<Page>;
  /** Errors of all pages opened since the last test. */
  readonly errors: string[];
}

/** An installed Chromium; without one the tests that need it fail, here as in CI. */
export function launchChromium(): Promise<Browser> {
  if (!executablePath) return Promise.reject(new Error('No Chromium here: install one or set CHROMIUM_PATH.'));
  return chromium.launch({ executablePath, args: ARGUMENTS });
}

/** Tests in the workbench. */
export function browserTests(name: string, define: (bench: Bench) => void): void {
  describe(name, () => {
    let browser: Browser;
    let server: { process: ChildProcess; address: string };
    const errors: string[] = [];
    beforeAll(async () => {
      server = await serve();
      browser = await launchChromium();
    });
    afterAll(async () => {
      await browser?.close();
      server?.process.kill();
    });
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      expect(errors.splice(0)).toEqual([]);
    });
    define({
      errors,
      open: async (query = '', options = {}) => {
        const context = await browser.newContext({
          viewport: { width: 1280, height: 800 },
          locale: 'ru-RU',
          ...options,
        });
        const page = await context.newPage();
        page.on('pageerror', (error) => errors.push(error.message));
        page.on('console', (message) => {
          if (message.type() === 'error') errors.push(message.text());
        });
        await page.goto(query.startsWith('file:') ? query : server.address + query);
        await page.locator('[role=gridcell]').first().waitFor();
        return page;
      },
    });
  });
}

async function serve(): Promise<{ process: ChildProcess; address: string }> {
  const child = spawn(process.execPath, [join(root, 'scripts', 'serve.mjs')], {
    env: { ...process.env, PORT: '0', BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (data: Buffer): void => {
      said += String(data);
      const address = /http:\/\/localhost:\d+\//.exec(said)?.[0];
      if (address) resolve({ process: child, address });
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('exit', () => reject(new Error(said)));
  });
}
