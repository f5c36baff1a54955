import { fileAt, offlineAddress, type OfflineSite } from './addresses.ts';

export type Attributes = Readonly<Record<string, string>>;

/** Links in the head that only a server, a browser with a connection or a machine would follow. */
const leftOutLinks: ReadonlySet<string> = new Set([
  'alternate',
  'dns-prefetch',
  'manifest',
  'modulepreload',
  'preconnect',
  'prefetch',
  // From a folder a browser refuses it, and says so in its console.
  'preload',
  'sitemap',
]);

export const isLeftOutLink = (name: string, { rel = '' }: Attributes): boolean =>
  name === 'link' && rel.split(/\s+/).some((each) => leftOutLinks.has(each.toLowerCase()));

/** What a browser loads by itself, other than a page to which a link leads. */
const loading: ReadonlySet<string> = new Set([
  'audio',
  'embed',
  'iframe',
  'img',
  'object',
  'source',
]);

const addresses: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src', 'poster', 'action']);

/**
 * The attributes of an element as the copy has them; undefined where none changes. What would be
 * loaded from the published site is left out, so that a copy asks for nothing.
 */
export function attributesFor(
  name: string,
  attributes: Attributes,
  file: string,
  site: OfflineSite,
): Attributes | undefined {
  // Where a page is published is true of a copy as well.
  if (name === 'link' && attributes['rel'] === 'canonical') return undefined;
  const entries = Object.entries(attributes).flatMap(([key, value]): [string, string][] => {
    if (key === 'srcset') return [[key, sourceSet(value, file, site)]];
    if (key === 'content' && attributes['http-equiv']?.toLowerCase() === 'refresh') {
      return [[key, refresh(value, file, site)]];
    }
    if (key === 'data' ? name !== 'object' : !addresses.has(key)) return [[key, value]];
    const isLost = loading.has(name) && isOwn(value, site) && !fileAt(value, file, site);
    return isLost ? [] : [[key, offlineAddress(value, file, site)]];
  });
  const isSame =
    entries.length === Object.keys(attributes).length &&
    entries.every(([key, value]) => attributes[key] === value);
  return isSame ? undefined : Object.fromEntries(entries);
}

/** Whether an element is a frame around what only the published site has. */
export const isEmptyFrame = (
  name: string,
  { src = '' }: Attributes,
  file: string,
  site: OfflineSite,
): boolean => name === 'iframe' && isOwn(src, site) && !fileAt(src, file, site);

const isOwn = (address: string, { url }: OfflineSite): boolean =>
  URL.canParse(address, url) && new URL(address, url).origin === new URL(url).origin;

/** `small.png 1x, large.png 2x` */
const sourceSet = (value: string, file: string, site: OfflineSite): string =>
  value
    .split(/,\s+/)
    .map((each) => each.trim().split(/\s+/))
    .map(([address = '', ...size]) => [offlineAddress(address, file, site), ...size].join(' '))
    .join(', ');

/** `0;url=/services/` */
const refresh = (value: string, file: string, site: OfflineSite): string =>
  value.replace(/(?<=;\s*url=\s*)\S+/i, (address) => offlineAddress(address, file, site));

const escaped = (value: string): string => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/**
 * A start tag.
 *
 * @param source The tag that it takes the place of, which may close itself.
 */
export function tag(name: string, attributes: Attributes, source = ''): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === '' ? ` ${key}` : ` ${key}="${escaped(value)}"`,
  );
  return `<${name}${written.join('')}${source.endsWith('/>') ? '/>' : '>'}`;
}
