// What a script shows to the person: menus, alerts, the sidebar, dialogs.
import { Button, ButtonSet } from './enums';
import type { ButtonSetName, HostContext } from './host-context';
import { hostHtml } from './html-service';
import { HostMenu } from './menu';
import { serviceError } from './service-error';
import { ServiceObject } from './strict';

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

  /** Blocks until it is answered. */
  alert(...args: unknown[]): GoogleAppsScript.Base.Button {
    const buttons = String(typeof args[args.length - 1] === 'string' ? 'OK' : args[args.length - 1]) as ButtonSetName;
    const texts = args.filter((arg): arg is string => typeof arg === 'string');
    const { ui } = this.context;
    if (!ui.alert) throw new Error('host: nobody answers alerts here; give HostOptions.ui.alert');
    const [title = '', prompt = ''] = texts.length > 1 ? texts : ['', texts[0] ?? ''];
    return Button[ui.alert(title, prompt, buttons)];
  }

  createMenu(caption: string): GoogleAppsScript.Base.Menu {
    return new HostMenu(this.context.calls, caption, this.showMenu).self;
  }

  /** Named after the add-on, which the page knows. */
  createAddonMenu(): GoogleAppsScript.Base.Menu {
    return new HostMenu(this.context.calls, '', this.showMenu).self;
  }

  showSidebar(page: GoogleAppsScript.HTML.HtmlOutput): void {
    this.needsFullAuthorization('Ui.showSidebar');
    const { title, content } = hostHtml(page);
    this.context.ui.showSidebar?.(title, content);
  }

  showModalDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.needsFullAuthorization('Ui.showModalDialog');
    const { content, width, height } = hostHtml(page);
    const size = { width: width ?? DIALOG_SIZE.width, height: height ?? DIALOG_SIZE.height };
    this.context.ui.showDialog?.(title, content, size);
  }

  showModelessDialog(page: GoogleAppsScript.HTML.HtmlOutput, title: string): void {
    this.showModalDialog(page, title);
  }

  /** A simple trigger such as onOpen may build menus, but opens no page. */
  private needsFullAuthorization(method: string): void {
    if (this.context.authMode === 'FULL') return;
    throw serviceError(
      `Specified permissions are not sufficient to call ${method}. Required permissions: https://www.googleapis.com/auth/script.container.ui`,
    );
  }
}
