import { type Header, headersOf, type HostedSite, regexOf } from './headers.ts';
import { siteFolder, type ServerOptions } from './nginx.ts';

/**
 * A site for a Caddyfile. In a `route`, directives run in the order in which they are written, so
 * what is true otherwise comes first, and what is true of some paths replaces it.
 *
 * @param options.address The site's address, from which Caddy takes the certificate's name: the
 *   site's own, unless said otherwise.
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddyfile(
  site: HostedSite,
  { address = site.url, root = siteFolder }: ServerOptions = {},
): string {
  return `${address} {
	# The content of dist/ lies in ${root}${site.base}
	root * "${root}"

	route {
${headersOf(site)
  .flatMap((header) => directivesOf(header, site.base))
  .map((line) => `\t\t${line}\n`)
  .join('')}
		# To a folder without its slash, Caddy leads by itself, but 2.6 drops the query. The pattern leads to
		# no other site: it has no // and no backslash.
		@folder {
			file {path}/index.html
			expression \`{query} != "" && {path}.matches("^(/[a-zA-Z0-9_-]+)+$")\`
		}
		redir @folder {path}/?{query} 308

		# Sends what npm run compress wrote, and compresses what it did not write.
		encode zstd gzip
		file_server {
			precompressed br zstd gzip
		}
	}

	handle_errors {
		# A page that is not there yet must not count as missing for a year.
		header Cache-Control "no-cache"
		header Content-Type "text/html; charset=utf-8"
		rewrite * ${site.base}404.html
		file_server
	}
}
`;
}

function directivesOf({ name, cases, otherwise }: Header, base: string): string[] {
  const some = cases.flatMap(({ paths, value }, index) => {
    const matcher = `@${name.toLowerCase()}-${index + 1}`;
    return [
      `${matcher} path_regexp ${regexOf(paths, base)}`,
      `header ${matcher} ${name} "${value}"`,
    ];
  });
  return otherwise === undefined ? some : [`header ${name} "${otherwise}"`, ...some];
}
