// What a script shows to the person: menus, alerts, the sidebar, dialogs.
import type { ButtonSetName, HostContext, PageName } from '../host-context';
import { Button, ButtonSet } from '../objects/enums';
import { ServiceObject } from '../objects/strict';
import { mayAlert, mayShowPages } from '../script/authorization';
import { hostHtml } from './html-service';
import { HostMenu } from './menu';

type Slice = Pick<
  GoogleAppsScript.Base.Ui,
  | 'Button'
  | 'ButtonSet'
  | 'alert'
  | 'createAddonMenu'
  | 'createMenu'
  | 'showModalDialog'
  | 'showModelessDialog'
  | 'showSidebar'
>;

const DIALOG_SIZE = { width: 600, height: 400 };

export class HostUserInterface extends ServiceObject<GoogleAppsScript.Base.Ui> implements Slice {
  readonly Button = Button;
  readonly ButtonSet = ButtonSet;

  constructor(
    private readonly context: HostContext,
    private readonly showMenu: (menu: HostMenu) => void,
  ) {
    super('Ui', context.calls);
  }

  /** Blocks until it is answered; the script's time stands still. */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    mayAlert(this.context, 'Ui.alert');
    const buttons = String(typeof args[args.length - 1] === 'string' ? 'OK' : args[args.length - 1]) as ButtonSetName;
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const { alert } = this.context.ui;
    if (!alert) throw new Error('host: nobody answers alerts here; give HostOptions.ui.alert');
    const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', texts[0] ?? ''];
    return Button[this.context.run().whileWaiting(() => alert(title, prompt, buttons))];
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new HostMenu(this.context.calls, caption, this.showMenu).self;
  }

  /** Named after the add-on, which the page knows. */
  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new HostMenu(this.context.calls, '', this.showMenu).self;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    mayShowPages(this.context, 'Ui.showSidebar');
    const { title, content } = hostHtml(page);
    takePlace(this.context, 'sidebar');
    this.context.ui.showSidebar?.(title, content);
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#showDialog('Ui.showModalDialog', page, title);
  }

  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.#showDialog('Ui.showModelessDialog', page, title);
  }

  #showDialog(method: string, page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    mayShowPages(this.context, method);
    const { content, width, height } = hostHtml(page);
    const size = { width: width ?? DIALOG_SIZE.width, height: height ?? DIALOG_SIZE.height };
    takePlace(this.context, 'dialog');
    this.context.ui.showDialog?.(title, content, size);
  }
}

/** An add-on has one page open at a time, sidebar or dialog. */
function takePlace(context: HostContext, page: PageName): void {
  if (context.openPage) context.ui.closePage?.(context.openPage);
  context.openPage = page;
}
