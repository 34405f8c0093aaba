// Whatever object a script gets hold of: it shows Google's members and no others, and throws by name on what is not there.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { emptyWorkbook } from '../../../src/host/cells/cells';
import * as enums from '../../../src/host/objects/enums';
import { SCRIPT_GLOBALS } from '../../../src/host/script/globals';
import { MISSING_MEMBERS, MISSING_SERVICES } from '../../../src/host/script/not-implemented';
import { behind } from '../../../src/host/objects/strict';
import { officialMembers } from './google-types';
import { inHost } from '../fixture';

/** Older members that Google still answers to and its types leave out; what is not Google's; what stands for several classes. */
const BEYOND_TYPES: Record<string, readonly string[]> = {
  Range: ['getColumnIndex'],
  console: ['log', 'info', 'warn', 'error'],
  EmbeddedChartBuilder: [
    ...officialMembers('EmbeddedBarChartBuilder'),
    ...officialMembers('EmbeddedColumnChartBuilder'),
  ],
};

/** One of each class that the host hands out. */
const session = `
  const ss = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = ss.getActiveSheet();
  const range = sheet.getRange('A1:B2').setValues([['x', 1], ['y', 2]]);
  const ui = SpreadsheetApp.getUi();
  const { DOCUMENT } = SpreadsheetApp.DeveloperMetadataVisibility;
  sheet.addDeveloperMetadata('key', 'value', DOCUMENT);
  const finder = ss.createDeveloperMetadataFinder();
  const metadata = finder.find()[0];
  const format = SpreadsheetApp.newConditionalFormatRule().whenTextEqualTo('x').setBackground('red').setRanges([range]);
  const builder = sheet.newChart().setChartType(Charts.ChartType.BAR).addRange(range).setPosition(5, 1, 0, 0);
  sheet.insertChart(builder.build());
  const chart = sheet.getCharts()[0];
  const validation = SpreadsheetApp.newDataValidation().requireValueInList(['x', 'y']);
  return [
    SpreadsheetApp, Charts, HtmlService, PropertiesService, LockService, Session, Utilities, ScriptApp, Logger, console,
    ui, ui.createMenu('m'), HtmlService.createHtmlOutput('x'),
    PropertiesService.getUserProperties(), LockService.getDocumentLock(),
    ss, sheet, range, sheet.getRangeList(['A1']), sheet.getFilter(), range.protect(),
    finder, metadata, metadata.getLocation(),
    format, format.build(), format.build().getBooleanCondition(),
    builder, chart, chart.getOptions(), chart.getContainerInfo(),
    validation, validation.build(),
  ];`;

const workbook = emptyWorkbook();
workbook.sheets[0]!.filter = { row: 1, column: 1, rows: 2, columns: 2 };
const objects = (inHost(session, { workbook }).result as object[]).map((object) => [String(object), object] as const);
const member = (object: object, name: string): unknown => (object as Record<string, unknown>)[name];

test('the session reaches every class of the host', () => {
  const folder = join(__dirname, '..', '..', '..', 'src', 'host');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
  const sources = files.map((name) => readFileSync(join(folder, name), 'utf8'));
  const made = sources.flatMap((source) =>
    [...source.matchAll(/super\('(\w+)'|strict(?:<[^(]*>)?\([^;]*?,\s*'(\w+)'/g)].map((found) => found[1] ?? found[2]),
  );
  expect(objects.map(([name]) => name).sort()).toEqual([...new Set(made)].sort());
});

describe.each(objects)('%s', (name, object) => {
  test('throws by name on what is not there', () => {
    const missing = `not implemented in host: ${name}.notThere`;
    expect(() => member(object, 'notThere')).toThrow(missing);
    expect(() => Object.assign(object, { notThere: 1 })).toThrow(missing);
  });

  test('shows members of Google’s alone', () => {
    const official = [...officialMembers(name), ...(BEYOND_TYPES[name] ?? [])];
    expect(official.length).toBeGreaterThan(0);
    const shown = namesBehind(object).filter((key) => {
      try {
        return member(object, key) !== undefined;
      } catch {
        return false;
      }
    });
    expect(shown.filter((key) => !official.includes(key))).toEqual([]);
    expect(shown.length).toBeGreaterThan(0);
  });
});

/** Names of all properties of the object and its classes that the script is not shown directly. */
function namesBehind(object: object): string[] {
  const names: string[] = [];
  for (let own: object | null | undefined = behind(object); own && own !== Object.prototype;) {
    names.push(...Object.getOwnPropertyNames(own));
    own = Object.getPrototypeOf(own) as object | null;
  }
  return names.filter((name) => name !== 'constructor');
}

test.each(Object.entries(enums))(
  'the enum %s and its members throw by name on what they do not have',
  (name, members) => {
    expect(() => member(members, 'NOT_THERE')).toThrow(`not implemented in host: ${name}.NOT_THERE`);
    for (const [key, one] of Object.entries(members as object)) {
      expect(() => member(one as object, 'notThere')).toThrow(`not implemented in host: ${name}.${key}.notThere`);
    }
  },
);

describe('what is not implemented', () => {
  test.each(MISSING_SERVICES)('%s throws by name', (service) => {
    expect(SCRIPT_GLOBALS).toContain(service);
    expect(() => inHost(`return ${service}.anything`)).toThrow(`not implemented in host: ${service}.anything`);
  });

  test.each(Object.entries(MISSING_MEMBERS))(
    'of %s the list is complete, and each throws by name',
    (service, listed) => {
      const object = objects.find(([name]) => name === service)![1];
      const missing = officialMembers(service).filter((key) => {
        try {
          return member(object, key) === undefined;
        } catch (error) {
          return (error as Error).message === `not implemented in host: ${service}.${key}`;
        }
      });
      expect(listed.split(/\s+/).filter(Boolean).sort()).toEqual(missing.sort());
    },
  );
});
