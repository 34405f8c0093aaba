// Brings a script of the build onto the page when it is wanted.
import { element } from './dom';

/** The script did not arrive; another try may succeed. */
export class ScriptMissing extends Error {}

/**
 * Gives a function that loads the script once and answers with what it leaves on `window`.
 *
 * @throws ScriptMissing
 */
export function scriptLoader<T>(src: string, global: string): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () =>
    (loading ??= load<T>(src, global).catch((error: unknown) => {
      loading = undefined;
      throw error;
    }));
}

/** Runs when the page has nothing else to do. */
export function whenIdle(work: () => void): void {
  if ('requestIdleCallback' in window) requestIdleCallback(work);
  else setTimeout(work, 1000);
}

function load<T>(src: string, global: string): Promise<T> {
  const script = element('script', { src });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      script.remove();
      const made = (window as unknown as Record<string, T | undefined>)[global];
      if (made !== undefined) resolve(made);
      else reject(new ScriptMissing());
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new ScriptMissing());
    });
    document.head.append(script);
  });
}
