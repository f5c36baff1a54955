/**
 * What a page may load and run, as a Content-Security-Policy. It goes into a `<meta>` of each page, since
 * some hosts take no headers; what differs from page to page are the hashes of what is inline.
 *
 * @see https://www.w3.org/TR/CSP3/
 */

/** What a policy names by its hash. */
export interface Inline {
  /** Sources such as `'sha256-…'` of the page's inline scripts. */
  readonly scripts: readonly string[];
  /** The same of its style elements. */
  readonly styles: readonly string[];
}

type Directives = Readonly<Record<string, readonly string[]>>;

const none = ["'none'"];
const self = ["'self'"];

/** What all pages have in common: their own styles and fonts. */
const common = ({ styles }: Inline): Directives => ({
  'default-src': none,
  'style-src': [...self, ...styles],
  // No markup sets a style; what a script sets on an element is not meant.
  'style-src-attr': none,
  'font-src': self,
  'base-uri': none,
  'object-src': none,
});

/** The policy of a page of the site. */
export function pagePolicy(inline: Inline): string {
  return written({
    ...common(inline),
    // Pagefind, the search, is WebAssembly and fetches its index.
    'script-src': [...self, ...inline.scripts, "'wasm-unsafe-eval'"],
    'connect-src': self,
    'worker-src': self,
    // Icons in style sheets are addresses of data.
    'img-src': [...self, 'data:'],
    'frame-src': self,
    'form-action': self,
  });
}

/** The policy of a page for frames: its one script fetches nothing, and makes no markup. */
export const framePolicy = (inline: Inline): string =>
  written({
    ...common(inline),
    'script-src': inline.scripts,
    'img-src': self,
    'form-action': none,
    'require-trusted-types-for': ["'script'"],
    'trusted-types': none,
  });

const written = (directives: Directives): string =>
  Object.entries(directives)
    .map(([name, sources]) => [name, ...new Set(sources)].join(' '))
    .join('; ');
