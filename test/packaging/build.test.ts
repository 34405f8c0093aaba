import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { PAGE_PARAMETERS } from '../../src/host/script/page-parameters';

const root = join(__dirname, '..', '..');
const built = (path: string): string => readFileSync(join(root, path), 'utf8');
const workbench = join(root, 'build', 'workbench');

test('the page’s copy of the code is the very bytes of Code.js, in one function that shadows what Apps Script lacks', () => {
  const page = built('build/workbench/Code.page.js');
  const code = built('dist/Code.js');
  const begin = `function tendikCode(${PAGE_PARAMETERS.join(', ')}) {\n`;
  expect(page.slice(0, begin.length)).toBe(begin);
  expect(page.slice(begin.length, begin.length + code.length)).toBe(code);
  const declared = [...code.matchAll(/^function (\w+)\(a\)\{return /gm)].map((match) => match[1]);
  expect(page.slice(begin.length + code.length)).toBe(`return { ${declared.join(', ')} };\n}\n`);
});

test('the page’s scripts parse as plain scripts, so that it opens from the disk', () => {
  for (const name of ['Code.page.js', 'embedded.js', 'workbench.js', 'files.js', 'share.js']) {
    expect(() => parse(built(`build/workbench/${name}`), { ecmaVersion: 2021, sourceType: 'script' })).not.toThrow();
  }
  expect(built('build/workbench/index.html')).not.toMatch(/type="module"|<script>|https?:\/\/(?!www\.w3\.org)/);
});

const weight = (name: string): number => gzipSync(readFileSync(join(workbench, name)), { level: 9 }).length;

test('what the page loads to start weighs at most 250 KB gzipped, what opens and saves files 50 KB, and the Share dialog 120 KB', () => {
  const page = built('build/workbench/index.html');
  const start = ['index.html', ...[...page.matchAll(/(?:src|href)="([\w.]+)"/g)].map((match) => match[1]!)];
  expect(start).toHaveLength(5);
  expect(start).not.toContain('files.js');
  expect(start.map(weight).reduce((sum, size) => sum + size)).toBeLessThanOrEqual(250 * 1024);
  expect(weight('files.js')).toBeLessThanOrEqual(50 * 1024);
  expect(weight('share.js')).toBeLessThanOrEqual(120 * 1024);
});

test('the policy lets no connection out, no eval in, and of inline scripts only those of the add-on’s pages', () => {
  const policy = built('build/workbench/policy.txt');
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toContain('unsafe-eval');
  expect(policy.match(/script-src [^;]*/)?.[0]).not.toContain('unsafe-inline');
  const scripts = ['Sidebar', 'Share'].flatMap((name) =>
    [...built(`dist/${name}.html`).matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]!),
  );
  expect(scripts).toHaveLength(2);
  for (const script of scripts) {
    expect(policy).toContain(`'sha256-${createHash('sha256').update(script).digest('base64')}'`);
  }
});

describe('in a copy of the project', () => {
  const copy = mkdtempSync(join(tmpdir(), 'tendik-build-'));
  const build = (): string =>
    execFileSync(process.execPath, ['scripts/build.mjs'], { cwd: copy, encoding: 'utf8', stdio: 'pipe' });
  const output = (): string => {
    const files = readdirSync(copy, { recursive: true, encoding: 'utf8' }).filter((name) =>
      /^(dist|build)\b.*\.\w+$/.test(name),
    );
    const hash = createHash('sha256');
    for (const name of files.sort()) hash.update(name).update(readFileSync(join(copy, name)));
    return hash.digest('hex');
  };

  beforeAll(() => {
    for (const name of ['src', 'scripts', 'examples', 'package.json', 'appsscript.json']) {
      cpSync(join(root, name), join(copy, name), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
  });
  afterAll(() => rmSync(copy, { recursive: true, force: true }));

  test('building twice gives the same bytes', () => {
    build();
    const first = output();
    build();
    expect(output()).toBe(first);
  });

  test('a build without one of its sources names it, fails, and leaves the last output', () => {
    build();
    const before = output();
    renameSync(join(copy, 'src/sidebar/main.tsx'), join(copy, 'src/sidebar/gone.tsx'));
    expect(build).toThrow(/missing: src\/sidebar\/main\.tsx/);
    expect(output()).toBe(before);
    renameSync(join(copy, 'src/sidebar/gone.tsx'), join(copy, 'src/sidebar/main.tsx'));
  });

  test('the examples come out the same each time', () => {
    const examples = (): Buffer[] =>
      ['sample.xlsx', 'sample.csv'].map((name) => readFileSync(join(copy, 'examples', name)));
    const before = examples();
    execFileSync(process.execPath, ['scripts/build.mjs', 'examples'], { cwd: copy });
    expect(examples().map((bytes, index) => bytes.equals(before[index]!))).toEqual([true, true]);
  });
});
