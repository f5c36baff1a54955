/** A site without an address of its own names the origin that serves it. */
import { isStandIn } from '#views/security-txt.ts';

/** A text that names the origin which serves the page, where it named one that stands in for it. */
export function withOrigin(
  text: string,
  published: URL,
  { origin, host, protocol }: Pick<URL, 'origin' | 'host' | 'protocol'>,
): string {
  if (!isStandIn(published) || !/^https?:$/.test(protocol)) return text;
  return text
    .split(published.origin)
    .map((piece) => piece.replaceAll(published.host, host))
    .join(origin);
}

/** The same for a text of this page. */
export const asServed = (text: string): string => withOrigin(text, publishedAddress(), location);

/** Where the page is published, which a local copy of it is not. */
export const publishedAddress = (): URL =>
  new URL(document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href);

/** The same for all examples of the page. */
export function showServedOrigin(): void {
  for (const block of document.querySelectorAll('pre, code')) {
    const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const own = asServed(text.nodeValue ?? '');
      if (own !== text.nodeValue) text.nodeValue = own;
    }
  }
  for (const { dataset } of document.querySelectorAll<HTMLElement>('[data-code]')) {
    dataset['code'] = asServed(dataset['code'] ?? '');
  }
}

/**
 * Fetches JSON, each address once. What could not be fetched is asked for again the next time.
 *
 * @returns A function that rejects where there is no answer, or none that is data.
 */
export function fetchOnce(): (address: string) => Promise<unknown> {
  const pending = new Map<string, Promise<unknown>>();
  return (address) => {
    const known = pending.get(address);
    if (known) return known;
    const coming = fetch(address).then(async (response) => {
      if (!response.ok) throw new Error(address);
      return JSON.parse(asServed(await response.text())) as unknown;
    });
    pending.set(address, coming);
    coming.catch(() => pending.delete(address));
    return coming;
  };
}
