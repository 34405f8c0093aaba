// Where the panel takes the person: to a cell, a sheet, the summary, the Share dialog.
import type { SessionCore } from './session-core';

export interface Places {
  /** Opens a cell of the sheet that was checked, or of another. */
  goTo(cell: string, sheetId?: number): Promise<void>;
  openSummary(): Promise<void>;
  openShare(): Promise<void>;
  /** Another sheet instead of the one that could not be read. */
  openSheet(sheetId: number): Promise<void>;
}

export function places({ call, model, fail, check }: SessionCore, afterJump: () => void): Places {
  async function goTo(cell: string, sheetId = model().state?.sheet.id): Promise<void> {
    if (sheetId === undefined) return;
    const answer = await call('panelGoTo', { sheetId, cell });
    if (!answer.ok) fail(answer.failure, check);
    else afterJump();
  }

  async function openSummary(): Promise<void> {
    const answer = await call('panelOpenSummary');
    if (!answer.ok) fail(answer.failure, check);
    else afterJump();
  }

  /** The dialog takes the panel's place. */
  async function openShare(): Promise<void> {
    const answer = await call('panelOpenShare');
    if (!answer.ok) fail(answer.failure, openShare);
  }

  async function openSheet(sheetId: number): Promise<void> {
    const answer = await call('panelGoTo', { sheetId, cell: 'A1' });
    if (answer.ok) await check();
    else fail(answer.failure, check);
  }

  return { goTo, openSummary, openShare, openSheet };
}
