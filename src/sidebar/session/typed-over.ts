// The question before cells that somebody typed into are replaced.
import type { TypedOver } from '../../addon/api';
import type { Failure } from './call';
import type { SessionCore } from './session-core';

export interface TypedOverAnswers {
  replaceTyped(): Promise<void>;
  leaveTyped(): Promise<void>;
}

type Asking = TypedOverAnswers & Pick<SessionCore, 'ask'>;

export function typedOverQuestion({ model, update, check }: Omit<SessionCore, 'ask'>): Asking {
  let replacing = check;

  return {
    ask(failure, replace) {
      const cells = typedCells(failure);
      if (cells.length === 0) return false;
      replacing = replace;
      update({ checking: false, running: null, doing: null, typedOver: { cells }, announcement: '' });
      return true;
    },
    async replaceTyped() {
      if (!model().typedOver) return;
      update({ typedOver: null });
      await replacing();
    },
    async leaveTyped() {
      update({ typedOver: null });
      await check();
    },
  };
}

/** The cells that a `typed-over` error lists; none for any other failure. */
function typedCells(failure: Failure): TypedOver[] {
  if (failure.kind !== 'error' || failure.name !== 'typed-over' || !Array.isArray(failure.data.cells)) return [];
  const text = (value: unknown) => (value === null || value === undefined ? '' : String(value));
  return failure.data.cells.flatMap((item) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? [{ sheetName: text(item.sheetName), cell: text(item.cell), old: text(item.old), new: text(item.new) }]
      : [],
  );
}
