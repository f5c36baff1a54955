/** What a page can say for itself where its host takes no headers of ours, as GitHub Pages does not. */
import { headersFor, type HostedSite } from './headers.ts';

/** The attributes of a `<meta>`. */
export type MetaTag = { readonly content: string } & (
  { readonly name: string } | { readonly 'http-equiv': string }
);

/**
 * The elements for the head of every page. Browsers ignore `frame-ancestors` in a `<meta>`, and know
 * the other headers as headers alone.
 *
 * @see https://html.spec.whatwg.org/multipage/semantics.html#attr-meta-http-equiv-content-security-policy
 */
export function metaTags(site: HostedSite): readonly MetaTag[] {
  const { 'Referrer-Policy': referrer = '', 'Content-Security-Policy': policy = '' } = headersFor(
    site.base,
    site,
  );
  const directives = policy.split('; ').filter((each) => !each.startsWith('frame-ancestors '));
  return [
    { 'http-equiv': 'Content-Security-Policy', content: directives.join('; ') },
    { name: 'referrer', content: referrer },
  ];
}

/** The same as HTML, a line an element. */
export const metaHtml = (site: HostedSite): string =>
  metaTags(site)
    .map((tag) => {
      const attributes = Object.entries(tag).map(([name, value]) => `${name}="${value}"`);
      return `<meta ${attributes.toSorted().join(' ')} />\n`;
    })
    .join('');
