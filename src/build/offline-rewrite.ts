/** Rewrites pages, styles and scripts for a copy that opens from a folder, without a server. */
import { dirname, relative } from 'node:path/posix';
import { compileFunction } from 'node:vm';
import { DomUtils, parseDocument } from 'htmlparser2';
import type { SiteConfig } from '#site.config.ts';

/** What a copy that opens from a folder is made of. */
export interface OfflineSite extends Pick<SiteConfig, 'url' | 'base' | 'name'> {
  /** The files of the copy, from its folder: `services/ec2/index.html`. */
  readonly files: ReadonlySet<string>;
}

/**
 * The file of the copy to which an address leads.
 *
 * @param address As a page or a style sheet writes it.
 * @param from The file that writes it.
 * @returns Undefined where it leads to none: to another site, into the page itself, or to what only
 *   the published site has.
 */
export function fileAt(address: string, from: string, site: OfflineSite): string | undefined {
  const target = targetOf(address, from, site);
  if (!target || target.origin !== new URL(site.url).origin) return undefined;
  if (!target.pathname.startsWith(site.base)) return undefined;
  const path = decodeURIComponent(target.pathname.slice(site.base.length));
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  return site.files.has(file) ? file : undefined;
}

/**
 * An address as the copy writes it: from file to file, with `index.html` written out, because a folder
 * answers with a list of its files. What only the published site has is addressed there.
 */
export function offlineAddress(address: string, from: string, site: OfflineSite): string {
  if (address === '' || address.startsWith('#')) return address;
  const target = targetOf(address, from, site);
  if (!target) return address;
  const file = fileAt(address, from, site);
  if (file === undefined) {
    return target.origin === new URL(site.url).origin ? target.href : address;
  }
  const path = relative(dirname(from), file).split('/').map(encodeURIComponent).join('/');
  return `${path}${target.search}${target.hash}`;
}

function targetOf(address: string, from: string, { url, base }: OfflineSite): URL | undefined {
  const page = new URL(base + from.replace(/(?<=^|\/)index\.html$/, ''), url);
  return URL.canParse(address, page) ? new URL(address, page) : undefined;
}

/**
 * A style sheet of the copy. Fonts are written into it: Firefox takes none from a folder beside it.
 * They are there as soon as the sheet is, so a page waits for them and nothing moves.
 *
 * @param from The file that holds it.
 * @param read The bytes of a file of the site, from its folder.
 */
export function rewriteCss(
  css: string,
  from: string,
  site: OfflineSite,
  read: (file: string) => Buffer,
): string {
  const waiting = css.replace(/font-display:\s*optional/g, 'font-display:block');
  return waiting.replace(
    /url\(\s*(["']?)([^"')]+)\1\s*\)/g,
    (_, quote: string, address: string) => {
      const file = fileAt(address, from, site);
      const written = file?.endsWith('.woff2')
        ? `data:font/woff2;base64,${read(file).toString('base64')}`
        : offlineAddress(address, from, site);
      return `url(${quote}${written}${quote})`;
    },
  );
}

/**
 * A module as a classic script, which a browser also runs from a folder: its names stay its own, and
 * it is as strict as a module is.
 *
 * @returns Undefined where it needs to be a module: it imports, exports, or waits at its top.
 */
export function classicScript(module: string): string | undefined {
  if (/\bimport\s*\(/.test(module)) return undefined;
  const strict = `'use strict';${module}\n`;
  try {
    // Compiled and not run: what only a module may say is a mistake of syntax here.
    compileFunction(strict);
    return `(()=>{${strict}})();`;
  } catch {
    return undefined;
  }
}

type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number];

/**
 * A page of the copy: its addresses lead from file to file, its modules are classic scripts, and what
 * needs a server is taken out. It asks the published site for nothing.
 *
 * @param html A whole page.
 * @param file Its file, from the folder of the copy.
 */
export function rewritePage(html: string, file: string, site: OfflineSite): string {
  const options = { lowerCaseAttributeNames: false, lowerCaseTags: false };
  const document = parseDocument(html, options);
  for (const element of DomUtils.getElementsByTagName('*', document)) {
    if (element.name === 'site-search') {
      const note = searchNote(offlineAddress(`${site.base}services/`, file, site));
      DomUtils.replaceElement(element, parseDocument(note).children[0]!);
    } else if (isUseless(element, file, site)) DomUtils.removeElement(element);
    else if (element.name === 'script') rewriteScript(element, file, site);
    else rewriteAddresses(element, file, site);
  }
  return DomUtils.getOuterHTML(document, { encodeEntities: 'utf8' });
}

const searchNote = (href: string) =>
  `<a href="${href}" class="offline-search" style="color:inherit;font-size:.875rem;line-height:1.2">Search needs a server; here is the list</a>`;

/**
 * Links in the head that only a server, a browser with a connection or a machine would follow. From a
 * folder, a browser refuses to preload, and says so in its console.
 */
const uselessLink =
  /(?:^|\s)(?:alternate|dns-prefetch|manifest|modulepreload|preconnect|prefetch|preload|sitemap)(?:$|\s)/i;

/** Whether an element is of use only in the published site. */
function isUseless({ name, attribs }: Element, file: string, site: OfflineSite): boolean {
  const { rel = '', src = '', 'http-equiv': directive = '' } = attribs;
  switch (name) {
    case 'link':
      return uselessLink.test(rel);
    // In a folder, `'self'` is nothing that a policy could allow.
    case 'meta':
      return directive.toLowerCase() === 'content-security-policy';
    // It copies the text of a file, to which the link beside it leads.
    case 'button':
      return attribs['data-copy'] !== undefined;
    case 'iframe':
      return isLost(src, file, site);
    default:
      return false;
  }
}

function rewriteScript(element: Element, file: string, site: OfflineSite): void {
  const { src, type } = element.attribs;
  if (src === undefined && type !== 'module') return;
  if (src === undefined) {
    const classic = classicScript(DomUtils.textContent(element));
    if (classic === undefined) return DomUtils.removeElement(element);
    // A module waits for the end of the page, and a classic script there does not.
    const waiting = `addEventListener('DOMContentLoaded',()=>{${classic}});`;
    element.children = parseDocument(`<script>${waiting}</script>`).children.flatMap(
      (script) => (script as Element).children,
    );
    element.attribs = {};
  } else if (fileAt(src, file, site) === undefined) DomUtils.removeElement(element);
  else element.attribs = { defer: '', src: offlineAddress(src, file, site) };
}

/** What a browser loads by itself, other than a page to which a link leads. */
const loading = /^(?:audio|embed|iframe|img|object|source)$/;

const addressAttribute = /^(?:href|xlink:href|src|poster|action)$/;

function rewriteAddresses({ name, attribs }: Element, file: string, site: OfflineSite): void {
  // Where a page is published is true of a copy as well.
  if (name === 'link' && attribs['rel'] === 'canonical') return;
  const rewrite = (address: string) => offlineAddress(address, file, site);
  for (const [key, value] of Object.entries(attribs)) {
    if (key === 'srcset') {
      // `small.png 1x, large.png 2x`
      attribs[key] = value.replace(/(?<=^|,\s+)\S+/g, rewrite);
    } else if (key === 'content' && attribs['http-equiv']?.toLowerCase() === 'refresh') {
      // `0;url=/services/`
      attribs[key] = value.replace(/(?<=;\s*url=\s*)\S+/i, rewrite);
    } else if (addressAttribute.test(key) || (key === 'data' && name === 'object')) {
      if (loading.test(name) && isLost(value, file, site)) delete attribs[key];
      else attribs[key] = rewrite(value);
    }
  }
}

/** Whether an address is the published site’s, and leads to nothing that the copy has. */
const isLost = (address: string, file: string, site: OfflineSite): boolean =>
  URL.canParse(address, site.url) &&
  new URL(address, site.url).origin === new URL(site.url).origin &&
  !fileAt(address, file, site);
