// The host around a bundle: scopes, menus, counts, stores, locks, and the bridge to the sidebar.
import { emptyWorkbook } from '../../src/host/cells/cells';
import { PAGE_PARAMETERS } from '../../src/host/script/page-parameters';
import { Host } from '../../src/host/host';
import { pageBundle, type PageCode } from '../../src/host/script/page-bundle';
import { hostOf, inHost, ON_SHEET, outcome } from './fixture';

test('each call has a fresh scope', () => {
  const host = hostOf('var n = 0; function next() { return ++n; }');
  expect([host.run('next'), host.run('next')]).toEqual([1, 1]);
});

test.each(['setTimeout', 'fetch', 'URL', 'TextEncoder', 'Buffer', 'process', 'structuredClone', 'require', 'window'])(
  '%s does not exist in Node nor on the page',
  (name) => {
    const body = `return typeof ${name}`;
    expect(outcome(body)).toBe('undefined');
    const code = new Function(...PAGE_PARAMETERS, `function main() { ${body} }; return { main }`) as PageCode;
    expect(new Host({ workbook: emptyWorkbook(), bundle: pageBundle(code) }).run('main')).toBe('undefined');
  },
);

test('the clock is the host’s, and sleeping moves it', () => {
  expect(
    outcome(`const t = Date.now(); Utilities.sleep(1500); return [new Date(t).toISOString(), new Date() - t]`),
  ).toEqual(['2026-11-24T02:00:00.000Z', 1500]);
  expect(outcome(`return Utilities.formatDate(new Date(0), 'Asia/Bishkek', "dd.MM.yyyy HH:mm 'Z'Z")`)).toBe(
    '01.01.1970 06:00 Z+0600',
  );
});

describe('authorization', () => {
  const source = `function onOpen(e) {
    const none = e.authMode === ScriptApp.AuthMode.NONE;
    SpreadsheetApp.getUi().createAddonMenu().addItem(none ? 'Help' : 'Open', 'go').addSeparator()
      .addSubMenu(SpreadsheetApp.getUi().createMenu('More').addItem('x', 'y')).addToUi();
    if (e.store) PropertiesService.getUserProperties().getProperty('a');
    if (e.panel) SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar'));
  }
  function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Sidebar').setTitle('T')); }`;

  test('the menu is built even where nothing else may be done', () => {
    const host = hostOf(source);
    host.run('onOpen', { authMode: 'NONE' });
    expect(host.menu).toEqual([
      {
        kind: 'menu',
        caption: '',
        entries: [
          { kind: 'item', caption: 'Help', functionName: 'go' },
          { kind: 'separator' },
          { kind: 'menu', caption: 'More', entries: [{ kind: 'item', caption: 'x', functionName: 'y' }] },
        ],
      },
    ]);
    expect(() => host.run('onOpen', { authMode: 'NONE', store: true })).toThrow('You do not have permission');
  });

  test('a trigger may read settings but not open the sidebar; the menu item may', () => {
    const shown: string[][] = [];
    const ui = { showSidebar: (title: string, html: string) => void shown.push([title, html]) };
    const host = hostOf(source, { ui, files: { Sidebar: '<p>hi</p>' } });
    host.run('onOpen', { authMode: 'LIMITED', store: true });
    expect(() => host.run('onOpen', { authMode: 'LIMITED', panel: true })).toThrow(
      'not sufficient to call Ui.showSidebar',
    );
    host.run('go');
    expect(shown).toEqual([['T', '<p>hi</p>']]);
  });
});

test('alerts are answered by whoever runs the host, or fail', () => {
  const ask = `const ui = SpreadsheetApp.getUi(); return ui.alert('t', 'p', ui.ButtonSet.YES_NO) === ui.Button.YES`;
  expect(outcome(ask, { ui: { alert: () => 'YES' } })).toBe(true);
  expect(outcome(ask, { ui: { alert: () => 'CLOSE' } })).toBe(false);
  expect(outcome(ask)).toMatch('nobody answers alerts');
});

test('properties are kept between calls, and told to their keeper', () => {
  const told: unknown[] = [];
  const userProperties = { values: { lang: 'ky' }, onChange: (values: unknown) => void told.push(values) };
  const host = hostOf(
    `function put(v) { PropertiesService.getUserProperties().setProperty('k', v) }
     function get() { return PropertiesService.getUserProperties().getProperties() }`,
    { userProperties },
  );
  host.run('put', 'v');
  expect(host.run('get')).toEqual({ lang: 'ky', k: 'v' });
  expect(told).toEqual([{ lang: 'ky', k: 'v' }]);
});

describe('calls', () => {
  const host = hostOf(`function main() { ${ON_SHEET}
    A('A1:B2').setValues([[1, 2], [3, 4]]); sheet.getRangeList(['A1', 'B2']).setBackground('red'); SpreadsheetApp.flush();
    return A('A1').getValue() + A('A1:B2').getNumRows(); }`);

  test('those that reach the document are counted apart from the light ones', () => {
    host.run('main');
    expect(host.calls.total).toBe(4);
    expect(host.calls.byName['Range.getValue']).toBe(1);
    expect(host.calls.light).toBeGreaterThan(4);
    host.calls.reset();
    expect(host.calls.total).toBe(0);
  });

  test('what a service calls on the way is not counted again', () => {
    const { host: other } = inHost(`${ON_SHEET} SpreadsheetApp.setActiveRange(A('B2'))`);
    expect(other.calls.total).toBe(1);
  });

  test('listeners hear once of each call that changed something', () => {
    const heard: string[][] = [];
    const end = host.onChange((changes) => heard.push([...changes]));
    host.run('main');
    end();
    host.run('main');
    expect(heard).toEqual([['cells']]);
  });
});

describe('google.script.run', () => {
  const host = hostOf(`
    function echo(v) { return v; }
    function date() { return { ok: true, at: [new Date()] }; }
    function holes() { return { a: undefined, b: NaN, c: [undefined, 1] }; }
    function fails() { throw new Error('plain'); }
    function breaks() { return null.x; }
    function service() { SpreadsheetApp.getActiveSheet().getRange(0, 1); }`);

  test('carries plain data as copies, both ways', async () => {
    const sent = { a: [1, 'x', null, { b: true }] };
    const received = await host.clientCall('echo', [sent]);
    expect(received).toEqual(sent);
    expect(received).not.toBe(sent);
  });

  test('a Date anywhere empties the whole answer, and the host says so', async () => {
    expect(await host.clientCall('date')).toBeNull();
    expect(host.warnings).toEqual(['date answered with a Date in result.at.0: the client gets null']);
  });

  test('undefined and NaN become null', async () => {
    expect(await host.clientCall('holes')).toEqual({ a: null, b: null, c: [null, 1] });
    expect(await host.clientCall('echo', [{ a: undefined }])).toEqual({ a: null });
  });

  test('refuses undefined at the client', () => {
    expect(() => host.clientCall('echo', [undefined])).toThrow(/^Failed due to illegal value in property: 0/);
  });

  test('a function that does not exist is not there for the client', () => {
    expect(() => host.clientCall('missing')).toThrow('google.script.run.missing is not a function');
  });

  test('errors arrive as text, those of services named', async () => {
    await expect(host.clientCall('fails')).rejects.toThrow(/^plain$/);
    await expect(host.clientCall('breaks')).rejects.toThrow(/^TypeError: /);
    await expect(host.clientCall('service')).rejects.toThrow('Exception: The starting row of the range is too small.');
  });
});

test('a hundred thousand rows are written, read and coloured without waiting', () => {
  const workbook = emptyWorkbook('ru_RU');
  workbook.sheets[0]!.rowCount = 100_000;
  const took = outcome(
    `${ON_SHEET} const rows = [...Array(100000)].map((_, i) => ['Айыл аймагы ' + i, 2, 1, 0, 3, 'обл.']);
     const r = sheet.getRange(1, 1, 100000, 6); r.setValues(rows); const back = r.getValues();
     sheet.getRange(1, 1, 100000, 1).setBackgrounds(rows.map((_, i) => [i % 3 ? '#ffffff' : '#eeeeee']));
     return [back.length, back[99999][0], sheet.getLastRow()]`,
    { workbook },
  );
  expect(took).toEqual([100_000, 'Айыл аймагы 99999', 100_000]);
});
