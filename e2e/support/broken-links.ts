import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readElements, type BuiltElement } from './elements.ts';
import { documentsOf, readBuiltFile } from './pages.ts';

interface BuiltPage {
  readonly path: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function linkOf({ name, attributes }: BuiltElement, path: string): string | undefined {
  // The 404 page answers for every address, so Starlight's canonical link to /404/ says nothing.
  if (path === '/404.html' && attributes['rel'] === 'canonical') return undefined;
  if (name === 'meta')
    return attributes['property'] === 'og:image' ? attributes['content'] : undefined;
  return attributes['href'] ?? attributes['src'];
}

function readPage(folder: string, path: string): BuiltPage {
  const elements = readElements(readBuiltFile(folder, path));
  return {
    path,
    links: elements.flatMap((element) => linkOf(element, path) ?? []),
    ids: new Set(elements.flatMap(({ attributes }) => attributes['id'] ?? [])),
  };
}

/**
 * Every internal link of a build to a page or a fragment that does not exist, embeds and copies
 * included.
 *
 * @param folder The build's folder.
 * @param base The base path that the build was made for, with both slashes.
 * @param site The build's address, whose absolute links count as internal.
 */
export function brokenLinks(folder: string, base: string, site: string): string[] {
  const pages = new Map(documentsOf(folder).map((path) => [path, readPage(folder, path)]));
  return [...pages.values()].flatMap((page) =>
    page.links.flatMap((link) => {
      const target = new URL(link, new URL(base + page.path.slice(1), site));
      if (target.origin !== new URL(site).origin) return [];
      const problem = problemWith(target, { folder, base, pages });
      return problem ? [`${page.path}: ${link} ${problem}`] : [];
    }),
  );
}

function problemWith(
  { pathname, hash }: URL,
  { folder, base, pages }: { folder: string; base: string; pages: ReadonlyMap<string, BuiltPage> },
): string | undefined {
  if (!pathname.startsWith(base)) return `leaves the base path ${base}`;
  const path = decodeURIComponent(`/${pathname.slice(base.length)}`);
  const page = pages.get(path);
  if (!page) {
    const file = join(folder, path);
    return existsSync(file) && statSync(file).isFile() ? undefined : 'leads nowhere';
  }
  const id = decodeURIComponent(hash.slice(1));
  return id === '' || id === '_top' || page.ids.has(id) ? undefined : 'has no such fragment';
}
