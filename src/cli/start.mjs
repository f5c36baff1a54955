/**
 * `npm start`: installs what is missing, builds the site and serves it. What few readers open and what
 * takes long is not built: the server makes it on request. So this site is no site to publish, and
 * `dist/` is left to `npm run build`.
 */
import '#catalog/text/print-errors.mjs';
import { spawn } from 'node:child_process';
import { environment, install, root, run } from './install.mjs';

install({ tests: false });
// What is copied from the site leads back to it.
environment.SITE_URL ||= 'http://localhost:4321';
const folder = '.cache/started';
run('node', ['src/cli/build.ts', '--quick', '--outDir', folder]);

// Not `run`: whoever stops this process must stop the server too.
const server = spawn('node', ['src/cli/preview.ts', folder], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
