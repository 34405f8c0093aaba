// What the session lends to each of its parts.
import type { PanelState } from '../../addon/api';
import type { CallPanel, Failure } from './call';
import type { Model } from './model';

export interface SessionCore {
  call: CallPanel;
  model(): Model;
  isBusy(): boolean;
  update(part: Partial<Model>): void;
  /** A new state of the sheet. */
  take(state: PanelState, part?: Partial<Model>): void;
  fail(failure: Failure, again: () => Promise<void>): void;
  /** Shows cells that somebody typed into and asks; false where the failure is another. */
  ask(failure: Failure, replace: () => Promise<void>): boolean;
  /** Reads the sheet anew. */
  check(): Promise<void>;
}
