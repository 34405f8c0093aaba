// The add-on on this page: its bundle on the local host, with the page to show what it has to show.
import type { Language } from '../../core/language';
import type { WorkbookData } from '../../files/workbook';
import {
  Host,
  type ButtonName,
  type ButtonSetName,
  type HostUi,
  type MenuEntry,
  type PropertyStore,
} from '../../host/host';
import { pageBundle, type PageCode } from '../../host/script/page-bundle';

export interface AddOnParts {
  code: PageCode;
  sidebar: string;
  /** The Share dialog, once it is loaded. */
  share?: string;
}

/** Starts the add-on in a workbook, as Sheets does when a document is opened. */
export function startAddOn(
  workbook: WorkbookData,
  parts: AddOnParts,
  person: { language: Language; properties: PropertyStore },
  documentProperties: PropertyStore,
  ui: Omit<HostUi, 'alert'>,
): Host {
  const host = new Host({
    workbook,
    bundle: pageBundle(parts.code),
    files: {
      Sidebar: parts.sidebar,
      get Share() {
        return parts.share ?? '';
      },
    },
    userLocale: person.language,
    userProperties: person.properties,
    documentProperties,
    ui: { ...ui, alert: answerAlert },
  });
  host.run('onOpen', { authMode: 'LIMITED' });
  return host;
}

/** The script waits for the answer, and only the browser's own dialogs can be waited for. */
function answerAlert(title: string, prompt: string, buttons: ButtonSetName): ButtonName {
  const text = [title, prompt].filter(Boolean).join('\n\n');
  if (buttons === 'OK') {
    window.alert(text);
    return 'OK';
  }
  const agreed = window.confirm(text);
  if (buttons === 'OK_CANCEL') return agreed ? 'OK' : 'CANCEL';
  return agreed ? 'YES' : 'NO';
}

/** The add-on's own items; menus inside its menu are flattened into one list. */
export function addOnItems(entries: readonly MenuEntry[]): ({ caption: string; functionName: string } | 'line')[] {
  return entries.flatMap((entry) => {
    if (entry.kind === 'separator') return ['line' as const];
    return entry.kind === 'menu' ? addOnItems(entry.entries) : [entry];
  });
}
