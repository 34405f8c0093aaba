// How the columns were understood, and what a person says of them.
import type { ColumnChoice } from '../../addon/api';
import { sidebarWords } from '../../wording/sidebar';
import type { SessionCore } from './session-core';

export interface Columns {
  /** Shows how the columns were understood, so that it can be corrected. */
  openColumns(): Promise<void>;
  /** Keeps what the columns are and checks again. */
  confirmColumns(choice: ColumnChoice): Promise<void>;
}

export function columns({ call, model, isBusy, update, fail, check }: SessionCore): Columns {
  async function openColumns(): Promise<void> {
    if (isBusy()) return;
    update({ view: 'columns', mapping: null, failure: null, announcement: '' });
    const answer = await call('panelColumns');
    if (answer.ok) update({ mapping: answer.data });
    else fail(answer.failure, openColumns);
  }

  async function confirmColumns(choice: ColumnChoice): Promise<void> {
    if (isBusy()) return;
    const words = () => sidebarWords(model().language).columns;
    update({ checking: true, failure: null, announcement: words().remembering });
    const answer = await call('panelConfirmColumns', choice);
    if (!answer.ok) return fail(answer.failure, openColumns);
    update({ checking: false, view: 'check', mapping: null });
    await check();
    if (!model().failure) update({ announcement: words().remembered });
  }

  return { openColumns, confirmColumns };
}
