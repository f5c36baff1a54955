import { headersOf, type Header, type HostedSite } from './headers.ts';
import { regexOf, type PathPattern } from './path-patterns.ts';

/**
 * A site for a Caddyfile. Each value has a matcher of its own, and no two of one header match the
 * same path.
 *
 * @see https://caddyserver.com/docs/caddyfile/directives/header
 */
export function caddyfile(site: HostedSite): string {
  return `${site.url} {
	# The content of dist/ lies in /srv/dividing-line${site.base}
	root * /srv/dividing-line
	file_server

${headersOf(site)
  .flatMap((header) => directivesOf(header, site.base))
  .map((line) => `\t${line}\n`)
  .join('')}
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
  if (cases.length === 0) return [`header ${name} "${otherwise}"`];
  const matcher = `@${name.toLowerCase()}`;
  const some = cases.flatMap(({ paths, value }, index) => [
    `${matcher}-${index + 1} path_regexp ${regexOfAny(paths, base)}`,
    `header ${matcher}-${index + 1} ${name} "${value}"`,
  ]);
  if (otherwise === undefined) return some;
  const all = cases.flatMap(({ paths }): readonly PathPattern[] => paths);
  return [
    ...some,
    `${matcher}-otherwise not path_regexp ${regexOfAny(all, base)}`,
    `header ${matcher}-otherwise ${name} "${otherwise}"`,
  ];
}

const regexOfAny = (paths: readonly PathPattern[], base: string): string =>
  paths.map((each) => regexOf(each, base)).join('|');
