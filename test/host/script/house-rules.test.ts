// The rules of the house: modes, scopes, time, refusals told late, locks between scripts, one page at a time, limits.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptySheet, emptyWorkbook } from '../../../src/host/cells/cells';
import { Host, type HostOptions } from '../../../src/host/host';
import { MANIFEST } from '../../../src/host/script/manifest';
import { sourceBundle } from '../../../src/host/script/node-bundle';
import { hostOf, ON_SHEET, outcome } from '../fixture';

const PAGES = 'https://www.googleapis.com/auth/script.container.ui';
const DOCUMENT = 'https://www.googleapis.com/auth/spreadsheets.currentonly';
const DOCUMENTS = 'https://www.googleapis.com/auth/spreadsheets';
const withScopes = (...oauthScopes: string[]): Partial<HostOptions> => ({
  manifest: { timeZone: 'Asia/Bishkek', oauthScopes },
});

test('the host enforces the project’s own manifest', () => {
  const file = JSON.parse(
    readFileSync(join(__dirname, '..', '..', '..', 'appsscript.json'), 'utf8'),
  ) as typeof MANIFEST;
  expect(MANIFEST).toEqual({ timeZone: file.timeZone, oauthScopes: file.oauthScopes });
});

describe('modes', () => {
  const page = `SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput('x'))`;
  const menu = `SpreadsheetApp.getUi().createAddonMenu().addItem('a', 'b').addToUi(); return 'done'`;
  const actions: [name: string, body: string, none: string, limited: string][] = [
    ['a menu', menu, 'done', 'done'],
    ['the locale', `return Session.getActiveUserLocale()`, 'en', 'en'],
    ['a log line', `Logger.log('x'); return 'done'`, 'done', 'done'],
    [
      'user properties',
      `PropertiesService.getUserProperties().getProperty('x'); return 'done'`,
      'You do not have permission to call PropertiesService.getUserProperties.',
      'done',
    ],
    [
      'document properties',
      `PropertiesService.getDocumentProperties().setProperty('x', 'y'); return 'done'`,
      'You do not have permission to call PropertiesService.getDocumentProperties.',
      'done',
    ],
    [
      'the document',
      `return SpreadsheetApp.getActiveSheet().getRange('A1').getValue()`,
      'You do not have permission to call SpreadsheetApp.getActiveSpreadsheet.',
      '',
    ],
    [
      'a lock',
      `return String(LockService.getDocumentLock().tryLock(1))`,
      'You do not have permission to call LockService.getDocumentLock.',
      'true',
    ],
    [
      'an alert',
      `SpreadsheetApp.getUi().alert('x')`,
      'You do not have permission to call Ui.alert.',
      'You do not have permission to call Ui.alert.',
    ],
    [
      'the sidebar',
      page,
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${PAGES}`,
      `Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: ${PAGES}`,
    ],
  ];

  test.each(actions)('%s in NONE and LIMITED', (_name, body, none, limited) => {
    const host = hostOf(`function onOpen(e) { ${body} }`);
    const tried = (authMode: string): unknown => {
      try {
        return host.run('onOpen', { authMode });
      } catch (error) {
        return (error as Error).message;
      }
    };
    expect([tried('NONE'), tried('LIMITED')]).toEqual([none, limited]);
  });

  test('what onOpen runs under is the host’s choice, onInstall and menu items run under FULL', () => {
    const ui = { alert: () => 'OK' as const };
    const host = hostOf(
      `function onOpen() { SpreadsheetApp.getUi().alert('x') } function onInstall() { onOpen(); return 1 }`,
      {
        authMode: 'LIMITED',
        ui,
      },
    );
    expect(() => host.run('onOpen')).toThrow('do not have permission');
    expect(host.run('onInstall')).toBe(1);
  });
});

describe('scopes', () => {
  test.each(['openById', 'openByUrl'])('%s fails even for the document itself', (method) => {
    expect(outcome(`SpreadsheetApp.${method}(SpreadsheetApp.getActive().getId())`)).toBe(
      `Specified permissions are not sufficient to call SpreadsheetApp.${method}. Required permissions: ${DOCUMENTS}`,
    );
  });

  test('with the scope it would be allowed, and is not implemented', () => {
    expect(outcome(`SpreadsheetApp.openById('x')`, withScopes(DOCUMENTS))).toBe(
      'not implemented in host: SpreadsheetApp.openById',
    );
  });

  test.each(['showSidebar', 'showModalDialog', 'showModelessDialog'])('%s needs the scope of pages', (method) => {
    const body = `SpreadsheetApp.getUi().${method}(HtmlService.createHtmlOutput('x'), 'title'); return 'shown'`;
    expect(outcome(body)).toBe('shown');
    expect(outcome(body, withScopes(DOCUMENT))).toBe(
      `Specified permissions are not sufficient to call Ui.${method}. Required permissions: ${PAGES}`,
    );
  });

  test('the document needs either of the two scopes of documents', () => {
    const body = `return SpreadsheetApp.getActiveSheet().getName()`;
    expect(outcome(body, withScopes(DOCUMENTS))).toBe('Sheet1');
    expect(outcome(body, withScopes(PAGES))).toBe(
      `Specified permissions are not sufficient to call SpreadsheetApp.getActiveSpreadsheet. Required permissions: (${DOCUMENT} || ${DOCUMENTS})`,
    );
  });
});

describe('time', () => {
  const TOO_LONG = 'Exceeded maximum execution time';
  const reading = `const range = SpreadsheetApp.getActiveSheet().getRange('A1'); let n = 0;`;

  test('service calls take time, and past six minutes the next one ends the run', () => {
    const body = `${reading} for (; n < 90; n++) range.getValue(); return n`;
    expect(outcome(body, { millisecondsPerCall: 4000 })).toBe(90);
    expect(outcome(body, { millisecondsPerCall: 4001 })).toBe(TOO_LONG);
  });

  test('sleeping takes time without anybody waiting', () => {
    expect(outcome(`Utilities.sleep(300000); return 'awake'`)).toBe('awake');
    expect(outcome(`Utilities.sleep(300000); Utilities.sleep(60001)`)).toBe(TOO_LONG);
  });

  test('no script catches the end of its time', () => {
    const body = `${reading} try { Utilities.sleep(360001); range.getValue() } catch (e) { n = 1 } return n`;
    expect(outcome(body)).toBe(TOO_LONG);
  });

  test('each run has its own six minutes', () => {
    const host = hostOf(`function nap() { Utilities.sleep(300000); return 'awake' }`);
    expect([host.run('nap'), host.run('nap')]).toEqual(['awake', 'awake']);
  });

  test('a simple trigger has half a minute', () => {
    const host = hostOf(`function onOpen() { Utilities.sleep(30001) }`, { authMode: 'LIMITED' });
    expect(() => host.run('onOpen')).toThrow(TOO_LONG);
  });

  test('waiting for an answer does not count', () => {
    let time = 0;
    const ui = {
      alert: () => {
        time += 3_600_000;
        return 'OK' as const;
      },
    };
    const body = `SpreadsheetApp.getUi().alert('take your time'); Utilities.sleep(359000); return 'done'`;
    expect(outcome(body, { ui, now: () => new Date(time) })).toBe('done');
  });
});

describe('writes that the document refuses', () => {
  /** A2 is protected; what the script knew at each step. */
  const source = `
    function main(flushed) {
      const sheet = SpreadsheetApp.getActiveSheet();
      const steps = [];
      try {
        sheet.getRange('A2').setValue('x').setFontWeight('bold'); steps.push('written');
        sheet.getRange('A1').setValue('y'); steps.push('and more');
        sheet.getRange('A3').getValue(); steps.push('read');
        if (flushed) SpreadsheetApp.flush();
        steps.push('done');
      } catch (error) { steps.push(error.message.slice(0, 34)) }
      return steps;
    }
    function careless() { SpreadsheetApp.getActiveSheet().getRange('A2').setValue('x'); return 'done' }
    function wrongShape() { SpreadsheetApp.getActiveSheet().getRange('A2').setValues([[1, 2]]); return 'done' }`;
  const host = (badWrites: NonNullable<HostOptions['badWrites']>): Host => {
    const workbook = emptyWorkbook();
    const range = { row: 2, column: 1, rows: 1, columns: 1 };
    workbook.sheets[0]!.protections.push({ range, warningOnly: false, editable: false });
    return hostOf(source, { workbook, badWrites });
  };
  const REFUSED = 'You are trying to edit a protected';

  test.each<[NonNullable<HostOptions['badWrites']>, string[]]>([
    ['at-once', [REFUSED]],
    ['at-next-call', [REFUSED]],
    ['at-flush', ['written', 'and more', REFUSED]],
  ])('are told %s', (badWrites, steps) => {
    expect(host(badWrites).run('main', true)).toEqual(steps);
  });

  test('are told at the end of a run that never asked', () => {
    expect(() => host('at-flush').run('careless')).toThrow(REFUSED);
  });

  test('change nothing, and wrong arguments are told at once', () => {
    const late = host('at-flush');
    expect(() => late.run('wrongShape')).toThrow('The number of columns in the data does not match');
    late.run('main', true);
    expect(late.workbook.sheets[0]!.rows[1]?.[0]).toBeUndefined();
  });
});

describe('the lock between two scripts', () => {
  const source = `
    function take(timeout) { return LockService.getDocumentLock().tryLock(timeout) }
    function hold() { take(0); SpreadsheetApp.getActiveSheet().getRange('A1').getValue(); return LockService.getDocumentLock().hasLock() }
    function holdAndFail() { hold(); throw new Error('broken') }
    function letGo() { const lock = LockService.getDocumentLock(); lock.tryLock(0); lock.releaseLock(); SpreadsheetApp.flush() }
    function waited() { const from = Date.now(); const had = take(5000); return [had, Date.now() - from] }`;

  const during = (first: string, second: (workbook: Host['workbook']) => Host): unknown => {
    const host = hostOf(source);
    let seen: unknown;
    host.faults.interveneAt(1, () => (seen = second(host.workbook).run('waited')));
    host.run(first);
    return seen;
  };
  const another = (workbook: Host['workbook']) => hostOf(source, { workbook });

  test('a second one waits in vain, on the clock, and the first keeps it', () => {
    expect(during('hold', another)).toEqual([false, 5000]);
    const host = hostOf(source);
    let seen: unknown;
    host.faults.interveneAt(1, () => (seen = host.run('waited')));
    expect(host.run('hold')).toBe(true);
    expect(seen).toEqual([false, 5000]);
  });

  test('it is free once released, and once its holder ended, well or not', () => {
    expect(during('letGo', another)).toEqual([true, 0]);
    const host = hostOf(source);
    expect(host.run('hold')).toBe(true);
    expect(another(host.workbook).run('waited')).toEqual([true, 0]);
    expect(() => host.run('holdAndFail')).toThrow('broken');
    expect(another(host.workbook).run('waited')).toEqual([true, 0]);
  });

  test('who waits long enough gets it', () => {
    const host = hostOf(source);
    host.holdDocumentLock(3000);
    expect(host.run('take', 2000)).toBe(false);
    expect(host.run('waited')).toEqual([true, 1000]);
  });

  test('two documents have two locks', () => {
    expect(during('hold', () => hostOf(source))).toEqual([true, 0]);
  });
});

describe('pages', () => {
  const source = `
    const page = () => HtmlService.createHtmlOutput('x');
    function sidebar() { SpreadsheetApp.getUi().showSidebar(page()) }
    function dialog() { SpreadsheetApp.getUi().showModalDialog(page().setWidth(300), 'Share') }`;
  const open = () => {
    const told: string[] = [];
    const host = hostOf(source, {
      ui: {
        showSidebar: () => void told.push('sidebar'),
        showDialog: (title, _html, { width, height }) => void told.push(`${title} ${width}x${height}`),
        closePage: (page) => void told.push(`no ${page}`),
      },
    });
    return { host, told };
  };

  test('opening one closes the other', () => {
    const { host, told } = open();
    ['sidebar', 'dialog', 'sidebar'].forEach((name) => host.run(name));
    expect(told).toEqual(['sidebar', 'no sidebar', 'Share 300x400', 'no dialog', 'sidebar']);
  });

  test('what the person closed needs no closing', () => {
    const { host, told } = open();
    host.run('dialog');
    host.pageClosed();
    host.run('sidebar');
    expect(told).toEqual(['Share 300x400', 'sidebar']);
  });
});

describe('limits', () => {
  const STORE_FULL = 'You have exceeded the property storage quota. Please remove some properties and try again.';
  const stored = (body: string) =>
    outcome(`const store = PropertiesService.getUserProperties(); ${body}; return 'kept'`);

  test('of properties: 9 kB a value, 500 kB a store, in bytes', () => {
    expect(stored(`store.setProperty('k', 'x'.repeat(9216))`)).toBe('kept');
    expect(stored(`store.setProperty('k', 'x'.repeat(9217))`)).toBe('Argument too large: value');
    expect(stored(`store.setProperty('k', 'я'.repeat(4609))`)).toBe('Argument too large: value');
    expect(stored(`store.setProperty('k'.repeat(501), '')`)).toBe('Argument too large: key');
    expect(stored(`for (let i = 0; i < 56; i++) store.setProperty('k' + i, 'x'.repeat(9000))`)).toBe('kept');
    expect(stored(`for (let i = 0; i < 57; i++) store.setProperty('k' + i, 'x'.repeat(9000))`)).toBe(STORE_FULL);
  });

  test('of a cell: 50,000 characters', () => {
    const written = (length: number) => outcome(`${ON_SHEET} A('A1').setValue('x'.repeat(${length})); return 'kept'`);
    expect(written(50_000)).toBe('kept');
    expect(written(50_001)).toBe('Your input contains more than the maximum of 50000 characters in a single cell.');
  });

  test('of a workbook: ten million cells, 18,278 columns', () => {
    const big = (rows: number, columns: number): Partial<HostOptions> => {
      const workbook = emptyWorkbook();
      workbook.sheets = [emptySheet(0, 'Sheet1', rows, columns)];
      return { workbook };
    };
    const full = 'This action would increase the number of cells in the workbook above the limit of 10000000 cells.';
    const addRow = `${ON_SHEET} sheet.insertRowsAfter(1, 1); return 'added'`;
    const addColumn = `${ON_SHEET} sheet.insertColumnsAfter(1, 1); return 'added'`;
    expect(outcome(addRow, big(99_999, 100))).toBe('added');
    expect(outcome(addRow, big(100_000, 100))).toBe(full);
    expect(outcome(`${ON_SHEET} ss.insertSheet('x')`, big(100_000, 100))).toBe(full);
    expect(outcome(addColumn, big(10, 18_277))).toBe('added');
    expect(outcome(addColumn, big(10, 18_278))).toMatch('18278 columns');
  });

  test('of names of sheets: none, too long, taken in any case of letters', () => {
    const named = (name: string) =>
      outcome(`${ON_SHEET} ss.insertSheet('Итоги'); sheet.setName('${name}'); return 'named'`);
    expect(named('')).toBe('Sheet name cannot be empty.');
    expect(named('x'.repeat(101))).toMatch('100 characters');
    expect(named('ИТОГИ')).toMatch('already exists');
    expect(named('x'.repeat(100))).toBe('named');
  });
});

test('a script’s own errors reach who runs it', () => {
  const host = new Host({ workbook: emptyWorkbook(), bundle: sourceBundle(`function f() { throw new Error('own') }`) });
  expect(() => host.run('f')).toThrow('own');
  expect(() => host.run('missing')).toThrow('Script function not found: missing');
});
