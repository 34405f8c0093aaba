// What can be done with whole sheets: adding, renaming, hiding, deleting, by the tabs.
import { emptySheet } from '../../files/empty-sheet';
import type { SheetData, WorkbookData } from '../../files/workbook';
import { freeSheetId, removeSheet } from '../../host/workbook/sheet-list';
import { renameSheet } from '../../host/workbook/sheet-name';
import type { WorkbenchWords } from '../../wording/workbench';
import { ask, tell } from '../parts/dialog';
import { openMenu, type MenuItem } from '../parts/menu';
import { Tabs } from './tabs';

export interface SheetTabsContext {
  workbook(): WorkbookData;
  words(): WorkbenchWords;
  changed(): void;
  show(sheet: SheetData): void;
}

export class SheetTabs {
  private readonly tabs: Tabs;
  private readonly context: SheetTabsContext;

  constructor(context: SheetTabsContext) {
    this.context = context;
    this.tabs = new Tabs({
      choose: (sheet) => context.show(sheet),
      add: () => this.add(),
      rename: (sheet) => void this.rename(sheet),
      menu: (sheet, at) => this.openMenu(sheet, at),
    });
  }

  get node(): HTMLElement {
    return this.tabs.node;
  }

  draw(): void {
    const { sheets, activeSheetId } = this.context.workbook();
    const active = sheets.find((sheet) => sheet.id === activeSheetId) ?? sheets[0]!;
    this.tabs.draw(sheets, active, this.context.words().tabs);
  }

  private add(): void {
    const workbook = this.context.workbook();
    const { newSheet } = this.context.words().tabs;
    const taken = new Set(workbook.sheets.map((sheet) => sheet.name.toLowerCase()));
    let number = workbook.sheets.length + 1;
    while (taken.has(newSheet(number).toLowerCase())) number++;
    const sheet = emptySheet(freeSheetId(workbook), newSheet(number));
    workbook.sheets.push(sheet);
    this.context.changed();
    this.context.show(sheet);
  }

  private async rename(sheet: SheetData): Promise<void> {
    const { tabs, dialog } = this.context.words();
    const workbook = this.context.workbook();
    const answer = await ask({
      title: tabs.rename,
      paragraphs: [],
      field: { label: tabs.renameLabel, value: sheet.name },
      buttons: [
        { name: '', label: dialog.cancel },
        { name: 'rename', label: dialog.ok },
      ],
    });
    if (!answer || answer.text === sheet.name) return;
    const taken = workbook.sheets.some(
      (other) => other !== sheet && other.name.toLowerCase() === answer.text.toLowerCase(),
    );
    if (answer.text.trim() === '' || taken) {
      return tell(tabs.rename, [taken ? tabs.nameTaken(answer.text) : tabs.nameEmpty], dialog.close);
    }
    renameSheet(workbook, sheet, answer.text.slice(0, 100));
    this.context.changed();
  }

  private openMenu(sheet: SheetData, at: { x: number; y: number }): void {
    const { tabs } = this.context.words();
    const hidden = this.context.workbook().sheets.filter((other) => other.hidden && !other.name.startsWith('_'));
    const items: MenuItem[] = [
      { label: tabs.rename, run: () => void this.rename(sheet) },
      { label: tabs.hide, run: () => this.leave(sheet, () => (sheet.hidden = true)) },
      { label: tabs.remove, run: () => this.leave(sheet, () => removeSheet(this.context.workbook(), sheet)) },
    ];
    if (hidden.length > 0) items.push('line');
    for (const other of hidden) {
      items.push({
        label: tabs.show(other.name),
        run: () => {
          other.hidden = false;
          this.context.changed();
          this.context.show(other);
        },
      });
    }
    openMenu(items, at, tabs.menu(sheet.name));
  }

  /** Takes a sheet out of sight, unless it is the last one in sight. */
  private leave(sheet: SheetData, how: () => void): void {
    const { words, workbook, changed, show } = this.context;
    const shown = workbook().sheets.filter((other) => !other.hidden);
    const index = shown.indexOf(sheet);
    const next = shown[index + 1] ?? shown[index - 1];
    if (!next) return void tell(words().tabs.remove, [words().tabs.lastOne], words().dialog.close);
    how();
    workbook().activeSheetId = next.id;
    changed();
    show(next);
  }
}
