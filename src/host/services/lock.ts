// LockService: one lock on the document, shared by all scripts that run on it, held until it is released or the run ends.
import type { WorkbookData } from '../../files/workbook';
import type { HostContext } from '../host-context';
import { serviceError } from '../objects/service-error';
import { ServiceObject } from '../objects/strict';
import { mayUseStores } from '../script/authorization';

/** The run that holds the document, or whoever else, and how long at most. */
interface LockState {
  holder: object | null;
  until: number;
}

const states = new WeakMap<WorkbookData, LockState>();

function lockOf(workbook: WorkbookData): LockState {
  let state = states.get(workbook);
  if (!state) states.set(workbook, (state = { holder: null, until: Infinity }));
  return state;
}

/** `holder` takes the lock, whoever had it. */
export function seize(workbook: WorkbookData, holder: object, until = Infinity): void {
  Object.assign(lockOf(workbook), { holder, until });
}

/** Nothing happens where `holder` does not have the lock. */
export function release(workbook: WorkbookData, holder: object): void {
  const state = lockOf(workbook);
  if (state.holder === holder) state.holder = null;
}

class HostLock extends ServiceObject<GoogleAppsScript.Lock.Lock> implements GoogleAppsScript.Lock.Lock {
  constructor(private readonly context: HostContext) {
    super('Lock', context.calls);
  }

  hasLock(): boolean {
    return lockOf(this.context.workbook).holder === this.context.run();
  }

  /** Waits on the host's clock; who holds the lock cannot let go meanwhile, unless it was taken for a time. */
  tryLock(timeout: number): boolean {
    const { context } = this;
    if (this.hasLock()) return true;
    if (timeout < 0) return false;
    const { holder, until } = lockOf(context.workbook);
    const wait = holder === null ? 0 : Math.max(0, until - context.now());
    context.sleep(Math.min(wait, timeout));
    if (wait > timeout) return false;
    seize(context.workbook, context.run());
    return true;
  }

  waitLock(timeout: number): void {
    if (this.tryLock(timeout)) return;
    throw serviceError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    release(this.context.workbook, this.context.run());
  }
}

export class HostLockService
  extends ServiceObject<GoogleAppsScript.Lock.LockService>
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>
{
  constructor(private readonly context: HostContext) {
    super('LockService', context.calls);
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    mayUseStores(this.context, 'LockService.getDocumentLock');
    return new HostLock(this.context).self;
  }
}
