// Builds what is pushed to Google (dist/), the workbench page and the command line (build/). Safe to run again and again.
import { build } from 'esbuild';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const at = (path) => join(root, path);
const read = (path) => readFileSync(at(path), 'utf8');

const SOURCES = {
  addOn: 'src/addon/entry.ts',
  panel: 'src/sidebar/main.tsx',
  panelPage: 'src/sidebar/panel.html',
  panelStyles: 'src/sidebar/panel.css',
  share: 'src/sidebar/share/main.tsx',
  sharePage: 'src/sidebar/share/share.html',
  shareStyles: 'src/sidebar/share/share.css',
  workbench: 'src/workbench/main.ts',
  workbenchFiles: 'src/workbench/files/file-formats.ts',
  workbenchPage: 'src/workbench/page.html',
  pageParameters: 'src/host/script/page-parameters.ts',
  cli: 'src/cli/main.ts',
  manifest: 'appsscript.json',
};
const LARGEST = { 'Code.js': 350_000, 'Sidebar.html': 175_000, 'Share.html': 350_000 };

/** What Apps Script's parser takes. It has no async generators, though ES2018 does. */
const APPS_SCRIPT = { target: 'es2019', supported: { 'async-generator': false, 'for-await': false } };
/** The add-on's pages are read by browsers alone. */
const BROWSER = { target: 'es2021' };
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
  return code
    .replace(/<\/(script)/gi, '<\\/$1')
    .replace(/<!--/g, '<\\!--')
    .replace(/(["'`])<\?/g, '$1<\\?');
}

/**
 * The add-on as one script. Menus, triggers and google.script.run find only top-level function declarations, so each
 * export gets one; none takes more than one argument.
 */
async function buildCode() {
  const { metafile } = await bundle(SOURCES.addOn, { format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs)[0].exports;
  const { js } = await bundle(SOURCES.addOn, {
    ...APPS_SCRIPT,
    format: 'iife',
    globalName: 'tendik_',
    minifySyntax: true,
    // Whole names would read better in Google's stack traces, but the sentences in three languages need the room.
    minifyWhitespace: true,
    minifyIdentifiers: true,
    lineLimit: 1000,
  });
  const stubs = names.map((name) => `function ${name}(a){return tendik_.${name}(a)}\n`);
  const code = js + stubs.join('');
  if (code.includes('<?')) throw new Error('Code.js holds "<?", which Google takes for a template mark');
  return { code: fitting('Code.js', code), names };
}

/** A page of the add-on as one file: its styles and its script stand in it. */
async function buildPage(name, { script, html, styles }) {
  const { js } = await bundle(script, {
    ...BROWSER,
    format: 'iife',
    minify: true,
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const { css } = await bundle(styles, { minify: true });
  const page = read(html)
    .replace('<!-- css -->', () => `<style>${css.trim()}</style>`)
    .replace('<!-- js -->', () => `<script>${inScript(js.trim())}</script>`);
  if (page.includes('<?')) throw new Error(`${name} holds "<?", which Google takes for a template mark`);
  return fitting(name, page);
}

const buildSidebar = () =>
  buildPage('Sidebar.html', { script: SOURCES.panel, html: SOURCES.panelPage, styles: SOURCES.panelStyles });

const buildShare = () =>
  buildPage('Share.html', { script: SOURCES.share, html: SOURCES.sharePage, styles: SOURCES.shareStyles });

/** Names that the page's copy of the code runs under: Apps Script's globals, and those that it must not see. */
async function pageParameters() {
  const { js } = await bundle(SOURCES.pageParameters, { format: 'iife', globalName: 'lists' });
  return new Function(`${js}; return lists.PAGE_PARAMETERS;`)();
}

/** The bytes of Code.js in one function: `eval` is not allowed on the page, and each call needs a fresh scope. */
function pageCode(code, names, parameters) {
  return `function tendikCode(${parameters.join(', ')}) {\n${code}return { ${names.join(', ')} };\n}\n`;
}

async function buildWorkbench(code, names, sidebar, share) {
  const script = { ...BROWSER, format: 'iife', minify: true };
  const { js } = await bundle(SOURCES.workbench, script);
  const files = await bundle(SOURCES.workbenchFiles, { ...script, globalName: 'tendikFiles' });
  const { css } = await bundle('src/workbench/workbench.css', { minify: true });
  return {
    'index.html': read(SOURCES.workbenchPage),
    'workbench.js': js,
    'files.js': files.js,
    'workbench.css': css,
    'Code.page.js': pageCode(code, names, await pageParameters()),
    'embedded.js': `var tendikSidebar = ${JSON.stringify(sidebar)};\n`,
    'share.js': `var tendikShare = ${JSON.stringify(share)};\n`,
    'policy.txt': policy(scriptsIn(sidebar), scriptsIn(share), await shim()),
  };
}

/** The frames of the add-on's pages take over the page's policy, so their scripts are let in by their fingerprints. */
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
  const { js } = await bundle('src/workbench/add-on/google-script-shim.ts', { format: 'iife', globalName: 'made' });
  return new Function(`${js}; return made.googleScriptShim;`)();
}

async function buildCli() {
  const { js } = await bundle(SOURCES.cli, { platform: 'node', format: 'cjs', target: 'node20' });
  return js;
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

function fitting(name, text) {
  const size = Buffer.byteLength(text);
  if (size > LARGEST[name]) throw new Error(`${name} has ${size} bytes, more than the ${LARGEST[name]} it may have`);
  return text;
}

/** Everything is made before anything is replaced, so that a failed build leaves the last good one. */
async function main() {
  if (process.argv[2] === 'examples') return runScript('make-sample');
  if (process.argv[2] === 'docs') return runScript('checks-page');
  const missing = Object.values(SOURCES).filter((path) => !existsSync(at(path)));
  if (missing.length > 0) throw new Error(`missing: ${missing.join(', ')}`);
  const [{ code, names }, sidebar, share] = await Promise.all([buildCode(), buildSidebar(), buildShare()]);
  const [workbench, cli] = await Promise.all([buildWorkbench(code, names, sidebar, share), buildCli()]);
  const manifest = read(SOURCES.manifest);
  put('dist', { 'Code.js': code, 'Sidebar.html': sidebar, 'Share.html': share, 'appsscript.json': manifest });
  put('build/workbench', workbench);
  sayWeights(workbench);
  put('build/cli', { 'tendik.cjs': cli });
}

/** Makes the folder anew with these files. */
function put(folder, files) {
  rmSync(at(folder), { recursive: true, force: true });
  mkdirSync(at(folder), { recursive: true });
  for (const [name, text] of Object.entries(files)) writeFileSync(at(`${folder}/${name}`), text);
  const sizes = Object.entries(files).map(([name, text]) => `${name} ${Math.ceil(Buffer.byteLength(text) / 1000)} KB`);
  console.log(`${folder}: ${sizes.join(', ')}`);
}

/** What the page loads to start, and the scripts that it loads when it has nothing else to do. */
function sayWeights(files) {
  const weight = (names) => {
    const bytes = names.reduce((sum, name) => sum + gzipSync(files[name], { level: 9 }).length, 0);
    return Math.ceil(bytes / 1024);
  };
  const later = ['files.js', 'share.js'];
  const start = Object.keys(files).filter((name) => !later.includes(name) && name !== 'policy.txt');
  const rest = later.map((name) => `${name} ${weight([name])} KB`);
  console.log(`gzipped: the page at its start ${weight(start)} KB, ${rest.join(', ')}`);
}

main().catch((error) => {
  console.error(`build: ${error.message}`);
  process.exitCode = 1;
});
