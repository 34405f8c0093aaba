// The runs of a host's scripts, one within another where somebody intervenes, and what Google does around each service call.
import type { ServiceCall } from '../objects/call-count';
import { isRefusal } from '../objects/service-error';
import type { AuthModeName } from './script-run';
import { Faults } from './faults';
import { ScriptRun } from './script-run';

export interface RunRules {
  now?: () => Date;
  /** How far each service call moves the clock; 0 unless told otherwise. */
  millisecondsPerCall?: number;
  /**
   * When a script hears that the document refused a write (a protected cell, a dropdown, a text too long). Live Sheets may tell
   * only at the next call, or at `flush` or the next reading; at the run's end at the latest.
   */
  badWrites?: 'at-once' | 'at-next-call' | 'at-flush';
}

const WRITING_OBJECTS = new Set(['Range', 'RangeList', 'Sheet']);
const WRITING_METHODS = /^(breakApart|clear|delete|hide|insert|merge|remove|set|show|update)/;

export class ScriptRuns {
  readonly faults = new Faults();
  /** Who calls services outside of any run has all the time of the world. */
  current = new ScriptRun('FULL', () => 0);

  private ahead = 0;

  constructor(private readonly rules: RunRules) {}

  now(): number {
    return (this.rules.now ? this.rules.now().getTime() : Date.now()) + this.ahead;
  }

  /** Moves the clock instead of waiting. */
  sleep(milliseconds: number): void {
    this.ahead += milliseconds;
  }

  /** Runs `work` as a run of its own; `ended` is told of it before anything else may happen. */
  run<T>(mode: AuthModeName, work: () => T, ended: (run: ScriptRun) => void): T {
    const outer = this.current;
    const run = new ScriptRun(mode, () => this.now());
    return outer.whileWaiting(() => {
      this.current = run;
      try {
        const result = work();
        run.requireTime();
        run.tell();
        return result;
      } finally {
        this.current = outer;
        ended(run);
      }
    });
  }

  /** Makes a service call of the current run. */
  call(call: ServiceCall, work: () => unknown): unknown {
    const run = this.current;
    if (call.counted) {
      run.calls += 1;
      this.sleep(this.rules.millisecondsPerCall ?? 0);
    }
    run.requireTime();
    if (!call.counted) return work();
    const { badWrites = 'at-once' } = this.rules;
    const writes = WRITING_OBJECTS.has(call.object) && WRITING_METHODS.test(call.method);
    if (badWrites !== 'at-flush' || !writes) run.tell();
    try {
      return this.faults.during(run.calls, `${call.object}.${call.method}`, work);
    } catch (error) {
      if (badWrites === 'at-once' || !writes || !isRefusal(error)) throw error;
      run.refusal ??= error;
      return call.self;
    }
  }
}
