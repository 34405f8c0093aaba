import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { openFile as readFile } from '../../src/files/open-file';
import { cellText, enter, goTo, openFile } from './grid-page';
import { browserTests } from './launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

browserTests('the page', (bench) => {
  test('a formula with a function that is not known here says so where its cell is selected', async () => {
    const page = await bench.open('?lang=ru');
    await enter(page, 'K2', '=QUERY(A1:B2;"select A")');
    await goTo(page, 'K2');
    await page.getByText('Функция QUERY() здесь не вычисляется').waitFor();
    await goTo(page, 'E7');
    expect(await page.getByText('не вычисляется').count()).toBe(0);
  });

  test('a csv whose commas move the scores is opened, and says which rows to compare', async () => {
    const page = await bench.open('?lang=ru');
    const header = 'Область,Муниципалитет,Документы,Механизм,Бюджетирование';
    await openFile(page, 'Баллы.csv', `${header}\nЧуйская,Ак-Тилек,2,0,1,3\nОшская,Кара-Дөбө,1,2,3\n`);
    const dialog = page.getByRole('dialog', { name: 'Сверьте некоторые строки файла' });
    await dialog.getByText('(строки: 2)').waitFor();
    await dialog.getByRole('button', { name: 'Закрыть' }).click();
    expect(await cellText(page, 'B3')).toBe('Кара-Дөбө');
  });

  test.each(['ru', 'ky', 'en'])('has no serious accessibility fault in %s', async (language) => {
    const page = await bench.open(`?lang=${language}`);
    await page.frameLocator('.panel iframe').getByRole('heading', { level: 2 }).first().waitFor();
    for (const frame of page.frames()) expect(await faults(frame)).toEqual([]);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
  });

  test('has no serious accessibility fault with a menu, a dialog or an editor open', async () => {
    const page = await bench.open();
    await page.getByRole('button', { name: 'Расширения' }).click();
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    await goTo(page, 'G25');
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Alt+ArrowDown');
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('F2');
    expect(await faults(page.mainFrame())).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'Сведения' }).dblclick();
    await page.getByRole('dialog').waitFor();
    expect(await faults(page.mainFrame())).toEqual([]);
  });

  test.each([
    [1280, 800],
    [1024, 768],
  ])('does not scroll sideways at %i × %i', async (width, height) => {
    const page = await bench.open('?lang=ky', { viewport: { width, height } });
    const wide = await page.evaluate(() => {
      const header = document.querySelector('.header')!;
      return document.documentElement.scrollWidth > innerWidth || header.scrollWidth > header.clientWidth;
    });
    expect(wide).toBe(false);
  });

  test('takes the language from the browser, changes it and remembers it', async () => {
    const page = await bench.open('', { locale: 'ky-KG' });
    expect(await page.getByRole('button', { name: 'Ачуу', exact: true }).isVisible()).toBe(true);
    await page.locator('.header .language').selectOption('en');
    await page.reload();
    expect(await page.getByRole('button', { name: 'Open', exact: true }).isVisible()).toBe(true);
    expect(await page.frameLocator('.panel iframe').locator('html').getAttribute('lang')).toBe('en');
  });

  test('remembers the language chosen in the panel, until another is chosen for the page', async () => {
    const page = await bench.open();
    const panel = page.frameLocator('.panel iframe');
    const heading = panel.getByRole('heading', { level: 2 }).first();
    await heading.waitFor();
    await panel.locator('select').first().selectOption('ky');
    await panel.getByText('Кайра текшерүү').waitFor();
    await page.reload();
    await panel.getByText('Кайра текшерүү').waitFor();
    await page.locator('select').first().selectOption('en');
    await panel.getByText('Check again').waitFor();
    await page.reload();
    await panel.getByText('Check again').waitFor();
  });

  test('can be walked through by keyboard alone: Escape, then Tab, leads out of the sheet', async () => {
    const page = await bench.open();
    await page.frameLocator('.panel iframe').locator('button.main').waitFor();
    await goTo(page, 'B6');
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('role'));
    await page.keyboard.press('Tab');
    expect(await focused()).toBe('grid');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Tab');
    expect(await focused()).not.toBe('grid');
  });

  test('keeps what is open when a file cannot be read, and says why', async () => {
    const page = await bench.open();
    await openFile(page, 'пустой.xlsx', '');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/пустой\.xlsx.*То, что было открыто раньше, осталось на месте\./s);
    await page.keyboard.press('Escape');
    expect(await cellText(page, 'B6')).toBe('Баткенская');
  });

  test('opens a file dropped on it', async () => {
    const page = await bench.open('?empty');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['Область;Балл\nОшская;2\n'], 'dropped.csv'));
      for (const type of ['dragenter', 'dragover', 'drop']) {
        document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
      }
    });
    await page.locator('.file-name', { hasText: 'dropped' }).waitFor();
    expect(await cellText(page, 'A2')).toBe('Ошская');
    expect(await page.getByText('Откройте таблицу с баллами').isVisible()).toBe(false);
  });

  test('asks before unsaved changes are lost', async () => {
    const page = await bench.open();
    await enter(page, 'E7', '2');
    await page.getByRole('button', { name: 'Пример' }).click();
    expect(await page.getByRole('dialog').textContent()).toContain('не сохранены');
    await page.getByRole('button', { name: 'Отмена', exact: true }).click();
    expect(await cellText(page, 'E7')).toBe('2');
  });

  test('saves an .xlsx that holds what was changed, its dropdowns and its notes', async () => {
    const page = await bench.open();
    await enter(page, 'D7', 'Жер-Таш');
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Сохранить .xlsx' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Гендерная оценка 2019 (пример) (оценено).xlsx');
    const saved = await readFile(new Uint8Array(readFileSync(await download.path())), 'saved.xlsx');
    const sheet = saved.sheets[0]!;
    expect(sheet.rows[6]![3]?.value).toBe('Жер-Таш');
    expect(sheet.validations[0]?.values).toEqual(['0', '1', '2', '3']);
    expect(sheet.rows[24]![6]?.note).toContain('протоколе');
  });

  test('adds, renames and deletes sheets', async () => {
    const page = await bench.open();
    await page.getByRole('button', { name: 'Добавить лист' }).click();
    await page.getByRole('tab', { name: 'Лист3' }).dblclick();
    await page.getByRole('dialog').getByRole('textbox').fill('Раунд 2');
    await page.keyboard.press('Enter');
    const tabs = page.getByRole('tab');
    expect(await tabs.allTextContents()).toEqual(['Оценка 2019', 'Сведения', 'Раунд 2▾']);
    await page.getByRole('tab', { name: 'Раунд 2' }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: 'Удалить лист' }).click();
    expect(await tabs.allTextContents()).toEqual(['Оценка 2019', 'Сведения▾']);
  });

  test('opens from the disk too, without a server', async () => {
    const file = join(__dirname, '..', '..', 'build', 'workbench', 'index.html');
    const page = await bench.open(`${pathToFileURL(file).href}?lang=en`);
    await page.frameLocator('.panel iframe').getByRole('heading', { level: 2 }).first().waitFor();
    expect(await cellText(page, 'B6')).toBe('Баткенская');
  });

  test('reads a file from the disk too, and after its folder is gone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tendik-page-'));
    cpSync(join(__dirname, '..', '..', 'build', 'workbench'), folder, { recursive: true });
    const page = await bench.open(`${pathToFileURL(join(folder, 'index.html')).href}?lang=en`);
    await page.waitForFunction(() => 'tendikFiles' in window);
    rmSync(folder, { recursive: true });
    await openFile(page, 'two.csv', 'Oblast;Score\nOsh;2\n');
    await page.locator('.file-name', { hasText: 'two' }).waitFor();
    expect(await cellText(page, 'A2')).toBe('Osh');
  });

  test('says what to do where the part that reads files is missing, and reads once it is there', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tendik-page-'));
    const part = join('build', 'workbench', 'files.js');
    cpSync(join(__dirname, '..', '..', 'build', 'workbench'), folder, {
      recursive: true,
      filter: (path) => !path.endsWith('files.js'),
    });
    const page = await bench.open(`${pathToFileURL(join(folder, 'index.html')).href}?lang=en`);
    await openFile(page, 'two.csv', 'Oblast;Score\nOsh;2\n');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toMatch(/two\.csv was not opened.*files\.js.*is still here/s);
    await page.keyboard.press('Escape');
    cpSync(join(__dirname, '..', '..', part), join(folder, 'files.js'));
    await openFile(page, 'two.csv', 'Oblast;Score\nOsh;2\n');
    await page.locator('.file-name', { hasText: 'two' }).waitFor();
    rmSync(folder, { recursive: true });
    bench.errors.length = 0;
  });

  test('lets no request out, not even from the panel', async () => {
    const page = await bench.open();
    await page.frameLocator('.panel iframe').getByRole('heading', { level: 2 }).first().waitFor();
    const refused = await Promise.all(page.frames().map((frame) => blocked(frame)));
    expect(refused).toEqual(page.frames().map(() => true));
    bench.errors.length = 0;
  });
});

/** Serious and critical faults by axe, with the elements. */
async function faults(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    const { violations } = await axe.run({ iframes: false });
    return violations
      .filter(({ impact }) => impact === 'serious' || impact === 'critical')
      .flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 160)}`));
  });
}

interface AxeResults {
  violations: { id: string; impact: string; nodes: { html: string }[] }[];
}

function blocked(frame: Frame | Page): Promise<boolean> {
  return frame.evaluate(() =>
    fetch('https://example.org/').then(
      () => false,
      () => true,
    ),
  );
}
