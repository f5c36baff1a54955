import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RunningServer } from '../../e2e/hosts/support/server.ts';
import { runNginx } from '../../e2e/hosts/support/servers.ts';

/**
 * Starts nginx with as few settings as it runs with, and one file of random bytes.
 *
 * @param size The file's bytes.
 * @returns The server, whose `address` is the file's.
 */
export async function plainNginx(size: number): Promise<RunningServer & { address: string }> {
  const root = mkdtempSync(join(tmpdir(), 'plain-nginx-'));
  writeFileSync(join(root, 'file'), randomBytes(size));
  const server = await runNginx(
    ({ address, temporary }) => `worker_processes auto;
pid "${temporary}/nginx.pid";
events {
  worker_connections 4096;
}
http {
  access_log off;
  sendfile on;
  client_body_temp_path "${temporary}/client_body";
  fastcgi_temp_path "${temporary}/fastcgi";
  proxy_temp_path "${temporary}/proxy";
  scgi_temp_path "${temporary}/scgi";
  uwsgi_temp_path "${temporary}/uwsgi";
  server {
    listen ${address};
    root "${root}";
  }
}
`,
  );
  const stop = () => server.stop().then(() => rmSync(root, { recursive: true }));
  return { ...server, stop, address: `${server.origin}/file` };
}
