// What the page brings after its start: the script that reads and writes files, and the add-on's Share dialog.
import type * as fileFormats from '../files/file-formats';
import { scriptLoader, whenIdle } from './load-script';

/** `FileProblem` comes along: an error is known by the class of the script that threw it. */
export type FileFormats = typeof fileFormats;

export const loadFileFormats = scriptLoader<FileFormats>('files.js', 'tendikFiles');
/** The html of the dialog. */
export const loadShare = scriptLoader<string>('share.js', 'tendikShare');

/** Loads both when the page has nothing else to do, so that they work also where the page's folder is gone by then. */
export function preload(): void {
  whenIdle(() => {
    void loadFileFormats()
      .then(loadShare)
      .catch(() => undefined);
  });
}
