import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { openFile as readFile } from '../../src/files/open-file';
import { cellText, enter, openFile } from './grid-page';
import { browserTests } from './launch';

const panelOf = (page: Page): FrameLocator => page.frameLocator('.panel iframe');

browserTests('the main job', (bench) => {
  test('one button fills in totals and classes and builds the summary; a changed score follows', async () => {
    const page = await bench.open();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Заполнить категории и сводку' }).click();
    await page.getByRole('tab', { name: 'Сводка' }).waitFor();
    await panel.getByRole('heading', { name: /23 из 39/ }).waitFor();
    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    expect([await cellText(page, 'I6'), await cellText(page, 'J6')]).toEqual(['3', 'гендерно-ориентированная']);
    expect([await cellText(page, 'I7'), await cellText(page, 'J7')]).toEqual(['2', 'гендерно «слепая»']);
    expect([await cellText(page, 'I31'), await cellText(page, 'J31')]).toEqual(['', '']);
    // The blank row and «Итого» are no municipalities.
    expect([await cellText(page, 'J30'), await cellText(page, 'J47')]).toEqual(['', '']);

    await enter(page, 'E7', '2');
    await page.locator('.file-name').hover();
    await panel.getByRole('button', { name: 'Проверить снова' }).click();
    await panel.getByRole('button', { name: /(Заполнить|Обновить) категории и сводку/ }).click();
    await panel.getByRole('heading', { name: /24 из 39/ }).waitFor();
    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    expect([await cellText(page, 'I7'), await cellText(page, 'J7')]).toEqual(['3', 'гендерно-ориентированная']);
  });

  test('what the add-on wrote is one step to undo', async () => {
    const page = await bench.open();
    await panelOf(page).getByRole('button', { name: 'Заполнить категории и сводку' }).click();
    await page.getByRole('tab', { name: 'Сводка' }).waitFor();
    await panelOf(page)
      .getByRole('heading', { name: /23 из 39/ })
      .waitFor();
    const undo = page.getByRole('button', { name: 'Отменить' });
    await undo.click();
    expect(await page.getByRole('tab', { name: 'Сводка' }).count()).toBe(0);
    await undo.click();
    expect(await cellText(page, 'I6')).toBe('');
    expect(await undo.isDisabled()).toBe(true);
  });

  test('the scored workbook is saved with its chart, and opened again it is as it was left', async () => {
    const page = await bench.open();
    await panelOf(page).getByRole('button', { name: 'Заполнить категории и сводку' }).click();
    await panelOf(page)
      .getByRole('heading', { name: /23 из 39/ })
      .waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Сохранить .xlsx' }).click();
    const bytes = readFileSync(await (await downloading).path());
    const saved = await readFile(new Uint8Array(bytes), 'saved.xlsx');
    expect(saved.sheets.find((sheet) => sheet.name === 'Сводка')!.charts.length).toBeGreaterThan(0);
    await openFile(page, 'saved.xlsx', bytes);
    await page.locator('.file-name', { hasText: 'saved' }).waitFor();
    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    expect(await cellText(page, 'J6')).toBe('гендерно-ориентированная');
    await panelOf(page).getByRole('button', { name: 'Проверить снова' }).click();
    await panelOf(page)
      .getByRole('heading', { name: /23 из 39/ })
      .waitFor();
  });

  test('a click on a finding goes to its cell', async () => {
    const page = await bench.open();
    await panelOf(page).getByRole('button', { name: 'Перейти к ячейке G25' }).click();
    await page.waitForFunction(() => document.querySelector<HTMLInputElement>('.address')?.value === 'G25');
    expect(await page.locator('.cell.active').textContent()).toBe('4');
  });

  test('the menu works without the panel', async () => {
    const page = await bench.open();
    const said: string[] = [];
    page.on('dialog', (dialog) => {
      said.push(dialog.message());
      void dialog.accept();
    });
    await page.getByRole('button', { name: 'Закрыть панель' }).click();
    expect(await page.locator('.panel iframe').count()).toBe(0);
    await page.getByRole('button', { name: 'Расширения' }).click();
    await page.getByRole('menuitem', { name: 'Проверить' }).click();
    await page.waitForTimeout(500);
    expect(said.join()).toContain('40 муниципалитетов');
    await page.getByRole('button', { name: 'Расширения' }).click();
    await page.getByRole('menuitem', { name: 'Открыть' }).click();
    await panelOf(page)
      .getByRole('heading', { name: /40 муниципалитетов/ })
      .waitFor();
  });
});
