// The columns step in the workbench: two columns that could be the same, asked about, chosen and remembered.
import { readFileSync } from 'node:fs';
import type { FrameLocator, Page } from 'playwright-core';
import { enter, openFile } from './grid-page';
import { browserTests } from './launch';

const axe = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const panelOf = (page: Page): FrameLocator => page.frameLocator('.panel iframe');

/** The sample with a second column that speaks of the budget, checked. */
async function ambiguous(page: Page): Promise<FrameLocator> {
  const panel = panelOf(page);
  await panel.getByRole('button', { name: 'Заполнить категории и сводку' }).waitFor();
  await enter(page, 'H4', 'Бюджет, сом');
  await panel.getByRole('button', { name: 'Проверить снова' }).click();
  await panel.getByRole('alert').waitFor();
  return panel;
}

async function faults(page: Page): Promise<string[]> {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  const found = await Promise.all(
    frames.map(async (frame) => {
      await frame.evaluate(axe);
      return frame.evaluate<string[]>('axe.run().then((result) => result.violations.map(({ id }) => id))');
    }),
  );
  return found.flat();
}

browserTests('the columns step', (bench) => {
  test('two columns for one score: the panel asks, remembers the answer and goes on', async () => {
    const page = await bench.open();
    const panel = await ambiguous(page);
    await panel.getByRole('button', { name: 'Выбрать столбцы' }).click();
    const first = panel.getByRole('combobox', { name: 'Что в столбце G' });
    const second = panel.getByRole('combobox', { name: 'Что в столбце H' });
    await first.waitFor();
    expect(await panel.getByRole('combobox', { name: 'Что в столбце D' }).inputValue()).toBe('name');
    expect(await faults(page)).toEqual([]);

    // With a choice open the button leads to it and keeps nothing.
    const remember = panel.getByRole('button', { name: 'Запомнить' });
    await remember.press('Enter');
    expect(await first.evaluate((select) => select === document.activeElement)).toBe(true);
    expect([await first.getAttribute('aria-invalid'), await second.getAttribute('aria-invalid')]).toEqual([
      'true',
      'true',
    ]);

    await first.selectOption({ label: 'Гендерный бюджет' });
    expect(await second.locator('option:checked').textContent()).toBe('Не используется');
    expect(await panel.locator('[aria-invalid=true]').count()).toBe(0);
    await remember.press('Enter');
    await panel.getByRole('heading', { name: '40 муниципалитетов, 3 надо посмотреть' }).waitFor();
    expect(await panel.getByRole('status').textContent()).toBe('Столбцы запомнены.');
    expect(await panel.getByRole('alert').count()).toBe(0);
  });

  test('without a choice the way back leads to the same question', async () => {
    const page = await bench.open();
    const panel = await ambiguous(page);
    await panel.getByRole('button', { name: 'Выбрать столбцы' }).click();
    await panel.getByRole('button', { name: 'Назад' }).click();
    await panel.getByRole('alert').waitFor();
    expect(await panel.getByRole('button', { name: 'Выбрать столбцы' }).isVisible()).toBe(true);
  });

  test('a sheet without the table leads to the one that has it', async () => {
    const page = await bench.open();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Заполнить категории и сводку' }).waitFor();
    await page.getByRole('tab', { name: 'Сведения' }).click();
    await panel.getByRole('button', { name: 'Проверить снова' }).click();
    await panel.getByRole('button', { name: 'Открыть лист «Оценка 2019»' }).click();
    await panel.getByRole('heading', { name: '40 муниципалитетов, 3 надо посмотреть' }).waitFor();
    expect(await page.getByRole('tab', { name: 'Оценка 2019' }).getAttribute('aria-selected')).toBe('true');
  });

  test('a column that nothing names is told what it is', async () => {
    const page = await bench.open();
    const rows = ['Айыл аймагы;Документы;Механизм;ИНД-3', 'Жаңы-Булак;2;1;3', 'Ак-Тилек;0;1;0'];
    await openFile(page, 'Оценка.csv', rows.join('\n'));
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Выбрать столбцы' }).click();
    await panel.getByText('Не найдено: «Гендерный бюджет».').waitFor();
    await panel.getByRole('combobox', { name: 'Что в столбце D' }).selectOption('budgeting');
    await panel.getByRole('button', { name: 'Запомнить' }).click();
    await panel.getByRole('heading', { name: /^2 муниципалитета/ }).waitFor();
  });
});
