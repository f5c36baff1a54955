import type { HostedSite } from './headers.ts';
import { nginxConfig } from './nginx.ts';
import type { Place } from './place.ts';

/** Where an nginx that is not root reads and writes. */
interface Folders {
  /** The file that says which ending has which type. */
  readonly types?: string;
  /** A folder that it may write to: nginx does so for bodies of requests. */
  readonly temporary?: string;
}

/**
 * The whole configuration of an nginx that is not root and writes to one folder alone, as the one in
 * `deploy/Containerfile`: that of nginx, with what it is included in.
 */
export function containerConfig(
  site: HostedSite,
  { address = '8080', ...rest }: Place = {},
  { types = '/etc/nginx/mime.types', temporary = '/tmp' }: Folders = {},
): string {
  const [, ...server] = nginxConfig(site, { address, ...rest }).split('\n\n');
  return `# The whole configuration of an nginx that is not root, as in deploy/Containerfile.
worker_processes auto;
worker_rlimit_nofile 8192;
pid "${temporary}/nginx.pid";
error_log stderr warn;

events {
  worker_connections 4096;
}

http {
  include "${types}";
  default_type application/octet-stream;
  sendfile on;
  # Who is not root cannot always open /dev/stdout, and errors go to stderr.
  access_log off;
  client_body_temp_path "${temporary}/client_body";
  fastcgi_temp_path "${temporary}/fastcgi";
  proxy_temp_path "${temporary}/proxy";
  scgi_temp_path "${temporary}/scgi";
  uwsgi_temp_path "${temporary}/uwsgi";

${server.join('\n\n').replaceAll(/^(?=.)/gm, '  ')}}
`;
}
