// Correcting by clicking: the preview, the cells, the way back, the journal.
import type { FrameLocator, Page } from 'playwright-core';
import { cellText, openFile } from './grid-page';
import { browserTests } from './launch';

const panelOf = (page: Page): FrameLocator => page.frameLocator('.panel iframe');

browserTests('corrections', (bench) => {
  test('all of a kind are shown, corrected and taken back', async () => {
    const page = await bench.open();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Исправить все: Число записано текстом' }).click();
    await panel.getByRole('heading', { name: 'Исправление' }).waitFor();
    expect(await panel.getByRole('row').filter({ hasText: 'F33' }).textContent()).toBe('F33«2,0»2');
    await panel.getByRole('button', { name: 'Исправить 6 ячеек' }).click();
    await panel.getByText('Исправлено ячеек: 6.').first().waitFor();
    expect(await cellText(page, 'F33')).toBe('2');
    expect(await panel.getByText('Число записано текстом').count()).toBe(0);
    await panel.getByRole('button', { name: 'Вернуть как было' }).click();
    await panel.getByText('Возвращено ячеек: 6.').first().waitFor();
    expect(await cellText(page, 'F33')).toBe('2,0');
    await page.getByRole('tab', { name: 'Теңдик · журнал' }).click();
    expect(await cellText(page, 'B13')).toBe('возвращено');
  });

  test('a problem is set aside with a reason, and put back', async () => {
    const page = await bench.open();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Отложить… Кара-Дөбө, Нарынская G25' }).click();
    await panel.getByRole('textbox', { name: 'Почему можно оставить' }).fill('Так в протоколе');
    await panel.getByRole('textbox').press('Enter');
    await panel.getByText('Отложено: 1').click();
    expect(await panel.getByText('Балл вне шкалы', { exact: true }).count()).toBe(0);
    await panel.getByText('Так в протоколе').waitFor();
    await panel.getByRole('button', { name: 'Вернуть в список: G25' }).click();
    await panel.getByText('Балл вне шкалы', { exact: true }).waitFor();
    expect(await panel.getByText('Отложено: 1').count()).toBe(0);
  });

  test('one cell is corrected, the others of its kind stay', async () => {
    const page = await bench.open();
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Исправить: E6' }).click();
    await panel.getByRole('button', { name: /^Исправить 1/ }).click();
    await panel.getByText('Исправлено ячеек: 1.').first().waitFor();
    expect([await cellText(page, 'E6'), await cellText(page, 'F33')]).toEqual(['2', '2,0']);
  });

  test('what is looked for is found also behind the first fifty of a kind, and its cell opened', async () => {
    const page = await bench.open();
    const rows = Array.from({ length: 60 }, (_, index) => `Айыл-${index + 1};5;1;1`);
    await openFile(page, 'Баллы.csv', ['Муниципалитет;Документы;Механизм;Бюджет', ...rows].join('\n'));
    const panel = panelOf(page);
    await panel.getByRole('button', { name: 'Показать ещё 46' }).click();
    await panel.getByText('Первые 50 из 60').waitFor();
    await panel.getByRole('searchbox').fill('айыл-59');
    await panel.getByText('Айыл-59').waitFor();
    const found = panel.getByRole('listitem').filter({ hasText: 'Айыл-' });
    expect(await found.count()).toBe(1);
    await found.getByText('B60').click();
    await page.waitForFunction(() => document.activeElement?.getAttribute('role') === 'grid');
    expect(await page.locator('.address').inputValue()).toBe('B60');
  });
});
