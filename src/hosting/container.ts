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
 * `deploy/Containerfile`.
 */
export function containerConfig(
  site: HostedSite,
  { address = '8080', ...rest }: Place = {},
  { types = '/etc/nginx/mime.types', temporary = '/tmp' }: Folders = {},
): string {
  const server = nginxConfig(site, { address, ...rest });
  const paths = ['client_body', 'fastcgi', 'proxy', 'scgi', 'uwsgi'].map(
    (name) => `  ${name}_temp_path "${temporary}/${name}";\n`,
  );
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
${paths.join('')}
${indented(server.slice(server.indexOf('\n\n') + 2))}}
`;
}

const indented = (text: string): string => text.replaceAll(/^(?=.)/gm, '  ');
