import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';

/**
 * Who may import whom (docs/architecture.md, Layers). A name with `:types` allows type-only imports; with core's types comes
 * its list of languages.
 */
const allowed: Record<string, string[]> = {
  core: [],
  wording: ['core:types'],
  report: ['core', 'wording'],
  addon: ['core', 'wording', 'report'],
  share: ['core', 'wording', 'report', 'files', 'addon:types'],
  sidebar: ['wording', 'core:types', 'addon:types'],
  'sidebar/share': ['sidebar', 'share', 'files', 'report', 'wording', 'core:types', 'addon:types'],
  formulas: [],
  files: [],
  host: ['formulas', 'files'],
  workbench: ['host', 'files', 'report', 'wording', 'core:types', 'addon:types'],
  cli: ['host', 'files', 'share', 'report', 'wording', 'core', 'addon:types'],
};

const src = join(__dirname, '..', 'src');
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file));
/** A folder of src; the Share dialog is one inside the sidebar's. */
const layerOf = (file: string): string => {
  const [first = '', second = ''] = normalize(file).split(sep);
  return `${first}/${second}` in allowed ? `${first}/${second}` : first;
};
const imports = /^(import|export)\s+(type\s)?[^;]*?from\s+'(\.[^']+)'/gms;

test.each(Object.keys(allowed))('%s imports only what its layer may', (layer) => {
  const wrong: string[] = [];
  for (const file of files.filter((name) => layerOf(name) === layer)) {
    for (const [, , type, path = ''] of readFileSync(join(src, file), 'utf8').matchAll(imports)) {
      const target = layerOf(join(dirname(file), path));
      const permitted = allowed[layer] ?? [];
      const typesOnly = type !== undefined || path.endsWith('core/language');
      if (target !== layer && !permitted.includes(target) && !(typesOnly && permitted.includes(`${target}:types`))) {
        wrong.push(`${file} imports ${path}`);
      }
    }
  }
  expect(wrong).toEqual([]);
});

test('every source file belongs to a layer', () => {
  expect(files.map(layerOf).filter((layer) => !(layer in allowed))).toEqual([]);
});

test('only the add-on speaks to SpreadsheetApp', () => {
  const speaking = files.filter(
    (file) => !/^(addon|host)\b/.test(file) && /\bSpreadsheetApp\./.test(readFileSync(join(src, file), 'utf8')),
  );
  expect(speaking).toEqual([]);
});

test('no files import each other in a circle', () => {
  const known = new Set(files.map((file) => normalize(file)));
  const importsOf = (file: string): string[] =>
    Array.from(readFileSync(join(src, file), 'utf8').matchAll(imports), ([, , , path = '']) =>
      join(dirname(file), path),
    )
      .flatMap((path) => [`${path}.ts`, `${path}.tsx`])
      .filter((path) => known.has(path));
  const done = new Set<string>();
  const circleFrom = (file: string, way: readonly string[]): string | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file].join(' → ');
    if (done.has(file)) return null;
    for (const next of importsOf(file)) {
      const circle = circleFrom(next, [...way, file]);
      if (circle) return circle;
    }
    done.add(file);
    return null;
  };
  expect([...known].map((file) => circleFrom(file, [])).filter((circle) => circle !== null)).toEqual([]);
});
