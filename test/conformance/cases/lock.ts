// Locks. The facts were recorded on the script's lock; the add-on takes the document's, which is of the same class.
import { each, type Case, type Scene } from '../case';

function withLock(act: (lock: GoogleAppsScript.Lock.Lock) => unknown): (scene: Scene) => unknown {
  return ({ LockService }) => {
    const lock = LockService.getDocumentLock()!;
    try {
      return act(lock);
    } finally {
      lock.releaseLock();
    }
  };
}

export const cases: Case[] = each({ leaves: 'nothing' }, [
  {
    id: 'lock-01',
    run: withLock((lock) => [lock.hasLock(), lock.tryLock(10000), lock.hasLock(), lock.tryLock(10000)]),
    gives: [false, true, true, true],
  },
  {
    id: 'lock-03',
    run: withLock((lock) => {
      const first = lock.tryLock(0);
      lock.releaseLock();
      return [first, lock.tryLock(-100)];
    }),
    gives: [true, false],
  },
]);
