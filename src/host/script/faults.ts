// Faults on demand: a test lets a service call fail, or somebody else act between two calls.
import { serviceError } from '../objects/service-error';

/** The texts are Google's; the id is that of the host's one document. */
const TEXTS = {
  'timed-out': 'Service Spreadsheets timed out while accessing document with id local-workbook.',
  quota: 'Service invoked too many times for one day: spreadsheets.',
  internal: "We're sorry, a server error occurred. Please wait a bit and try again.",
};

export type FaultName = keyof typeof TEXTS;

/** The number of a call within its run, from 1, as `CallCount.total` counts; or a method, as in `Range.setValues`. */
type Place = number | string;

interface Failure {
  at: Place;
  name: FaultName;
  always: boolean;
  done: boolean;
}

export class Faults {
  private failure: Failure | null = null;
  private readonly interventions = new Map<Place, () => void>();
  private broken = false;
  private intervening = false;

  /**
   * Lets a service call fail, of this run or a later one: once, or with `always` every call from there on, in later runs too.
   * With `done` the call does its work before it fails, as one that timed out may have.
   */
  failAt(at: Place, name: FaultName, { always = false, done = false } = {}): void {
    requirePlace(at);
    this.broken = false;
    this.failure = { at, name, always, done };
  }

  /** Calls `act` once, right before a service call: somebody else's edit, or another script. */
  interveneAt(at: Place, act: () => void): void {
    requirePlace(at);
    this.interventions.set(at, act);
  }

  /** Whether something asked for has not happened yet: no run came so far. */
  get pending(): boolean {
    return this.interventions.size > 0 || (this.failure !== null && !this.broken);
  }

  clear(): void {
    this.failure = null;
    this.broken = false;
    this.interventions.clear();
  }

  /** For the host: makes the k-th call of a run with what was asked for. Who intervenes meets no faults. */
  during<T>(k: number, method: string, work: () => T): T {
    if (this.intervening) return work();
    this.intervene(k);
    this.intervene(method);
    const failure = this.due(k, method);
    if (!failure) return work();
    if (failure.done) work();
    throw serviceError(TEXTS[failure.name]);
  }

  private intervene(at: Place): void {
    const act = this.interventions.get(at);
    if (!act) return;
    this.interventions.delete(at);
    this.intervening = true;
    try {
      act();
    } finally {
      this.intervening = false;
    }
  }

  private due(k: number, method: string): Failure | null {
    const { failure } = this;
    if (!failure || !(this.broken || failure.at === k || failure.at === method)) return null;
    if (failure.always) this.broken = true;
    else this.failure = null;
    return failure;
  }
}

function requirePlace(at: Place): void {
  if (typeof at === 'number' && !(at >= 1)) throw new RangeError(`faults: calls count from 1, not ${at}`);
}
