/**
 * Which header goes with which path: the one table from which the local server and every host's
 * configuration are made.
 */
import type { SiteConfig } from '#site.config.ts';

/**
 * Paths below the site's base path, with an asterisk at one end for anything, slashes too: a folder
 * (`embed/*`), an ending in any folder (`*.json`), everything (`*`); without one, a single path.
 */
export type Glob = string;

/**
 * Several of them as one regular expression, which PCRE, RE2 and JavaScript read alike:
 * `^/(?:embed/|.*\.json$)`.
 */
export function regexOf(globs: readonly Glob[], base: string): string {
  const starts = globs
    .filter((glob) => !glob.startsWith('*'))
    .map((glob) => (glob.endsWith('*') ? escaped(glob.slice(0, -1)) : `${escaped(glob)}$`));
  const ends = globs.filter((glob) => glob.startsWith('*')).map((glob) => escaped(glob.slice(1)));
  const all = ends.length > 0 ? [...starts, `.*${oneOf(ends)}$`] : starts;
  return `^${escaped(base)}${oneOf(all)}`;
}

const oneOf = (list: readonly string[]): string =>
  list.length === 1 ? list.join('') : `(?:${list.join('|')})`;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** What the headers depend on. */
export type HostedSite = Pick<SiteConfig, 'url' | 'base' | 'frameAncestors'>;

/** A header, and the paths that it goes with. */
export interface Header {
  readonly name: string;
  /** Values for some paths, none of which is in two cases. */
  readonly cases: readonly { readonly paths: readonly Glob[]; readonly value: string }[];
  /** The value for every other path; left out where the header is absent there. */
  readonly otherwise?: string;
}

/** Files that browsers show as plain text. Confluence's is a fragment of XML, not a document. */
const plainText = [
  'llms.txt',
  'llms-full.txt',
  '*.mediawiki.txt',
  '*.dokuwiki.txt',
  '*.confluence.xml',
];
const pageTexts = ['*.md', '*.fragment.html', ...plainText];
/** Files that a browser shows as documents of the site, and that need nothing of what a page needs. */
export const passiveDocuments: readonly Glob[] = ['*.svg', '*.fragment.html'];
const feeds = ['*/feed.xml', '*/changes.xml'];
const partsOfPages = ['*.css', '*.js', '*.woff2'];
/**
 * Files that other sites may read: data, pictures and exported texts for their scripts,
 * and what pages consist of for frames. A sandboxed frame is a site of its own to the browser, which
 * asks for its fonts and module scripts as another site would. The folder `_astro/` is not named for
 * them: it holds pictures too, and Cloudflare joins the values of two rules for one path.
 */
const tables = ['*.csv', '*.xlsx'];
const crossOrigin = [
  ...partsOfPages,
  '*.json',
  '*.svg',
  '*.png',
  ...tables,
  ...pageTexts,
  ...feeds,
];

/** What no page uses, denied to every page and to what it frames. Copying stays: Share needs it. */
const deniedFeatures =
  'accelerometer autoplay browsing-topics camera display-capture encrypted-media geolocation ' +
  'gyroscope hid magnetometer microphone midi payment serial usb xr-spatial-tracking';

/**
 * What holds for every page alike. Which scripts may run differs by page, and is in a `<meta>` of the
 * page; browsers apply both.
 */
const pagePolicy = (frameAncestors: readonly string[]): string =>
  `base-uri 'none'; form-action 'self'; frame-ancestors ${frameAncestors.join(' ')}; object-src 'none'`;

/** For a document that loads nothing but pictures of the site, and runs nothing. */
const passivePolicy =
  "default-src 'none'; img-src 'self'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'; sandbox";

/**
 * The headers of a site. There is no `X-Frame-Options` and no `Cross-Origin-Embedder-Policy`, which
 * wikis look for before they frame a page, and no `Strict-Transport-Security`: it binds every port
 * of a host and all that is on it, so whoever owns the host sets it.
 */
export function headersOf({ frameAncestors }: HostedSite): readonly Header[] {
  return [
    { name: 'X-Content-Type-Options', cases: [], otherwise: 'nosniff' },
    // Other sites must not learn which page a reader comes from, above all in an internal wiki.
    { name: 'Referrer-Policy', cases: [], otherwise: 'same-origin' },
    {
      name: 'Permissions-Policy',
      cases: [],
      otherwise: deniedFeatures.replaceAll(/[a-z-]+/g, '$&=(),').slice(0, -1),
    },
    // Of a page in a frame, browsers ignore this one.
    {
      name: 'Cross-Origin-Opener-Policy',
      // Browsers show no document that has both this header and a sandbox.
      cases: [{ paths: passiveDocuments, value: 'unsafe-none' }],
      otherwise: 'same-origin',
    },
    // Pictures, data and embed.js are for other sites, also for those that demand this header.
    { name: 'Cross-Origin-Resource-Policy', cases: [], otherwise: 'cross-origin' },
    {
      name: 'Content-Security-Policy',
      cases: [
        { paths: ['embed/*'], value: pagePolicy(frameAncestors) },
        { paths: passiveDocuments, value: passivePolicy },
      ],
      otherwise: pagePolicy(["'self'"]),
    },
    {
      name: 'Cache-Control',
      // The names in this folder change with the content; whatever else is asked for is asked again.
      cases: [{ paths: ['_astro/*'], value: 'public, max-age=31536000, immutable' }],
      otherwise: 'public, max-age=0, must-revalidate',
    },
    { name: 'Access-Control-Allow-Origin', cases: [{ paths: crossOrigin, value: '*' }] },
    {
      name: 'Content-Type',
      // Only where hosts say something else, or leave the charset open.
      cases: [
        { paths: ['*.md'], value: 'text/markdown; charset=utf-8' },
        { paths: plainText, value: 'text/plain; charset=utf-8' },
        { paths: ['*.csv'], value: 'text/csv; charset=utf-8' },
        { paths: ['*.fragment.html'], value: 'text/html; charset=utf-8' },
        { paths: feeds, value: 'application/atom+xml; charset=utf-8' },
      ],
    },
  ];
}

/**
 * The headers of one path, by name.
 *
 * @param path The path of an address, with the base path and without a query.
 */
export function headersFor(path: string, site: HostedSite): Readonly<Record<string, string>> {
  return Object.fromEntries(
    headersOf(site).flatMap(({ name, cases, otherwise }) => {
      const match = cases.find(({ paths }) => new RegExp(regexOf(paths, site.base)).test(path));
      const value = match?.value ?? otherwise;
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
