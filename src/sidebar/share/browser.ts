// What the browser does for the dialog: downloads, the clipboard, files.
import type { ShareFormat } from '../../share/file-name';
import { backToPanel } from '../session/call';
import { makeFile } from './make-file';
import { fileRows } from './read-file';
import type { Browser } from './share-core';

const types: Record<ShareFormat, string> = {
  html: 'text/html;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv;charset=utf-8',
};

/**
 * Copies by selecting, as a person would. The clipboard's own interface is refused in frames that the page around has not
 * allowed it, and Sheets does not say that it has.
 */
function copySelected(page: Document, text: string): boolean {
  const area = page.createElement('textarea');
  area.value = text;
  area.readOnly = true;
  area.className = 'hidden';
  const before = page.activeElement;
  page.body.append(area);
  area.select();
  try {
    return page.execCommand('copy');
  } catch {
    return false;
  } finally {
    area.remove();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  }
}

/** Ticks come one after the other: only the last choice is looked up. */
const quiet = 400;

export function browserOf(page: Window & typeof globalThis): Browser {
  let waiting = 0;
  return {
    makeFile,
    save(bytes, name, format) {
      const url = URL.createObjectURL(new Blob([bytes as BlobPart], { type: types[format] }));
      const link = page.document.createElement('a');
      Object.assign(link, { href: url, download: name, hidden: true });
      page.document.body.append(link);
      link.click();
      link.remove();
      return url;
    },
    // A download that has begun may still be reading.
    forget: (url) => void page.setTimeout(() => URL.revokeObjectURL(url), 60_000),
    copy: (text) => Promise.resolve(copySelected(page.document, text)),
    readFile: async (file, language) => fileRows(new Uint8Array(await file.arrayBuffer()), file.name, language),
    close: backToPanel,
    later(work) {
      page.clearTimeout(waiting);
      waiting = page.setTimeout(work, quiet);
    },
  };
}
