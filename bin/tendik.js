#!/usr/bin/env node
// Starts the command line that `npm run build` makes.
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const built = join(__dirname, '..', 'build', 'cli', 'tendik.cjs');
if (existsSync(built)) {
  require(built).main(require('../package.json').version);
} else {
  console.error('The program is not built yet. Run: npm run build');
  process.exitCode = 2;
}
