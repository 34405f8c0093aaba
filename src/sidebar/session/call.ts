// Calls the add-on through google.script.run and tells every way in which that can fail.
import type { Envelope, JsonObject, PanelApi } from '../../addon/api';

export type Failure =
  /** The add-on's own error: the wording has a sentence for its name. */
  | { kind: 'error'; name: string; data: JsonObject }
  /** Google refused the call: as a rule several accounts are signed in. */
  | { kind: 'accounts'; message: string }
  | { kind: 'broken'; message: string }
  /** No answer in time. */
  | { kind: 'silent' }
  /** null: what the add-on answered was no JSON, a slip of ours. */
  | { kind: 'empty' };

export type Answer<T> = { ok: true; data: T } | { ok: false; failure: Failure };

/** Calls of the functions that an interface names, each answered with an envelope. */
export type CallOf<Api> = <N extends keyof Api>(
  name: N,
  ...args: Api[N] extends (...args: infer A) => unknown ? A : never
) => Promise<Answer<Api[N] extends (...args: never) => infer R ? R : never>>;

export type CallPanel = CallOf<PanelApi>;

/** The arguments are held to the interface by `CallOf`. */
type Runner = Record<string, (...args: readonly unknown[]) => void> & {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
};

declare const google: { script: { run: Runner; host?: { close(): void; editor?: { focus(): void } } } } | undefined;

const patience = 60_000;
const refused =
  /PERMISSION_DENIED|authorization is required|reading from storage|refused to connect|not authori[sz]ed/i;

/** What a failure handler's message means. */
export const failureOf = (message: string): Failure => ({
  kind: refused.test(message) ? 'accounts' : 'broken',
  message,
});

/** What an answer means: an envelope as it is, anything else as the slip that it is. */
export function answerOf<T>(answer: unknown): Answer<T> {
  if (typeof answer !== 'object' || answer === null || !('ok' in answer))
    return { ok: false, failure: { kind: 'empty' } };
  const envelope = answer as Envelope<T>;
  return envelope.ok ? envelope : { ok: false, failure: { kind: 'error', ...envelope.error } };
}

/** Never rejects: whatever goes wrong is an answer too. */
const call = <T>(name: string, ...args: readonly unknown[]): Promise<Answer<T>> =>
  new Promise((resolve) => {
    if (typeof google === 'undefined') {
      resolve({ ok: false, failure: { kind: 'broken', message: 'google.script' } });
      return;
    }
    const timer = setTimeout(() => resolve({ ok: false, failure: { kind: 'silent' } }), patience);
    const settle = (answer: Answer<T>) => {
      clearTimeout(timer);
      resolve(answer);
    };
    const runner = google.script.run
      .withSuccessHandler((answer) => settle(answerOf(answer)))
      .withFailureHandler((error) => settle({ ok: false, failure: failureOf(error.message) }));
    runner[name]?.(...args);
  });

/** The functions that an interface of the add-on's names. */
export const callAddOn = <Api>(): CallOf<Api> => call as CallOf<Api>;

/** Opens the panel in the place of the page that is open, which is closed. */
export function backToPanel(): void {
  if (typeof google === 'undefined') return;
  const { run, host } = google.script;
  const close = (): void => host?.close();
  // Where the panel cannot be opened, the way to it is the menu.
  run.withSuccessHandler(close).withFailureHandler(close)['openPanel']?.();
}

/** Gives the keyboard back to the grid, where the host can. */
export function focusGrid(): void {
  if (typeof google !== 'undefined') google.script.host?.editor?.focus();
}
