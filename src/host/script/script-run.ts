// One run of a script: under which authorization, for how long, at which service call, and what it has not been told yet.

export type AuthModeName = 'NONE' | 'LIMITED' | 'FULL';

/** In milliseconds: six minutes; half a minute for a simple trigger such as onOpen. */
const LONGEST: Record<AuthModeName, number> = { NONE: 30_000, LIMITED: 30_000, FULL: 360_000 };

export class ScriptRun {
  /** Service calls so far, as `CallCount.total` counts them. */
  calls = 0;
  /** A write that the document refused without the script having been told. */
  refusal: Error | null = null;

  private readonly started: number;
  private waited = 0;

  constructor(
    readonly mode: AuthModeName,
    private readonly clock: () => number,
  ) {
    this.started = clock();
  }

  /** The time that `work` takes is not the run's own: an alert waits for its answer, another script has its turn. */
  whileWaiting<T>(work: () => T): T {
    const before = this.clock();
    try {
      return work();
    } finally {
      this.waited += this.clock() - before;
    }
  }

  /** Throws once the time is up, and from then on always: in Google such a run ends, and no script catches that. */
  requireTime(): void {
    if (this.clock() - this.started - this.waited > LONGEST[this.mode])
      throw new Error('Exceeded maximum execution time');
  }

  /** Throws the refusal that is due, once. */
  tell(): void {
    const { refusal } = this;
    this.refusal = null;
    if (refusal) throw refusal;
  }
}
