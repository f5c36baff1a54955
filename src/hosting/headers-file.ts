import { headersOf, type Header, type HostedSite } from './headers.ts';
import { globOf, type FilePattern, type FolderPattern, type PathPattern } from './path-patterns.ts';

/**
 * The `_headers` file that Cloudflare and Netlify read.
 *
 * Cloudflare joins the values when several rules give a path the same header, and browsers then
 * apply both policies; Netlify takes one of them. So no two rules do, and "all but `/embed/`" is
 * spelled out as every other name at the top of the site. (Netlify counts `/embed.js` to `/embed/*`
 * too, which does no harm: nobody frames a script.)
 *
 * @param names The names at the top of the built site, folders with a slash at their end.
 * @see https://developers.cloudflare.com/pages/configuration/headers/
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function headersFile(names: readonly string[], site: HostedSite): string {
  const tops = [{ file: '' }, ...names.map(topOf)];
  const rules = new Map<string, string[]>();
  for (const header of headersOf(site)) {
    for (const [paths, value] of rulesOf(header, tops)) {
      const glob = globOf(paths, site.base);
      rules.set(glob, [...(rules.get(glob) ?? []), `  ${header.name}: ${value}`]);
    }
  }
  return [...rules].map(([glob, lines]) => `${[glob, ...lines].join('\n')}\n`).join('\n');
}

const isFolder = (name: string): name is FolderPattern['folder'] => name.endsWith('/');
const topOf = (name: string): FolderPattern | FilePattern =>
  isFolder(name) ? { folder: name } : { file: name };
const isSame = (one: PathPattern, other: PathPattern) => globOf(one, '/') === globOf(other, '/');

function rulesOf(
  header: Header,
  tops: readonly (FolderPattern | FilePattern)[],
): (readonly [PathPattern, string])[] {
  const cases = header.cases.flatMap(({ paths, value }) =>
    paths.map((each) => [each, value] as const),
  );
  const { otherwise } = header;
  if (otherwise === undefined) return cases;
  if (cases.length === 0) return [[{ ending: '' }, otherwise]];
  const rest = tops.filter((top) => !cases.some(([paths]) => isSame(paths, top)));
  return [...cases, ...rest.map((top) => [top, otherwise] as const)];
}
