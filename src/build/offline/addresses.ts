import { dirname, relative } from 'node:path/posix';
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
