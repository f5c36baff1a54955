import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { pagesOf } from './pages.ts';

interface BuiltPage {
  readonly path: string;
  readonly links: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function readPage(folder: string, path: string): BuiltPage {
  const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
  const { document } = new JSDOM(readFileSync(file, 'utf8')).window;
  // The 404 page answers for every address, so Starlight's canonical link to /404/ says nothing.
  if (path === '/404.html') document.querySelector('link[rel=canonical]')?.remove();
  const links = [...document.querySelectorAll('[href], [src], meta[property="og:image"]')].flatMap(
    (element) =>
      element.getAttribute('href') ??
      element.getAttribute('src') ??
      element.getAttribute('content') ??
      [],
  );
  return { path, links, ids: new Set([...document.querySelectorAll('[id]')].map(({ id }) => id)) };
}

/**
 * Every internal link of a build that leads nowhere, and every fragment that no page has.
 *
 * @param folder The build's folder.
 * @param base The base path that the build was made for, with both slashes.
 * @param site The build's address, whose absolute links count as internal.
 */
export function brokenLinks(folder: string, base: string, site: string): string[] {
  const pages = new Map(pagesOf(folder).map((path) => [path, readPage(folder, path)]));
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
