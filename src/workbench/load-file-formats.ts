// Brings the script that reads and writes files onto the page, once.
import { element } from './dom';
import type * as fileFormats from './file-formats';

/** `FileProblem` comes along: an error is known by the class of the script that threw it. */
export type FileFormats = typeof fileFormats;

/** The script did not arrive; another try may succeed. */
export class ScriptMissing extends Error {}

let loading: Promise<FileFormats> | undefined;

/** Fails with ScriptMissing. */
export function loadFileFormats(): Promise<FileFormats> {
  return (loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  }));
}

/** Loads it when the page has nothing else to do, so that opening and saving also work where the page's folder is gone by then. */
export function preloadFileFormats(): void {
  const load = (): void => void loadFileFormats().catch(() => undefined);
  if ('requestIdleCallback' in window) requestIdleCallback(load);
  else setTimeout(load, 1000);
}

function load(): Promise<FileFormats> {
  const script = element('script', { src: 'files.js' });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', () => {
      script.remove();
      const { tendikFiles } = window as unknown as { tendikFiles?: FileFormats };
      if (tendikFiles) resolve(tendikFiles);
      else reject(new ScriptMissing());
    });
    script.addEventListener('error', () => {
      script.remove();
      reject(new ScriptMissing());
    });
    document.head.append(script);
  });
}
