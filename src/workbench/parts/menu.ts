// A menu that opens at a place on the page: arrows, letters, Enter, Escape; focus goes back where it was.
import { element } from './dom';

export type MenuItem =
  { label: string; run: () => void; shortcut?: string; disabled?: boolean } | { heading: string } | 'line';

let close: (() => void) | undefined;

/** Opens the menu under a point of the page; only one is open at a time. */
export function openMenu(items: readonly MenuItem[], at: { x: number; y: number }, label: string): void {
  close?.();
  const before = document.activeElement as HTMLElement | null;
  const menu = element('div', { class: 'menu', role: 'menu', 'aria-label': label, tabindex: -1 });
  let group: HTMLElement = menu;
  for (const item of items) {
    if (item === 'line') group.append(element('hr'));
    else if ('heading' in item) {
      group = element('div', { role: 'group', 'aria-label': item.heading });
      group.append(element('div', { class: 'menu-heading', 'aria-hidden': 'true' }, item.heading));
      menu.append(group);
    } else {
      const button = element('button', { type: 'button', role: 'menuitem', tabindex: -1, disabled: item.disabled });
      button.append(element('span', {}, item.label));
      if (item.shortcut) button.append(element('kbd', { 'aria-hidden': 'true' }, item.shortcut));
      button.addEventListener('click', () => {
        finish(true);
        item.run();
      });
      group.append(button);
    }
  }
  document.body.append(menu);
  place(menu, at);

  const buttons = [...menu.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
  const finish = (focusBack: boolean): void => {
    if (close !== end) return;
    close = undefined;
    document.removeEventListener('mousedown', outside, true);
    window.removeEventListener('blur', end);
    menu.remove();
    if (focusBack) before?.focus({ preventScroll: true });
  };
  const end = (): void => finish(false);
  const outside = (event: Event): void => {
    if (!menu.contains(event.target as Node)) finish(false);
  };
  close = end;
  document.addEventListener('mousedown', outside, true);
  window.addEventListener('blur', end);
  menu.addEventListener('keydown', (event) => {
    event.stopPropagation();
    const index = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const go = (to: number): void => buttons[(to + buttons.length) % buttons.length]?.focus();
    if (event.key === 'ArrowDown') go(index + 1);
    else if (event.key === 'ArrowUp') go(index - 1);
    else if (event.key === 'Home') go(0);
    else if (event.key === 'End') go(-1);
    else if (event.key === 'Escape' || event.key === 'Tab') finish(true);
    else if (event.key.length === 1) {
      const first = event.key.toLowerCase();
      const matching = buttons.filter((button) => button.textContent?.toLowerCase().startsWith(first));
      (matching.find((button) => buttons.indexOf(button) > index) ?? matching[0])?.focus();
      if (event.key !== ' ') return;
    }
    if (event.key !== 'Enter' && event.key !== ' ') event.preventDefault();
  });
  buttons[0]?.focus({ preventScroll: true });
}

/** Opens a menu under a button. */
export function openMenuUnder(button: HTMLElement, items: readonly MenuItem[]): void {
  const { left, bottom } = button.getBoundingClientRect();
  openMenu(items, { x: left, y: bottom + 4 }, button.textContent ?? '');
}

function place(menu: HTMLElement, at: { x: number; y: number }): void {
  const { width, height } = menu.getBoundingClientRect();
  const left = Math.max(4, Math.min(at.x, window.innerWidth - width - 8));
  const top = at.y + height + 8 > window.innerHeight ? Math.max(4, window.innerHeight - height - 8) : at.y;
  Object.assign(menu.style, { left: `${left}px`, top: `${top}px` });
}
