// A file dropped anywhere on the page is opened; while one is held over it, the page says so.
import type { WorkbenchWords } from '../../wording/workbench';
import { element } from '../parts/dom';

export function listenToDrops(words: () => WorkbenchWords, open: (file: File) => void): void {
  const title = element('b');
  const hint = element('span');
  const zone = element('div', { class: 'drop-zone', hidden: true }, element('div', {}, title, hint));
  document.body.append(zone);
  let depth = 0;
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  const show = (shown: boolean): void => {
    title.textContent = words().files.drop;
    hint.textContent = words().files.dropHint;
    zone.hidden = !shown;
  };
  window.addEventListener('dragenter', (event) => {
    if (holdsFile(event)) show(++depth > 0);
  });
  window.addEventListener('dragleave', (event) => {
    if (holdsFile(event)) show(--depth > 0);
  });
  window.addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  window.addEventListener('drop', (event) => {
    if (!holdsFile(event)) return;
    event.preventDefault();
    depth = 0;
    show(false);
    const file = event.dataTransfer?.files[0];
    if (file) open(file);
  });
}
