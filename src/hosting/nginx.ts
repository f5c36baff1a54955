import { headersOf, type Header, type HostedSite } from './headers.ts';
import { regexOf } from './path-patterns.ts';

/**
 * A configuration file for nginx: the server, and the maps that tell it which header a path gets.
 * It belongs into the `http` block, as files in `/etc/nginx/conf.d/` do.
 *
 * A `location` with an `add_header` of its own loses all that are outside it. So all are outside,
 * with values from maps: nginx leaves out a header whose value is empty.
 *
 * @see https://nginx.org/en/docs/http/ngx_http_headers_module.html
 */
export function nginxConfig(site: HostedSite): string {
  // nginx sets the type of a file itself; a header would come as a second one.
  const headers = headersOf(site).filter(({ name }) => name !== 'Content-Type');
  return `# Include this in the http block, for example as /etc/nginx/conf.d/dividing-line.conf.

${headers.flatMap((header) => mapOf(header, site.base)).join('\n')}
server {
  listen 80;
  server_name ${new URL(site.url).hostname};
  # The content of dist/ lies in /srv/dividing-line${site.base}
  root /srv/dividing-line;
  error_page 404 ${site.base}404.html;
  absolute_redirect off;

  # A location with an add_header of its own loses all of these.
${headers.map((header) => `  ${addHeader(header)}`).join('\n')}

${typeLocations(site).join('\n')}
}
`;
}

const variableOf = (name: string): string =>
  `$dividing_line_${name.toLowerCase().replaceAll('-', '_')}`;

function mapOf({ name, cases, otherwise = '' }: Header, base: string): string[] {
  if (cases.length === 0) return [];
  const lines = cases.flatMap(({ paths, value }) =>
    paths.map((each) => `  "~${regexOf(each, base)}" "${value}";`),
  );
  return [`map $uri ${variableOf(name)} {\n  default "${otherwise}";\n${lines.join('\n')}\n}\n`];
}

function addHeader({ name, cases, otherwise }: Header): string {
  const value = cases.length === 0 ? `"${otherwise}"` : variableOf(name);
  // Without `always`, so that a 404 for a file that does not exist yet is not cached for a year.
  return `add_header ${name} ${value}${name === 'Cache-Control' ? '' : ' always'};`;
}

function typeLocations(site: HostedSite): string[] {
  const types = headersOf(site).find(({ name }) => name === 'Content-Type');
  return (types?.cases ?? []).flatMap(({ paths, value }) =>
    paths.map(
      (each) => `  location ~ "${regexOf(each, site.base)}" { types { } default_type "${value}"; }`,
    ),
  );
}
