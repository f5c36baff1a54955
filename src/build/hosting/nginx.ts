import { type Header, headersOf, type HostedSite, regexOf } from './headers.ts';

/** Where the folder with the site is on a server, unless somebody says otherwise. */
export const siteFolder = '/srv/dividing-line';

/** Where a server of one's own is, and finds the site. */
export interface ServerOptions {
  /** In the server's own notation. */
  readonly address?: string;
  /** The folder that has the built site below the site's base path. Without a slash at its end. */
  readonly root?: string;
}

/**
 * A configuration file for nginx: the server, and the maps that tell it which header a path gets.
 * It belongs into the `http` block, as files in `/etc/nginx/conf.d/` do.
 *
 * A `location` with an `add_header` of its own loses all that are outside it. So all are outside,
 * with values from maps: nginx leaves out a header whose value is empty. A page that is missing has
 * the headers of the error page, by its name.
 *
 * @param options.address What nginx listens on: a port, or an address and a port.
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConfig(
  site: HostedSite,
  { address = '80', root = siteFolder }: ServerOptions = {},
): string {
  const { base } = site;
  // nginx sets the type of a file itself; a header would come as a second one.
  const headers = headersOf(site).filter(({ name }) => name !== 'Content-Type');
  const types = headersOf(site).filter(({ name }) => name === 'Content-Type');
  return `# Include this in the http block, for example as /etc/nginx/conf.d/dividing-line.conf.

${headers.flatMap((header) => mapOf(header, base)).join('\n')}
server {
  listen ${address};
  server_name ${new URL(site.url).hostname};
  # The content of dist/ lies in ${root}${base}
  root "${root}";
  # A folder without a page is no page either.
  error_page 403 404 =404 ${base}404.html;
  absolute_redirect off;
  server_tokens off;
  log_not_found off;
  charset utf-8;
  charset_types ${textTypes};

  # Sends what npm run compress wrote, and compresses what it did not write.
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_types ${textTypes} ${otherTypes};
  # With the module ngx_brotli, in Debian libnginx-mod-http-brotli-static, add: brotli_static on;

  # A location with an add_header of its own loses all of these.
${headers.map((header) => `  ${addHeader(header)}`).join('\n')}

${types.flatMap((header) => typesOf(header, base)).join('\n')}
}
`;
}

/** What nginx calls our text files, beside HTML, which it counts to them unasked. */
const textTypes =
  'text/css text/javascript application/javascript text/plain text/markdown text/csv text/xml application/atom+xml';
const otherTypes = 'application/json image/svg+xml';

const variableOf = (name: string): string =>
  `$dividing_line_${name.toLowerCase().replaceAll('-', '_')}`;

function mapOf({ name, cases, otherwise = '' }: Header, base: string): string[] {
  if (cases.length === 0) return [];
  const lines = cases.map(({ paths, value }) => `  "~${regexOf(paths, base)}" "${value}";`);
  return [`map $uri ${variableOf(name)} {\n  default "${otherwise}";\n${lines.join('\n')}\n}\n`];
}

const addHeader = ({ name, cases, otherwise }: Header): string =>
  `add_header ${name} ${cases.length === 0 ? `"${otherwise}"` : variableOf(name)} always;`;

/** A type without its charset, which nginx adds: with it, the type would be none that it compresses. */
const typesOf = ({ cases }: Header, base: string): string[] =>
  cases.map(({ paths, value }) => {
    const [type = ''] = value.split(';', 1);
    return `  location ~ "${regexOf(paths, base)}" { types { } default_type ${type}; }`;
  });

/**
 * The whole configuration of an nginx that is not root and writes to one folder alone, as the one in
 * `deploy/Containerfile`: that of nginx, with what it is included in.
 */
export function containerConfig(
  site: HostedSite,
  {
    address = '8080',
    root,
    types = '/etc/nginx/mime.types',
    temporary = '/tmp',
  }: ServerOptions & {
    /** The file that says which ending has which type. */
    readonly types?: string;
    /** A folder that nginx may write to: it does so for bodies of requests. */
    readonly temporary?: string;
  } = {},
): string {
  const [, ...server] = nginxConfig(site, { address, ...(root && { root }) }).split('\n\n');
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
