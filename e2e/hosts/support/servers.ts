/** nginx and Caddy with the configuration that we write for them: the container’s, and a Caddyfile. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caddyfile } from '#build/hosting/caddy.ts';
import { containerConfig } from '#build/hosting/nginx.ts';
import type { HostedSite } from '#build/hosting/headers.ts';
import { ensureCaddy, ensureNginx } from '../../install/servers.ts';
import { freePort, startServer, type RunningServer } from '../../support/server.ts';

/**
 * Starts a server.
 *
 * @param root The folder that has the built site below its base path.
 */
type Start = (site: HostedSite, root: string) => Promise<RunningServer>;

/** A server that can send the site, and the encodings in which it can send what was compressed. */
export interface HostUnderTest {
  readonly name: string;
  readonly start: Start;
  readonly encodings: readonly ('br' | 'gzip' | 'zstd')[];
}

const startNginx: Start = (site, root) =>
  runNginx(({ address, ...folders }) => containerConfig(site, { address, root, ...folders }));

export const servers: readonly HostUnderTest[] = [
  { name: 'nginx', start: startNginx, encodings: ['gzip'] },
  { name: 'Caddy', start: startCaddy, encodings: ['br', 'zstd', 'gzip'] },
];

/** Where nginx listens, reads its types and writes. */
interface NginxPlace {
  readonly address: string;
  readonly types: string;
  readonly temporary: string;
}

/** Starts nginx with a whole configuration. */
export async function runNginx(write: (place: NginxPlace) => string): Promise<RunningServer> {
  const { command, types } = ensureNginx();
  const port = await freePort();
  return inFolder('nginx.conf', (temporary) => {
    const config = write({ address: `127.0.0.1:${port}`, types, temporary });
    // Workers of root would be somebody who may not read the folder.
    const user = process.getuid?.() === 0 ? 'user root;\n' : '';
    return {
      text: user + config,
      start: (file) =>
        startServer(command, ['-e', 'stderr', '-g', 'daemon off;', '-c', file], port),
    };
  });
}

async function startCaddy(site: HostedSite, root: string): Promise<RunningServer> {
  const command = ensureCaddy();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  return inFolder('Caddyfile', (folder) => ({
    text: `{
	admin off
}

${caddyfile(site, { address, root })}`,
    start: (file) =>
      startServer(command, ['run', '--config', file, '--adapter', 'caddyfile'], port, {
        HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
      }),
  }));
}

interface Configured {
  readonly text: string;
  readonly start: (file: string) => Promise<RunningServer>;
}

/** Starts a server with a folder of its own, which has its configuration and is deleted with it. */
async function inFolder(
  name: string,
  configure: (folder: string) => Configured,
): Promise<RunningServer> {
  const folder = mkdtempSync(join(tmpdir(), 'dividing-line-host-'));
  const { text, start } = configure(folder);
  const file = join(folder, name);
  const remove = () => rmSync(folder, { recursive: true, force: true });
  writeFileSync(file, text);
  try {
    const server = await start(file);
    return { ...server, stop: () => server.stop().then(remove) };
  } catch (error) {
    remove();
    throw error;
  }
}
