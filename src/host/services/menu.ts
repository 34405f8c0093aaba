// Menus as a script builds them and the page draws them.
import type { CallCount } from '../objects/call-count';
import { behind, ServiceObject } from '../objects/strict';

export type MenuEntry =
  | { kind: 'item'; caption: string; functionName: string }
  | { kind: 'separator' }
  | { kind: 'menu'; caption: string; entries: MenuEntry[] };

type Slice = Pick<GoogleAppsScript.Base.Menu, 'addItem' | 'addSeparator' | 'addSubMenu' | 'addToUi'>;

export class HostMenu extends ServiceObject<GoogleAppsScript.Base.Menu> implements Slice {
  readonly entries: MenuEntry[] = [];

  constructor(
    calls: CallCount,
    readonly caption: string,
    private readonly show: (menu: HostMenu) => void,
  ) {
    super('Menu', calls);
  }

  addItem(caption: string, functionName: string): GoogleAppsScript.Base.Menu {
    this.entries.push({ kind: 'item', caption, functionName });
    return this.self;
  }

  addSeparator(): GoogleAppsScript.Base.Menu {
    this.entries.push({ kind: 'separator' });
    return this.self;
  }

  addSubMenu(menu: GoogleAppsScript.Base.Menu): GoogleAppsScript.Base.Menu {
    const own = behind(menu);
    if (own instanceof HostMenu) this.entries.push({ kind: 'menu', caption: own.caption, entries: own.entries });
    return this.self;
  }

  addToUi(): void {
    this.show(this);
  }
}
