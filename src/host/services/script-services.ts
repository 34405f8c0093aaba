// What a script finds around it: the services of this host by their names, and the language's Date on the host's clock.
import type { HostContext } from '../host-context';
import { strict } from '../objects/strict';
import { SCRIPT_GLOBALS } from '../script/globals';
import { HostHtmlService } from './html-service';
import { HostLockService } from './lock';
import type { HostMenu } from './menu';
import type { PropertyStores } from './properties';
import { HostPropertiesService } from './properties';
import { HostCharts, HostSpreadsheetApp } from './spreadsheet-app';
import { HostUserInterface } from './ui';
import { HostConsole, HostLogger, HostScriptApp, HostSession, HostUtilities } from './utilities';

interface Surroundings {
  /** Absent where there is nobody to show anything to. */
  showMenu?: ((menu: HostMenu) => void) | undefined;
  stores: PropertyStores;
  /** Lines of Logger and console. */
  log: string[];
}

/** The globals of a bundle; a service that this host does not have throws by name. */
export function scriptServices(context: HostContext, { showMenu, stores, log }: Surroundings): Record<string, unknown> {
  const services: Record<string, unknown> = {
    SpreadsheetApp: new HostSpreadsheetApp(context, showMenu ? new HostUserInterface(context, showMenu).self : null)
      .self,
    Charts: new HostCharts(context).self,
    HtmlService: new HostHtmlService(context.calls, context.files).self,
    PropertiesService: new HostPropertiesService(context, stores).self,
    LockService: new HostLockService(context).self,
    Session: new HostSession(context).self,
    Utilities: new HostUtilities(context).self,
    ScriptApp: new HostScriptApp(context).self,
    Logger: new HostLogger(context, log).self,
    console: new HostConsole(context, log).self,
    Date: clockedDate(context.now),
  };
  return Object.fromEntries(
    SCRIPT_GLOBALS.map((name) => [name, services[name] ?? strict<object>({}, name, context.calls)]),
  );
}

/** The same class otherwise, so that dates of the host are its instances. */
function clockedDate(now: () => number): DateConstructor {
  return new Proxy(Date, {
    construct: (own, args: []) => (args.length === 0 ? new own(now()) : Reflect.construct(own, args)),
    apply: (own) => new own(now()).toString(),
    get: (own, key) => (key === 'now' ? now : Reflect.get(own, key)),
  });
}
