// The local host: runs the add-on's bundle on a workbook in memory, as Google Sheets would.
import type { Rect, SheetData, WorkbookData } from '../files/workbook';
import type { HostContext, HostUi, OpenSides } from './host-context';
import { CallCount } from './objects/call-count';
import { AuthMode } from './objects/enums';
import { serviceError } from './objects/service-error';
import { HostRange } from './ranges/range';
import type { AuthModeName } from './script/script-run';
import type { BundleScope } from './script/bundle-scope';
import { ClientBridge } from './script/client-bridge';
import type { Faults } from './script/faults';
import { MANIFEST, type Manifest } from './script/manifest';
import { ScriptRuns, type RunRules } from './script/script-runs';
import { release, seize } from './services/lock';
import type { HostMenu, MenuEntry } from './services/menu';
import type { PropertyStore } from './services/properties';
import { scriptServices } from './services/script-services';
import { HostSheet } from './sheets/sheet';
import { HostSpreadsheet } from './sheets/spreadsheet';
import { stylesOf } from './workbook/editing';
import type { Evaluator, EvaluatorOf, Uncomputed } from './workbook/evaluator';
import { computedValues, recalculate } from './workbook/evaluator';

export interface HostOptions extends RunRules {
  workbook: WorkbookData;
  bundle: BundleScope;
  /** The project's html files by name, such as `Sidebar`. */
  files?: Record<string, string>;
  /** As Google tells it: `ru`, `ky`, `en`. */
  userLocale?: string;
  userProperties?: PropertyStore;
  documentProperties?: PropertyStore;
  /** What `onOpen` runs under; anything else runs under FULL. */
  authMode?: AuthModeName;
  /** `none`: nobody looks on, as under a timed trigger. */
  ui?: Partial<HostUi> | 'none';
  /** Absent: the project's own. */
  manifest?: Manifest;
  /** Values of formula cells; absent: those of our own engine. */
  evaluator?: EvaluatorOf;
  /** Awaited before each client call runs, so that a page can draw or a test can hold calls back. */
  pause?: () => Promise<void>;
}

/** What a listener hears after a call or an edit. */
export type HostChange = 'cells' | 'selection' | 'menu';

export class Host {
  readonly workbook: WorkbookData;
  readonly calls = new CallCount((call, work) => this.runs.call(call, work));
  /** Menus added by `onOpen`; the add-on's own has an empty caption, to be shown under the add-on's name. */
  menu: MenuEntry[] = [];
  /** What Google would have swallowed in silence. */
  readonly warnings: string[] = [];
  /** Lines of Logger and console. */
  readonly log: string[] = [];
  /** The selected cells of each sheet, by its id. */
  readonly selection = new Map<number, Rect>();

  private readonly evaluator: Evaluator;
  private readonly context: HostContext;
  private readonly globals: Record<string, unknown>;
  private readonly bridge: ClientBridge;
  private readonly runs: ScriptRuns;
  private readonly listeners = new Set<(changes: ReadonlySet<HostChange>) => void>();
  private pending = new Set<HostChange>();
  private stale = true;
  private depth = 0;
  private functionNames: string[] | null = null;

  constructor(private readonly options: HostOptions) {
    this.workbook = options.workbook;
    this.runs = new ScriptRuns(options);
    this.evaluator = (options.evaluator ?? computedValues)(options.workbook, () => this.runs.now());
    this.context = this.makeContext();
    this.globals = this.makeGlobals();
    this.bridge = new ClientBridge({
      names: () => this.names(),
      call: (name, args) => this.execute(name, args, 'FULL'),
      warn: (text) => this.warnings.push(text),
      pause: options.pause ?? (() => new Promise((resolve) => setTimeout(resolve, 0))),
    });
  }

  /** Names of the bundle's top-level functions. */
  names(): readonly string[] {
    return (this.functionNames ??= Object.keys(this.options.bundle(this.globals)));
  }

  /**
   * Calls a function as Google calls those of menus and triggers: in a fresh scope, by name. An event's `authMode` may be given
   * by its name. Throws what the script throws, and an Exception for a name that does not exist.
   */
  run(name: string, ...args: unknown[]): unknown {
    const event = Object(args[0]) as { authMode?: unknown };
    const asked = event.authMode === undefined ? undefined : String(event.authMode);
    const mode = (asked ?? (name === 'onOpen' ? this.options.authMode : undefined) ?? 'FULL') as AuthModeName;
    if (name === 'onOpen') this.menu = [];
    const sent = asked === undefined ? args : [{ ...event, authMode: AuthMode[mode] }, ...args.slice(1)];
    return this.execute(name, sent, mode);
  }

  /** What `google.script.run[name](...args)` gives, by its rules: see client-bridge.ts. */
  clientCall(name: string, args: readonly unknown[] = []): Promise<unknown> {
    return this.bridge.call(name, args);
  }

  /** Tells listeners after each call, once, what changed. Gives the function that ends it. */
  onChange(listener: (changes: ReadonlySet<HostChange>) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** To be called after an edit made with the functions of editing.ts. */
  edited(): void {
    this.note('cells');
    this.tell();
  }

  /** What the person selects in the grid. */
  select(sheetId: number, rect: Rect): void {
    this.workbook.activeSheetId = sheetId;
    this.selection.set(sheetId, rect);
  }

  /** Brings formula cells up to date before they are drawn or saved. */
  settle(): void {
    if (!this.stale) return;
    this.stale = false;
    recalculate(this.workbook, this.evaluator);
  }

  /** Formula cells that keep their stored values because the engine cannot compute them. */
  uncomputed(): Uncomputed[] {
    this.settle();
    return this.evaluator.uncomputed();
  }

  /** Somebody else holds the document lock, for a time on the host's clock or until the returned function is called. */
  holdDocumentLock(milliseconds = Infinity): () => void {
    const somebody = {};
    seize(this.workbook, somebody, this.runs.now() + milliseconds);
    return () => release(this.workbook, somebody);
  }

  /** Service calls that shall fail, and what others do between calls. */
  get faults(): Faults {
    return this.runs.faults;
  }

  /** To be called when the person closes the sidebar or dialog. */
  pageClosed(): void {
    this.context.openPage = null;
  }

  private execute(name: string, args: unknown[], mode: AuthModeName): unknown {
    const call = (): unknown => {
      const called = this.options.bundle(this.globals)[name];
      if (!called) throw serviceError(`Script function not found: ${name}`);
      return called(...args);
    };
    this.depth += 1;
    try {
      return this.runs.run(mode, call, (run) => release(this.workbook, run));
    } finally {
      this.depth -= 1;
      if (this.depth === 0) this.tell();
    }
  }

  private note(change: HostChange): void {
    this.pending.add(change);
    if (change === 'cells') this.stale = true;
  }

  private tell(): void {
    if (this.pending.size === 0) return;
    const changes = this.pending;
    this.pending = new Set();
    for (const listener of this.listeners) listener(changes);
  }

  private makeContext(): HostContext {
    const { options, workbook, calls, selection, runs } = this;
    const context: HostContext = {
      workbook,
      calls,
      styles: stylesOf(workbook),
      ui: options.ui === 'none' ? {} : (options.ui ?? {}),
      files: options.files ?? {},
      userLocale: options.userLocale ?? 'en',
      selection,
      manifest: options.manifest ?? MANIFEST,
      openPage: null,
      run: () => runs.current,
      now: () => runs.now(),
      sleep: (milliseconds) => runs.sleep(milliseconds),
      changed: (what) => this.note(what),
      settle: () => this.settle(),
      range: (sheet: SheetData, rect: Rect, open?: OpenSides) => new HostRange(context, sheet, rect, open).self,
      sheet: (sheet: SheetData) => new HostSheet(context, sheet).self,
      spreadsheet: () => new HostSpreadsheet(context).self,
    };
    return context;
  }

  private makeGlobals(): Record<string, unknown> {
    const { context, options } = this;
    const showMenu = (menu: HostMenu) => {
      this.menu.push({ kind: 'menu', caption: menu.caption, entries: menu.entries });
      this.note('menu');
    };
    const stores = {
      user: options.userProperties ?? { values: {} },
      document: options.documentProperties ?? { values: {} },
      script: { values: {} },
    };
    return scriptServices(context, { showMenu: options.ui === 'none' ? undefined : showMenu, stores, log: this.log });
  }
}

export type { BundleScope } from './script/bundle-scope';
export type { Evaluator, EvaluatorOf, Uncomputed } from './workbook/evaluator';
export type { AuthModeName } from './script/script-run';
export type { ButtonName, ButtonSetName, HostUi } from './host-context';
export type { MenuEntry } from './services/menu';
export type { PropertyStore } from './services/properties';
