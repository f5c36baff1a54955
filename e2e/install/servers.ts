/** nginx and Caddy: those of the machine, or else Debian's, unpacked and not installed. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { unpacked } from './unpacked.ts';

/** nginx is in a folder that is on the path of root alone. */
const folders = [
  ...(process.env.PATH ?? '').split(delimiter),
  '/usr/sbin',
  '/usr/local/sbin',
  '/usr/local/bin',
  '/opt/homebrew/bin',
];

const installed = (name: string): string | undefined =>
  folders.map((folder) => join(folder, name)).find(existsSync);

const elsewhere = (name: string): string =>
  `On macOS run brew install ${name}. Or run ${name.toUpperCase()}=<path of the program> npm test`;

/** What a program says of itself. Throws, with what to do, where it does not start. */
function answerOf(command: string, name: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  if (status === 0) return stdout + stderr;
  throw new Error(`${command} does not start:\n${stderr}\n${elsewhere(name)}`);
}

export interface Nginx {
  readonly command: string;
  /** The file that says which ending has which type; every installation includes it. */
  readonly types: string;
}

/** nginx, and what comes with it. `NGINX` names another. */
export function ensureNginx(): Nginx {
  const own = process.env.NGINX ?? installed('nginx');
  const folder = own ? undefined : unpacked('nginx', nginx, elsewhere('nginx'));
  const command = own ?? join(folder ?? '', 'sbin/nginx');
  const [, config = ''] = /--conf-path=(\S+)/.exec(answerOf(command, 'nginx', ['-V'])) ?? [];
  return { command, types: join(folder ? join(folder, 'conf') : dirname(config), 'mime.types') };
}

const nginx = [
  { package: 'nginx', from: './usr/sbin', to: 'sbin' },
  { package: 'nginx-common', from: './etc/nginx', to: 'conf' },
];

/** The path of Caddy. `CADDY` names another. */
export function ensureCaddy(): string {
  const command =
    process.env.CADDY ??
    installed('caddy') ??
    join(unpacked('caddy', caddy, elsewhere('caddy')), 'bin/caddy');
  answerOf(command, 'caddy', ['version']);
  return command;
}

const caddy = [{ package: 'caddy', from: './usr/bin', to: 'bin' }];
