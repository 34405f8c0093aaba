import { emptySheet } from '../../src/files/empty-sheet';
import type { WorkbookData } from '../../src/files/workbook';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { excelParts, zipped } from '../files/xlsx/excel-file';
import { cellText, enter, goTo, openFile, pressLetter } from './grid-page';
import { browserTests } from './launch';

const clipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

browserTests('the grid', (bench) => {
  test('a Cyrillic letter begins typing, Enter enters it and goes down', async () => {
    const page = await bench.open();
    await goTo(page, 'D7');
    await pressLetter(page, 'Ж', 'Semicolon');
    await page.keyboard.insertText('ер-Таш');
    await page.keyboard.press('Enter');
    expect(await page.locator('#cell-7-4').textContent()).toBe('Жер-Таш');
    expect(await page.locator('.address').inputValue()).toBe('D8');
  });

  test('Ctrl+Z and Ctrl+Y work on a Cyrillic layout', async () => {
    const page = await bench.open();
    await enter(page, 'E7', '3');
    await page.evaluate(() => {
      const press = (code: string, key: string) =>
        document.activeElement?.dispatchEvent(
          new KeyboardEvent('keydown', { code, key, ctrlKey: true, bubbles: true }),
        );
      press('KeyZ', 'я');
    });
    expect(await cellText(page, 'E7')).toBe('1');
    await page.keyboard.press('Control+y');
    expect(await cellText(page, 'E7')).toBe('3');
  });

  test('Escape leaves the cell as it was, F2 and Tab edit and go right', async () => {
    const page = await bench.open();
    await goTo(page, 'C6');
    await page.keyboard.press('x');
    await page.keyboard.press('Escape');
    expect(await cellText(page, 'C6')).toBe('Арчалинский');
    await page.keyboard.press('F2');
    await page.keyboard.press('End');
    await page.keyboard.insertText('!');
    await page.keyboard.press('Tab');
    expect(await page.locator('.address').inputValue()).toBe('D6');
    expect(await cellText(page, 'C6')).toBe('Арчалинский!');
  });

  test('what is typed into the formula bar goes into its own cell when another one is clicked', async () => {
    const page = await bench.open();
    await goTo(page, 'C6');
    await page.locator('.content').fill('Тоолуу');
    await page.locator('#cell-8-3').click();
    expect(await page.locator('.address').inputValue()).toBe('C8');
    expect(await page.locator('#cell-6-3').textContent()).toBe('Тоолуу');
    expect(await cellText(page, 'C8')).toBe('Арчалинский');
  });

  test('a formula is entered with the separators of the workbook’s locale and computed', async () => {
    const page = await bench.open();
    await enter(page, 'I6', '=SUM(F6:G6;1,5)');
    expect(await cellText(page, 'I6')).toBe('2,5');
    expect(await page.locator('.content').inputValue()).toBe('=SUM(F6:G6;1,5)');
    await enter(page, 'F6', '3');
    expect(await cellText(page, 'I6')).toBe('4,5');
  });

  test('a block of text with tabs is pasted into cells, read as if typed', async () => {
    const page = await bench.open('?empty', clipboard);
    await page.evaluate(() => navigator.clipboard.writeText('Область\tБалл\n"Ошская\nобласть"\t1,5\n'));
    await goTo(page, 'B2');
    await page.keyboard.press('Control+v');
    expect(await cellText(page, 'C3')).toBe('1,5');
    expect(await cellText(page, 'B3')).toBe('Ошская\nобласть');
    expect(await page.locator('#cell-3-3').evaluate((cell) => getComputedStyle(cell).justifyContent)).toBe('flex-end');
  });

  test('a range selected with Shift is copied as text and deleted with Delete', async () => {
    const page = await bench.open('', clipboard);
    await goTo(page, 'E6');
    await page.keyboard.press('Shift+ArrowRight');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+c');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('2,0\t1\n1\t1');
    await page.keyboard.press('Delete');
    expect(await cellText(page, 'F7')).toBe('');
    await page.keyboard.press('Control+z');
    expect(await cellText(page, 'F7')).toBe('1');
  });

  test('a dropdown opens with Alt+Down and enters what is chosen', async () => {
    const page = await bench.open();
    await goTo(page, 'E7');
    const button = await page.locator('.choice-button').boundingBox();
    const value = await page.locator('.cell.active > span').boundingBox();
    expect((value?.x ?? 0) + (value?.width ?? 0)).toBeLessThanOrEqual(button?.x ?? 0);
    await page.keyboard.press('Alt+ArrowDown');
    const options = page.locator('.choices').getByRole('option');
    expect(await options.allTextContents()).toEqual(['0', '1', '2', '3']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect(await cellText(page, 'E7')).toBe('2');
  });

  test('a dropdown that refuses other values says which ones it takes', async () => {
    const page = await bench.open('?empty');
    await openFile(page, 'strict.xlsx', await writeXlsx(strictWorkbook()));
    await page.locator('.file-name', { hasText: 'strict' }).waitFor();
    await enter(page, 'A1', '7');
    expect(await page.getByRole('dialog').textContent()).toContain(
      'Ячейка A1 не принимает «7». Допустимо: 0, 1, 2, 3.',
    );
    await page.keyboard.press('Escape');
    expect(await cellText(page, 'A1')).toBe('2');
  });

  test('a merged cell is one cell to the keyboard and to a screen reader', async () => {
    const page = await bench.open();
    await goTo(page, 'E4');
    const cell = page.locator('#cell-4-5');
    expect(await cell.getAttribute('aria-colspan')).toBe('3');
    expect(await page.locator('#cell-4-6').count()).toBe(0);
    await page.keyboard.press('ArrowRight');
    expect(await page.locator('.address').inputValue()).toBe('H4:H5');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.address').inputValue()).toBe('H6');
  });

  test('frozen rows stay, and the active cell points to a cell that is in the page', async () => {
    const page = await bench.open();
    await page.locator('.scroller').evaluate((node) => node.scrollTo(0, 600));
    await page.waitForTimeout(100);
    const grid = page.getByRole('grid');
    const top = await page.locator('#cell-5-5').evaluate((cell) => cell.getBoundingClientRect().top);
    expect(top).toBeLessThan(220);
    const active = await grid.getAttribute('aria-activedescendant');
    expect(await page.locator(`#${active}`).count()).toBe(1);
    expect(await grid.evaluate((node) => [...node.children].every((row) => row.getAttribute('role') === 'row'))).toBe(
      true,
    );
  });

  test('the head of a filter has funnels, and the rows that it hides are not drawn', async () => {
    const page = await bench.open();
    await openFile(page, 'filtered.xlsx', await zipped(excelParts()));
    await page.getByRole('tab').first().click();
    const heads = page.locator('.cell.filter-head');
    await heads.first().waitFor();
    expect(await heads.evaluateAll((cells) => cells.map(({ id }) => id))).toEqual(['cell-1-1', 'cell-1-2', 'cell-1-3']);
    expect(await page.locator('#cell-3-1').count()).toBe(1);
    expect(await page.locator('#cell-4-1').count()).toBe(0);
  });

  test('a row is inserted from the keyboard’s menu and taken back', async () => {
    const page = await bench.open();
    await goTo(page, 'B6');
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Вставить 1 строку выше' }).click();
    expect(await cellText(page, 'B7')).toBe('Баткенская');
    expect(await cellText(page, 'B6')).toBe('');
    await page.getByRole('button', { name: 'Отменить' }).click();
    expect(await cellText(page, 'B6')).toBe('Баткенская');
  });

  test('the menu on a header means its own row or column, wherever the selection and merged cells are', async () => {
    const page = await bench.open('?lang=ru');
    await goTo(page, 'A8');
    const menuOn = (role: 'columnheader' | 'rowheader', name: string) =>
      page.getByRole(role, { name, exact: true }).click({ button: 'right' });
    await menuOn('rowheader', '12');
    await page.getByRole('menuitem', { name: 'Удалить 1 строку' }).click();
    expect([await cellText(page, 'D8'), await cellText(page, 'D12')]).toEqual(['Таш-Короо', 'Ала-Кайың']);
    // The header of the three scores is merged above F.
    await menuOn('columnheader', 'F');
    expect(await page.getByRole('menu').textContent()).toContain('(F)');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem');
    await page.getByRole('menuitem', { name: 'Удалить 1 столбец' }).click();
    expect(await cellText(page, 'E6')).toBe('2,0');
    expect(await cellText(page, 'F5')).toMatch(/^Гендерно-/);
  });

  test('a column sorts from its header, empty cells last', async () => {
    const page = await bench.open('?empty');
    await openFile(page, 'a.csv', 'Балл;Имя\n3;в\n;г\n1;а\n2;б\n');
    await page.locator('.file-name', { hasText: /^a$/ }).waitFor();
    await page.getByRole('columnheader', { name: 'A', exact: true }).click({ button: 'right' });
    await page.getByRole('menuitem', { name: /от А до Я/ }).click();
    const names = [];
    for (const address of ['B2', 'B3', 'B4', 'B5']) names.push(await cellText(page, address));
    expect(names).toEqual(['а', 'б', 'в', 'г']);
  });

  test('a column is dragged wider', async () => {
    const page = await bench.open();
    const header = page.getByRole('columnheader', { name: 'B', exact: true });
    const before = (await header.boundingBox())!;
    await page.mouse.move(before.x + before.width - 2, before.y + 10);
    await page.mouse.down();
    await page.mouse.move(before.x + before.width + 58, before.y + 10);
    await page.mouse.up();
    expect((await header.boundingBox())!.width).toBeCloseTo(before.width + 60, -1);
  });

  test('100,000 rows: few are in the page, the last one is a key away, and scrolling keeps up', async () => {
    const page = await bench.open('?empty');
    const lines = Array.from({ length: 100_000 }, (_, index) => `Аймак ${index + 1};${index % 4}`);
    await openFile(page, 'big.csv', `Айыльный аймак;Балл\n${lines.join('\n')}\n`);
    await page.locator('.file-name', { hasText: 'big' }).waitFor();
    await page.getByRole('grid').focus();
    await page.keyboard.press('Control+End');
    expect(await page.locator('.cell.active').textContent()).toBe('3');
    expect(await page.locator('.address').inputValue()).toBe('B100001');
    expect(await page.locator('[role=row]').count()).toBeLessThan(60);
    const drawing = await page.locator('.scroller').evaluate(async (node) => {
      const times: number[] = [];
      for (let step = 0; step < 60; step++) {
        node.scrollTop = step * 30_000 + step * 13;
        const begun = performance.now();
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b)[30]!;
    });
    // Generous for a busy machine; a redraw itself takes a few milliseconds.
    expect(drawing).toBeLessThan(150);
  });
});

function strictWorkbook(): WorkbookData {
  const sheet = emptySheet(1, 'Лист1');
  sheet.rows = [[{ value: 2 }]];
  const ranges = [{ row: 1, column: 1, rows: 5, columns: 1 }];
  sheet.validations = [{ ranges, kind: 'list', values: ['0', '1', '2', '3'], rejectsOthers: true }];
  return {
    name: 'strict',
    locale: 'ru_RU',
    timeZone: 'Asia/Bishkek',
    activeSheetId: 1,
    sheets: [sheet],
    metadata: [],
    definedNames: [],
  };
}
