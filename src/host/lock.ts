// LockService: one lock on the document, held until it is released or the call ends.
import type { HostContext } from './host-context';
import { serviceError } from './service-error';
import { ServiceObject } from './strict';

/** Who holds the document: this call, somebody else, or nobody. */
export interface LockState {
  holder: 'nobody' | 'this-call' | 'somebody-else';
}

class HostLock extends ServiceObject<GoogleAppsScript.Lock.Lock> implements GoogleAppsScript.Lock.Lock {
  constructor(
    private readonly context: HostContext,
    private readonly state: LockState,
  ) {
    super('Lock', context.calls);
  }

  hasLock(): boolean {
    return this.state.holder === 'this-call';
  }

  tryLock(timeout: number): boolean {
    if (timeout < 0 && this.state.holder !== 'this-call') return false;
    if (this.state.holder === 'somebody-else') {
      this.context.sleep(timeout);
      return false;
    }
    this.state.holder = 'this-call';
    return true;
  }

  waitLock(timeout: number): void {
    if (this.tryLock(timeout)) return;
    throw serviceError('Lock timeout: another process was holding the lock for too long.');
  }

  releaseLock(): void {
    if (this.state.holder === 'this-call') this.state.holder = 'nobody';
  }
}

export class HostLockService
  extends ServiceObject<GoogleAppsScript.Lock.LockService>
  implements Pick<GoogleAppsScript.Lock.LockService, 'getDocumentLock'>
{
  constructor(
    private readonly context: HostContext,
    private readonly state: LockState,
  ) {
    super('LockService', context.calls);
  }

  getDocumentLock(): GoogleAppsScript.Lock.Lock {
    return new HostLock(this.context, this.state).self;
  }
}
