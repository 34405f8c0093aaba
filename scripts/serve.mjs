// Serves the built workbench on this computer only, and opens it in the browser where there is one.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'build', 'workbench');
const FIRST_PORT = 8137;
const TRIES = 20;
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
};

if (!existsSync(join(folder, 'index.html'))) {
  console.error('There is nothing to serve yet: run "npm run build" first.');
  process.exit(1);
}

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const path = normalize(join(folder, pathname === '/' ? 'index.html' : decodeURIComponent(pathname)));
  const type = TYPES[extname(path)];
  if (!path.startsWith(folder + sep) || !type || !existsSync(path)) {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
    return;
  }
  response.writeHead(200, {
    'content-type': type,
    'content-security-policy': readFileSync(join(folder, 'policy.txt'), 'utf8'),
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cache-control': 'no-store',
  });
  response.end(readFileSync(path));
});

const asked = process.env.PORT ? Number(process.env.PORT) : undefined;
let port = asked ?? FIRST_PORT;

server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE' || asked !== undefined || port >= FIRST_PORT + TRIES) {
    console.error(error.code === 'EADDRINUSE' ? `Port ${port} is taken. Set PORT to a free one.` : error.message);
    process.exit(1);
  }
  port += 1;
  server.listen(port, 'localhost');
});
server.on('listening', () => {
  const address = `http://localhost:${server.address().port}/`;
  console.log(`Tendik is at ${address}`);
  console.log('It opens on a sample. Press the blue button in the panel, or drop your own .xlsx or .csv on the page.');
  console.log('Files stay on this computer. Press Ctrl+C to stop.');
  openBrowser(address);
});
server.listen(port, 'localhost');

function openBrowser(address) {
  if (process.env.CI || process.env.BROWSER === 'none') return;
  const [command, args] =
    process.platform === 'darwin'
      ? ['open', [address]]
      : process.platform === 'win32'
        ? ['cmd', ['/c', 'start', '', address]]
        : ['xdg-open', [address]];
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) return;
  // Where no such command exists the address above is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => undefined)
    .unref();
}
