// Builds what is pushed to Google (dist/), the workbench page and the command line (build/). Safe to run again and again.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path) => join(root, path);
const read = (path) => readFileSync(at(path), 'utf8');

const SOURCES = {
  addOn: 'src/addon/entry.ts',
  panel: 'src/sidebar/main.tsx',
  panelPage: 'src/sidebar/panel.html',
  panelStyles: 'src/sidebar/panel.css',
  workbench: 'src/workbench/main.ts',
  workbenchPage: 'src/workbench/page.html',
  globals: 'src/host/globals.ts',
  cli: 'src/cli/main.ts',
  sample: 'examples/sample.xlsx',
  manifest: 'appsscript.json',
};
const LARGEST = { 'dist/Code.js': 200_000, 'dist/Sidebar.html': 150_000 };

/** What Apps Script's parser takes. It has no async generators, though ES2018 does. */
const APPS_SCRIPT = { target: 'es2019', supported: { 'async-generator': false, 'for-await': false } };
const JSX = { jsx: 'automatic', jsxImportSource: 'preact' };

async function bundle(entry, options = {}) {
  const result = await build({
    entryPoints: [at(entry)],
    absWorkingDir: root,
    bundle: true,
    write: false,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    outdir: at('build'),
    ...JSX,
    ...options,
  });
  const text = (ending) => result.outputFiles.find((file) => file.path.endsWith(ending))?.text ?? '';
  return { js: text('.js'), css: text('.css'), metafile: result.metafile };
}

/** Google reads `<?` in html as its own template marks, and browsers end a script at its closing tag wherever it stands. */
function inScript(code) {
  return code.replace(/<\/(script)/gi, '<\\/$1').replace(/<!--/g, '<\\!--');
}

/**
 * The add-on as one script. Menus, triggers and google.script.run find only top-level function declarations, so each
 * export gets one.
 */
async function buildCode() {
  const { metafile } = await bundle(SOURCES.addOn, { format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs)[0].exports;
  const { js } = await bundle(SOURCES.addOn, {
    ...APPS_SCRIPT,
    format: 'iife',
    globalName: 'tendik_',
    minifySyntax: true,
  });
  const stubs = names.map((name) => `function ${name}() {\n  return tendik_.${name}.apply(this, arguments);\n}\n`);
  const code = js + stubs.join('');
  if (code.includes('<?')) throw new Error('Code.js holds "<?", which Google takes for a template mark');
  return { code, names };
}

/** The panel as one page: its styles and its script stand in it. */
async function buildSidebar() {
  const { js } = await bundle(SOURCES.panel, {
    ...APPS_SCRIPT,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { css } = await bundle(SOURCES.panelStyles, { minify: true });
  const page = read(SOURCES.panelPage)
    .replace('<!-- css -->', () => `<style>${css.trim()}</style>`)
    .replace('<!-- js -->', () => `<script>${inScript(js.trim())}</script>`);
  if (page.includes('<?')) throw new Error('Sidebar.html holds "<?", which Google takes for a template mark');
  return page;
}

/** Names that the page's copy of the code runs under: Apps Script's globals, and those that it must not see. */
async function pageParameters() {
  const { js } = await bundle(SOURCES.globals, { format: 'iife', globalName: 'lists' });
  return new Function(`${js}; return lists.PAGE_PARAMETERS;`)();
}

/** The bytes of Code.js in one function: `eval` is not allowed on the page, and each call needs a fresh scope. */
function pageCode(code, names, parameters) {
  return `function tendikCode(${parameters.join(', ')}) {\n${code}return { ${names.join(', ')} };\n}\n`;
}

async function buildWorkbench(code, names, sidebar) {
  const folder = 'build/workbench';
  const { js } = await bundle(SOURCES.workbench, { format: 'iife', target: 'es2021', minify: true });
  const { css } = await bundle('src/workbench/workbench.css', { minify: true });
  const sample = {
    name: 'Гендерная оценка 2019 (пример).xlsx',
    bytes: readFileSync(at(SOURCES.sample)).toString('base64'),
  };
  const embedded = `var tendikSidebar = ${JSON.stringify(sidebar)};\nvar tendikSample = ${JSON.stringify(sample)};\n`;
  writeFileSync(at(`${folder}/index.html`), read(SOURCES.workbenchPage));
  writeFileSync(at(`${folder}/workbench.js`), js);
  writeFileSync(at(`${folder}/workbench.css`), css);
  writeFileSync(at(`${folder}/Code.page.js`), pageCode(code, names, await pageParameters()));
  writeFileSync(at(`${folder}/embedded.js`), embedded);
  writeFileSync(at(`${folder}/policy.txt`), policy(scriptsIn(sidebar), await shim()));
}

/** The frame of the panel takes over the page's policy, so its two scripts are let in by their fingerprints. */
function policy(...scripts) {
  const hashes = scripts.flat().map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src 'self' ${hashes.join(' ')}`,
    "style-src 'self' 'unsafe-inline'",
    'img-src data: blob:',
    "frame-src 'self'",
    "connect-src 'none'",
    "form-action 'none'",
    "base-uri 'self'",
  ].join('; ');
}

function scriptsIn(html) {
  return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1]);
}

async function shim() {
  const { js } = await bundle('src/workbench/google-script-shim.ts', { format: 'iife', globalName: 'made' });
  return new Function(`${js}; return made.googleScriptShim;`)();
}

async function buildCli() {
  mkdirSync(at('build/cli'), { recursive: true });
  await build({
    entryPoints: [at(SOURCES.cli)],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    outfile: at('build/cli/tendik.cjs'),
  });
}

/** Runs a TypeScript file of this folder, such as the one that makes the examples. */
async function runScript(entry) {
  const out = at(`build/scripts/${entry}.mjs`);
  await build({
    entryPoints: [at(`scripts/${entry}.ts`)],
    absWorkingDir: root,
    bundle: true,
    platform: 'node',
    format: 'esm',
    outfile: out,
  });
  await import(out);
}

function checkSizes() {
  for (const [path, most] of Object.entries(LARGEST)) {
    const { size } = statSync(at(path));
    if (size > most) throw new Error(`${path} has ${size} bytes, more than the ${most} it may have`);
  }
}

async function main() {
  if (process.argv[2] === 'examples') return runScript('make-sample');
  const missing = Object.values(SOURCES).filter((path) => !existsSync(at(path)));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  const [{ code, names }, sidebar] = await Promise.all([buildCode(), buildSidebar()]);
  rmSync(at('dist'), { recursive: true, force: true });
  rmSync(at('build'), { recursive: true, force: true });
  mkdirSync(at('dist'));
  mkdirSync(at('build/workbench'), { recursive: true });
  writeFileSync(at('dist/Code.js'), code);
  writeFileSync(at('dist/Sidebar.html'), sidebar);
  copyFileSync(at(SOURCES.manifest), at('dist/appsscript.json'));
  checkSizes();
  await Promise.all([buildWorkbench(code, names, sidebar), buildCli()]);
  for (const path of ['dist', 'build/workbench', 'build/cli']) console.log(`${relative(root, at(path))}/`);
}

main().catch((error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
