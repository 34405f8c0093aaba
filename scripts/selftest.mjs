// Builds the self-test for a real spreadsheet: one script file to be pasted into its script editor, and the manifest to push it with.
import { build } from 'esbuild';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = process.argv[2] ?? join(root, 'build', 'selftest');
const options = {
  entryPoints: [join(root, 'test/conformance/self-test/entry.ts')],
  absWorkingDir: root,
  bundle: true,
  write: false,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'error',
  outdir: join(root, 'build'),
};

/** Menus find only top-level function declarations, so each export gets one. */
async function main() {
  const { metafile } = await build({ ...options, format: 'esm', metafile: true });
  const names = Object.values(metafile.outputs)[0].exports;
  const { outputFiles } = await build({
    ...options,
    format: 'iife',
    globalName: 'selfTest_',
    target: 'es2019',
    supported: { 'async-generator': false, 'for-await': false },
    // Without it Google would ask for leave to read every spreadsheet of the person.
    banner: { js: '/**\n * @OnlyCurrentDoc\n */' },
  });
  const stubs = names.map((name) => `function ${name}() {\n  return selfTest_.${name}.apply(this, arguments);\n}\n`);
  mkdirSync(out, { recursive: true });
  const file = join(out, 'SelfTest.js');
  const code = outputFiles[0].text + stubs.join('');
  writeFileSync(file, code);
  copyFileSync(join(root, 'appsscript.json'), join(out, 'appsscript.json'));
  console.log(`${file}: ${Math.ceil(Buffer.byteLength(code) / 1000)} KB`);
}

main().catch((error) => {
  console.error(`selftest: ${error.message}`);
  process.exitCode = 1;
});
