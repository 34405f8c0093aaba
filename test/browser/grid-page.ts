// What the tests do on the grid, as a person does it.
import type { Page } from 'playwright-core';

/** Selects cells by the address box and gives the focus to the grid. */
export async function goTo(page: Page, address: string): Promise<void> {
  const box = page.locator('.address');
  await box.fill(address);
  await box.press('Enter');
}

/** The text shown in a cell. */
export async function cellText(page: Page, address: string): Promise<string> {
  await goTo(page, address);
  return (await page.locator('.cell.active > span').textContent()) ?? '';
}

/** Presses one key as a keyboard with this layout sends it. */
export async function pressLetter(page: Page, letter: string, code: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const key = { key: letter, code, text: letter, unmodifiedText: letter };
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key });
  await session.detach();
}

/** Goes to a cell, types a text and enters it. */
export async function enter(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.press('F2');
  await page.locator('.editor').fill(text);
  await page.keyboard.press('Enter');
}

/** Opens a file as if chosen by hand. */
export async function openFile(page: Page, name: string, bytes: Uint8Array | string): Promise<void> {
  const buffer = Buffer.from(bytes as Uint8Array);
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
}
