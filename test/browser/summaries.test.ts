// Summaries from the panel, by clicking: another one, a kept version, a score that changes, and everything taken away again.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { openFile } from '../../src/files/open-file';
import type { SheetData } from '../../src/files/workbook';
import { cellText, enter } from './grid-page';
import { browserTests } from './launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const panelOf = (page: Page): FrameLocator => page.frameLocator('.panel iframe');

async function fillIn(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Заполнить категории и сводку' }).click();
  await panel.getByRole('heading', { name: /23 из 39/ }).waitFor();
  return panel;
}

async function saved(page: Page): Promise<SheetData[]> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Сохранить .xlsx' }).click();
  const bytes = readFileSync(await (await downloading).path());
  return (await openFile(new Uint8Array(bytes), 'saved.xlsx')).sheets;
}

async function faultsIn(page: Page): Promise<string[]> {
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame())!;
  await frame.evaluate(axe);
  return frame.evaluate<string[]>('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
}

const tabs = (page: Page): Promise<string[]> => page.getByRole('tab').allTextContents();
const named = (sheets: readonly SheetData[], name: string): SheetData => sheets.find((sheet) => sheet.name === name)!;

browserTests('summaries', (bench) => {
  test('a second summary, a kept version, a change told and refreshed, all of it taken away', async () => {
    const page = await bench.open();
    const before = await saved(page);
    const panel = await fillIn(page);

    await panel.getByRole('button', { name: 'Сводка', exact: true }).click();
    await panel.getByRole('button', { name: 'Ещё одна сводка…' }).click();
    await panel.getByLabel('По какому столбцу').last().selectOption({ label: 'Район' });
    expect(await faultsIn(page)).toEqual([]);
    await panel.getByRole('button', { name: 'Собрать сводку' }).click();
    await panel.getByText('«Сводка по районам»: обновлено.').first().waitFor();
    expect(await tabs(page)).toEqual(expect.arrayContaining([expect.stringContaining('Сводка по районам')]));

    await panel.getByRole('button', { name: 'Сохранить эту версию' }).click();
    await panel
      .getByText(/^Версия сохранена на листе/)
      .first()
      .waitFor();
    const kept = (await tabs(page)).filter((name) => /24\.11|\d\d\.\d\d\.\d{4}/.test(name));
    expect(kept).toHaveLength(1);

    await page.getByRole('tab', { name: 'Оценка 2019' }).click();
    await enter(page, 'E7', '2');
    await panel.getByRole('button', { name: 'Назад' }).click();
    await panel.getByRole('button', { name: 'Проверить снова' }).click();
    await panel.getByRole('heading', { name: 'Баллы изменились после заполнения категорий' }).waitFor();
    await panel.getByRole('button', { name: /Обновить категории и сводку/ }).click();
    await panel.getByRole('heading', { name: /24 из 39/ }).waitFor();
    await enter(page, 'E7', '1');

    await panel.getByRole('button', { name: 'Настройки' }).click();
    await panel.getByRole('button', { name: /^Убрать всё/ }).click();
    await panel.getByText('Будет убрано').waitFor();
    expect(await faultsIn(page)).toEqual([]);
    for (const box of await panel.getByRole('checkbox').all()) await box.check();
    await panel.getByRole('button', { name: 'Убрать', exact: true }).click();
    await panel.getByText('Всё, что добавил Теңдик, убрано.').first().waitFor();
    expect(await tabs(page)).toEqual([expect.stringContaining('Оценка 2019'), expect.stringContaining('Сведения')]);
    expect(await cellText(page, 'I6')).toBe('');

    const after = await saved(page);
    for (const { name, rows, columnWidths, merges, conditionalFormats } of before) {
      const same = named(after, name);
      const values = (all: SheetData['rows']): unknown[] => all.map((row) => row?.map((cell) => cell?.value ?? null));
      expect(values(same.rows).slice(0, rows.length)).toEqual(values(rows));
      // The four columns that are empty again keep their width: whose it was by then is not known.
      const widths = new Map([...same.columnWidths].filter(([column]) => columnWidths.has(column)));
      expect([widths, same.merges, same.conditionalFormats]).toEqual([columnWidths, merges, conditionalFormats]);
    }
  });

  test('a sample needs its three facts; what is missing is said at its field', async () => {
    const page = await bench.open();
    const panel = await fillIn(page);
    await panel.getByRole('button', { name: 'Сводка', exact: true }).click();
    await panel.getByLabel('выборка из них').check();
    await panel.getByLabel('Сколько их всего').fill('39');
    await panel.getByRole('button', { name: 'Сохранить и обновить' }).click();
    await panel.getByText('Не меньше 40').waitFor();
    expect(await panel.getByLabel('Сколько их всего').getAttribute('aria-invalid')).toBe('true');
    expect(await faultsIn(page)).toEqual([]);
    await panel.getByLabel('Сколько их всего').fill('484');
    await panel.getByLabel('Что считается').fill('айылные аймаки');
    await panel.getByLabel('На какую дату').fill('1 января 2026 года');
    await panel.getByRole('button', { name: 'Сохранить и обновить' }).click();
    await page.getByRole('tab', { name: 'Сводка' }).click();
    await panel.getByText('«Сводка»: обновлено.').first().waitFor();
    const texts = named(await saved(page), 'Сводка').rows.flatMap(
      (row) => row?.map((cell) => String(cell?.value ?? '')) ?? [],
    );
    expect(texts.join('\n')).toMatch(/484/);
  });
});
