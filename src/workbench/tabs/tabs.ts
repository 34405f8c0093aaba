// The sheet tabs at the foot of the page.
import type { SheetData } from '../../files/workbook';
import { element } from '../parts/dom';

export interface TabEvents {
  choose(sheet: SheetData): void;
  add(): void;
  rename(sheet: SheetData): void;
  menu(sheet: SheetData, at: { x: number; y: number }): void;
}

export interface TabWords {
  label: string;
  add: string;
  menu(sheet: string): string;
}

export class Tabs {
  readonly node = element('div', { class: 'tabs' });
  private readonly list = element('div', { class: 'tab-list', role: 'tablist' });
  private readonly add = element('button', { type: 'button', class: 'tab-add' }, '+');
  private readonly events: TabEvents;

  constructor(events: TabEvents) {
    this.events = events;
    this.node.append(this.add, this.list);
    this.add.addEventListener('click', () => events.add());
    this.list.addEventListener('keydown', (event) => this.pressed(event));
  }

  draw(sheets: readonly SheetData[], active: SheetData, words: TabWords): void {
    this.list.setAttribute('aria-label', words.label);
    this.add.setAttribute('aria-label', words.add);
    this.add.title = words.add;
    const hadFocus = this.list.contains(document.activeElement);
    this.list.replaceChildren(
      ...sheets.filter((sheet) => !sheet.hidden).map((sheet) => this.tab(sheet, sheet === active, words)),
    );
    const tab = this.list.querySelector<HTMLElement>('[aria-selected=true]');
    tab?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    if (hadFocus) tab?.focus();
  }

  private tab(sheet: SheetData, isActive: boolean, words: TabWords): HTMLElement {
    const tab = element(
      'button',
      {
        type: 'button',
        role: 'tab',
        class: 'tab',
        'aria-selected': String(isActive),
        'aria-controls': 'sheet',
        'aria-description': words.menu(sheet.name),
        tabindex: isActive ? 0 : -1,
        'aria-haspopup': 'menu',
      },
      sheet.name,
    );
    if (sheet.tabColor) tab.style.boxShadow = `inset 0 -3px 0 ${sheet.tabColor}`;
    if (isActive) tab.append(element('span', { class: 'tab-more', 'aria-hidden': 'true' }, '▾'));
    const menuHere = (): void => {
      const { left, top } = tab.getBoundingClientRect();
      this.events.menu(sheet, { x: left, y: top - 4 });
    };
    tab.addEventListener('click', (event) => {
      if (isActive && (event.target as Element).closest('.tab-more')) menuHere();
      else if (!isActive) this.events.choose(sheet);
    });
    tab.addEventListener('dblclick', () => this.events.rename(sheet));
    tab.addEventListener('contextmenu', (event) => {
      event.preventDefault();
      menuHere();
    });
    return tab;
  }

  private pressed(event: KeyboardEvent): void {
    const tabs = [...this.list.querySelectorAll<HTMLElement>('[role=tab]')];
    const index = tabs.indexOf(document.activeElement as HTMLElement);
    if (event.key === 'ArrowRight' || event.key === 'ArrowLeft') {
      tabs[index + (event.key === 'ArrowRight' ? 1 : -1)]?.click();
      event.preventDefault();
    } else if (event.key === 'F2' || event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) {
      tabs[index]?.dispatchEvent(new MouseEvent(event.key === 'F2' ? 'dblclick' : 'contextmenu', { cancelable: true }));
      event.preventDefault();
    }
  }
}
