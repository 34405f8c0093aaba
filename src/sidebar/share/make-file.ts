// The bytes of a file for partners, made in turns so that a bar can move.
import type { ShareData } from '../../addon/sharing/share-types';
import { shareCsv } from '../../share/csv';
import type { ShareFormat } from '../../share/file-name';
import { inSteps } from '../../share/in-steps';
import { reportSteps } from '../../share/report-page';
import { shareXlsx } from '../../share/xlsx';

export interface Making {
  tell(progress: { done: number; of: number }): void;
  isCancelled(): boolean;
}

/** Null where it was cancelled. */
export type FileMaker = (data: ShareData, format: ShareFormat, making: Making) => Promise<Uint8Array | null>;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

export const makeFile: FileMaker = async (data, format, { tell, isCancelled }) => {
  // What is under way is drawn before the page has no time to.
  await pause();
  if (format === 'csv') return shareCsv(data);
  if (format === 'xlsx') return shareXlsx(data);
  const now = (): number => performance.now();
  const steps = await inSteps(reportSteps(data), {
    pause,
    now,
    isCancelled,
    tell: ({ done, of }) => tell({ done, of }),
  });
  return steps && new TextEncoder().encode(steps.map(({ html }) => html).join(''));
};
