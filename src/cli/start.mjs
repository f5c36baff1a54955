/** `npm start`: installs what is missing, builds the site and serves it. */
import { spawn } from 'node:child_process';
import { environment, install, root, run } from './install.mjs';

install({ tests: false });
run('node', ['src/cli/build.ts']);

// Not `run`: whoever stops this process must stop the server too.
const server = spawn('node', ['src/cli/preview.ts'], {
  cwd: root,
  env: environment,
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => server.kill(signal));
server.on('exit', (code) => process.exit(code ?? 0));
