// One writer at a time in a document.
import { UserError } from '../user-error';

/** Another person's run mostly takes a few seconds. */
const patience = 10_000;

/**
 * @throws UserError busy
 */
export function locked<T>(work: () => T): T {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patience)) throw new UserError('busy');
  try {
    return work();
  } finally {
    lock.releaseLock();
  }
}
