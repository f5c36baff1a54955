import { readdirSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { type Glob, type Header, headersOf, type HostedSite } from './headers.ts';

/**
 * The `_headers` file that Cloudflare and Netlify read.
 *
 * "All but `/embed/`" is spelled out as every other name at the top of the site. (Netlify counts `/embed.js`
 * to `/embed/*` too, which does no harm: nobody frames a script.) "All but an ending" cannot be said. So a
 * passive document has the policies of a page from one rule and its own from a later one. Netlify takes
 * those of one rule. Cloudflare joins them: browsers then apply both Content-Security-Policies, and
 * no Cross-Origin-Opener-Policy, which may have one value.
 *
 * @param names The names at the top of the built site, folders with a slash at their end.
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(names: readonly string[], site: HostedSite): string {
  const tops = ['', ...names.map((name) => (name.endsWith('/') ? `${name}*` : name))];
  const rules = new Map<Glob, string[]>();
  for (const header of headersOf(site)) {
    for (const [glob, value] of rulesOf(header, tops))
      rules.set(glob, [...(rules.get(glob) ?? []), `  ${header.name}: ${value}`]);
  }
  return [...rules]
    .map(([glob, lines]) => `${[site.base + glob, ...lines].join('\n')}\n`)
    .join('\n');
}

function rulesOf(
  { cases, otherwise }: Header,
  tops: readonly Glob[],
): (readonly [glob: Glob, value: string])[] {
  const some = cases.flatMap(({ paths, value }) => paths.map((glob) => [glob, value] as const));
  if (otherwise === undefined) return some;
  if (some.length === 0) return [['*', otherwise]];
  const rest = tops.filter((top) => !some.some(([glob]) => glob === top));
  return [...rest.map((top) => [top, otherwise] as const), ...some];
}

/**
 * Writes `_headers` into the built site. It names all that is at the top of it, so it comes after
 * every integration that writes there.
 */
export function headersIntegration(site: HostedSite): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const names = readdirSync(dir, { withFileTypes: true })
          .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
          .filter((name) => name !== '_headers')
          .sort();
        writeFileSync(new URL('_headers', dir), headersFile(names, site));
      },
    },
  };
}
