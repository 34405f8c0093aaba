// The Share dialog as a person meets it: three downloads that other programs open, the clipboard, an answer, the way back.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, FrameLocator, Page } from 'playwright-core';
import { openFile } from '../../src/files/open-file';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { cellText, enter } from './grid-page';
import { browserTests } from './launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const panelOf = (page: Page): FrameLocator => page.frameLocator('.panel iframe');
const dialogOf = (page: Page): FrameLocator => page.frameLocator('.add-on-dialog iframe');

async function openShare(page: Page): Promise<FrameLocator> {
  await panelOf(page).getByRole('button', { name: 'Поделиться' }).click();
  const dialog = dialogOf(page);
  await dialog.locator('.sheet table').waitFor();
  return dialog;
}

async function download(page: Page, name: string): Promise<Download> {
  const coming = page.waitForEvent('download');
  await dialogOf(page).getByRole('button', { name }).click();
  return coming;
}

async function faultsIn(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one !== page.mainFrame() && one.parentFrame() === page.mainFrame())!;
  await frame.evaluate(axe);
  return frame.evaluate<string[]>(
    'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + " " + nodes[0].target))',
  );
}

/** Values of a file as LibreOffice reads them, the last sheet where there are several. */
function readByLibreOffice(path: string, ending: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'tendik-share-'));
  try {
    copyFileSync(path, join(folder, `a.${ending}`));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    const filter = 'csv:Text - txt - csv (StarCalc):59,34,76,1,,0,false,true,false,false,false,2';
    execFileSync(
      'soffice',
      [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, `a.${ending}`)],
      {
        stdio: 'ignore',
      },
    );
    return readFileSync(join(folder, 'a-Данные.csv'), 'utf8');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

browserTests('sharing', (bench) => {
  test('the dialog takes the panel’s place and gives it back', async () => {
    const page = await bench.open();
    const dialog = await openShare(page);
    expect(await page.locator('.panel iframe').count()).toBe(0);
    await dialog.getByText('Кто может открыть этот документ').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await panelOf(page).getByRole('heading', { name: '40 муниципалитетов' }).waitFor();
    expect(await page.locator('.add-on-dialog').count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });

  test('the menu opens it where the panel is closed; Escape and the cross lead back to what was there', async () => {
    const page = await bench.open();
    const menu = async (): Promise<void> => {
      await page.getByRole('button', { name: 'Расширения' }).click();
      await page.getByRole('menuitem', { name: 'Поделиться…' }).click();
      await dialogOf(page).locator('.sheet table').waitFor();
    };
    await panelOf(page).getByRole('heading', { name: '40 муниципалитетов' }).waitFor();
    await menu();
    expect(await page.locator('.panel iframe').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.closest('.add-on-dialog') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    await panelOf(page).getByRole('heading', { name: '40 муниципалитетов' }).waitFor();
    expect(await page.locator('.add-on-dialog').count()).toBe(0);
    await page.locator('.panel-close').click();
    await menu();
    await page.locator('.add-on-dialog .panel-head button').click();
    await page.locator('.add-on-dialog').waitFor({ state: 'detached' });
    expect(await page.locator('.panel').isVisible()).toBe(false);
    await menu();
    expect(bench.errors).toEqual([]);
  });

  test('three downloads: a workbook of values, a report without scripts, a table', async () => {
    const page = await bench.open();
    await openShare(page);
    const xlsx = await download(page, 'Книга .xlsx');
    expect(xlsx.suggestedFilename()).toMatch(/^Гендерная оценка .*\.xlsx$/);
    const { sheets } = await openFile(new Uint8Array(readFileSync(await xlsx.path())), 'a.xlsx');
    expect(sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
      ['Сводка', false],
      ['Данные', false],
    ]);
    expect(sheets[0]!.charts.length).toBeGreaterThan(0);
    expect(JSON.stringify(sheets)).not.toMatch(/"formula"|Второй эксперт|Комиссия не создана/);
    const text = readByLibreOffice(await xlsx.path(), 'xlsx');
    expect(text).toContain('Баткенская;Арчалинский;Жаңы-Булак;2;1;0;3;гендерно-ориентированная');

    const csv = readFileSync(await (await download(page, 'Таблица .csv')).path());
    expect([...csv.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.toString('utf8').split('\r\n')).toHaveLength(42);

    const html = readFileSync(await (await download(page, 'Отчёт .html')).path(), 'utf8');
    expect(html).not.toMatch(/<script|<link|src="http|Второй эксперт/);
    const report = await page.context().newPage();
    await report.setContent(html);
    expect(await report.locator('section.municipality, article').count()).toBeGreaterThanOrEqual(40);
    await report.evaluate(axe);
    const faults = await report.evaluate<string[]>(
      'axe.run().then(({ violations }) => violations.filter(({ impact }) => /serious|critical/.test(impact)).map(({ id }) => id))',
    );
    expect(faults).toEqual([]);
    await dialogOf(page).getByText('Файл не скачался?').waitFor();
  });

  test('figures as text are copied to be pasted', async () => {
    const page = await bench.open();
    const dialog = await openShare(page);
    await dialog.getByRole('button', { name: 'Выбрать и скопировать…' }).click();
    await dialog.getByRole('button', { name: 'Скопировать: Главный вывод' }).click();
    await dialog.getByText('Скопировано.').waitFor();
    await page.context().grantPermissions(['clipboard-read']);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^У\s23\sиз\s39\sмуниципалитетов .*\.$/);
  });

  test('where the browser does not copy, the text stands selected', async () => {
    const page = await bench.open();
    const dialog = await openShare(page);
    await dialog.locator('body').evaluate(() => Object.assign(document, { execCommand: () => false }));
    await dialog.getByRole('button', { name: 'Выбрать и скопировать…' }).click();
    await dialog.getByRole('button', { name: 'Скопировать: Главный вывод' }).click();
    await dialog.getByText('Браузер не даёт скопировать').waitFor();
    const area = dialog.getByRole('textbox', { name: 'Главный вывод' });
    const [selected, text] = await area.evaluate((node: HTMLTextAreaElement) => [
      node.value.slice(node.selectionStart, node.selectionEnd),
      node.value,
    ]);
    expect(selected).toBe(text);
    expect(text).toMatch(/^У\s23\sиз\s39\s/);
  });

  test('an answer on the partners’ sheet is accepted into the data, with its reason in the journal', async () => {
    const page = await bench.open();
    const dialog = await openShare(page);
    await dialog.getByText('Столбцы для предложений партнёров').click();
    await dialog.locator('.main[aria-disabled=false]').waitFor();
    await dialog.getByRole('button', { name: 'Сделать лист' }).click();
    await dialog.getByRole('button', { name: 'Открыть его и закрыть это окно' }).click();
    await panelOf(page).getByRole('heading', { name: '40 муниципалитетов' }).waitFor();
    await enter(page, 'I7', '3');
    await enter(page, 'L7', 'принята программа');
    await openShare(page);
    await dialog.getByRole('button', { name: 'Ответы партнёров' }).click();
    await dialog.getByRole('button', { name: 'Прочитать: «Для партнёров»' }).click();
    await dialog.getByRole('button', { name: /^Принять: Бөрү-Төр/ }).click();
    expect(await faultsIn(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Принять: 1', exact: true }).click();
    await dialog.getByText('Принято: 1').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    expect(await cellText(page, 'E7')).toBe('3');
    await page.getByRole('tab', { name: 'Теңдик · журнал' }).click();
    expect(await cellText(page, 'B2')).toBe('предложение принято');
  });

  test('a downloaded workbook in which partners answered is read from its file', async () => {
    const page = await bench.open();
    const dialog = await openShare(page);
    await dialog.getByText('Столбцы для предложений партнёров').click();
    await dialog.locator('.main[aria-disabled=false]').waitFor();
    const path = await (await download(page, 'Книга .xlsx')).path();
    const workbook = await openFile(new Uint8Array(readFileSync(path)), 'a.xlsx');
    const { rows } = workbook.sheets.find(({ name }) => name === 'Данные')!;
    const row = rows.find((cells) => cells[2]?.value === 'Бөрү-Төр')!;
    row[9] = { value: 3 };
    row[11] = { value: 'принята программа' };
    // Whom it is about nobody knows, so there is nothing to decide on.
    rows.push([undefined, undefined, { value: 'Новое-Село' }, ...new Array<undefined>(6), { value: 2 }]);
    await dialog.getByRole('button', { name: 'Ответы партнёров' }).click();
    const mimeType = 'application/octet-stream';
    const files = dialog.locator('input[type=file]');
    await files.setInputFiles({ name: 'ответ.xlsx', mimeType, buffer: Buffer.from(await writeXlsx(workbook)) });
    await dialog.getByRole('button', { name: /^Принять: Бөрү-Төр/ }).click();
    await dialog.getByText('принята программа').waitFor();
    await dialog.getByText('Новое-Село').waitFor();
    expect(await dialog.getByRole('button', { name: 'Новое-Село' }).count()).toBe(0);
    // The file that went out is of no interest here.
    expect(await dialog.getByText('Файл не скачался?').count()).toBe(0);
    expect(bench.errors).toEqual([]);
  });

  test.each(['ru-RU', 'ky-KG', 'en-GB'])(
    'without a fault that axe can find, and on a narrow screen: %s',
    async (locale) => {
      const page = await bench.open('', { locale, viewport: { width: 640, height: 800 } });
      const panel = page.frames().find((frame) => frame.parentFrame() === page.mainFrame())!;
      await panelOf(page).locator('h2.verdict').waitFor();
      await panel.evaluate('google.script.run.panelOpenShare()');
      await dialogOf(page).locator('.sheet table').waitFor();
      expect(await faultsIn(page)).toEqual([]);
      const wide = await dialogOf(page)
        .locator('.dialog')
        .evaluate((node) => node.scrollWidth - document.documentElement.clientWidth);
      expect(wide).toBeLessThanOrEqual(0);
      expect(bench.errors).toEqual([]);
    },
  );
});
