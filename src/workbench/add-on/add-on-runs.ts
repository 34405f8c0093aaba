// What starts the add-on on this page: the items of its menu, and calls from its panel.
import type { Host } from '../../host/host';
import type { WorkbenchWords } from '../../wording/workbench';
import { loadShare } from '../parts/later';
import { ScriptMissing } from '../parts/load-script';
import type { MenuItem } from '../parts/menu';
import type { Notices } from '../parts/notices';
import { addOnItems, type AddOnParts } from './add-on';

export interface AddOnContext {
  host(): Host;
  parts: AddOnParts;
  notices: Notices;
  words(): WorkbenchWords;
  tell(text: string): void;
}

export class AddOnRuns {
  private readonly context: AddOnContext;

  constructor(context: AddOnContext) {
    this.context = context;
  }

  /** The menu «Extensions». */
  items(): MenuItem[] {
    return [
      { heading: 'Теңдик' },
      ...this.entries().map((entry) =>
        entry === 'line' ? entry : { label: entry.caption, run: () => this.run(entry.functionName) },
      ),
    ];
  }

  /** The first item of the add-on's menu opens its panel. */
  openPanel(): void {
    const first = this.entries()[0];
    if (first && first !== 'line') this.run(first.functionName);
  }

  async call(name: string, args: unknown[]): Promise<unknown> {
    const { notices, words, host } = this.context;
    return notices.during(words().addOn.working, async () => {
      await this.bringPage(name);
      return host().clientCall(name, args);
    });
  }

  private run(name: string): void {
    const { notices, words, host, tell } = this.context;
    void notices.during(words().addOn.working, async () => {
      try {
        await this.bringPage(name);
        host().run(name);
      } catch (error) {
        if (error instanceof ScriptMissing) tell(words().files.scriptMissing);
        else tell(words().addOn.failed(error instanceof Error ? error.message : String(error)));
      }
    });
  }

  private entries() {
    const own = this.context.host().menu.find((menu) => menu.kind === 'menu');
    return own?.kind === 'menu' ? addOnItems(own.entries) : [];
  }

  /** The Share dialog comes when it is first asked for, if not before. */
  private async bringPage(name: string): Promise<void> {
    if (/^(menu|panelOpen)Share$/.test(name)) this.context.parts.share ??= await loadShare();
  }
}
